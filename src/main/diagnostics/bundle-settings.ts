import { alertKindSchema } from '../../shared/alerts/kind.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import type { BundleChoice } from '../../shared/ipc/groups/diagnostics.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { indented, table, yesOrNo } from './lines.ts';

/** Each setting is named here: what is added to the settings later goes into no file by itself. */
export function settingsLines(settings: Settings): string[] {
  const { discreet, retentionDays, glance } = settings;
  return table([
    ['unit', settings.unit],
    ['language', settings.language],
    ['theme', settings.theme],
    ['palette', settings.palette],
    ['text size', `${settings.textSize} %`],
    ['hours in the chart', String(settings.chartHours)],
    ['glance pinned', yesOrNo(glance.pinned)],
    ['starts at login', yesOrNo(settings.startAtLogin)],
    ['checks for updates', yesOrNo(settings.checkForUpdates)],
    ['history kept', retentionDays === null ? 'all' : `${retentionDays} days`],
    ['discreet', discreet.on ? 'on' : `off, at ${discreet.windows.length} times of the week`],
    ['kept out of captures', yesOrNo(discreet.hideFromCapture)],
    ['persons', String(settings.persons.length)],
    ['accounts', String(settings.accounts.length)],
    ['mirrors', `${settings.mirrors.length}, ${settings.mirrors.filter(({ enabled }) => enabled).length} on`],
  ]);
}

export function personLines(persons: readonly Person[], choice: BundleChoice): string[] {
  return persons.flatMap((person, index) => [
    `Person ${index + 1}${choice.names ? `: ${person.name}` : ''}`,
    ...indented(rows(person, choice)),
  ]);
}

function rows({ alerts: { day, night, quietHours }, ranges }: Person, { glucose }: BundleChoice): string[] {
  return table([
    ['alarms on', kindsOn(day)],
    ['of their own at night', night ? kindsOn(night.rules) : 'no'],
    ['quiet hours', String(quietHours.length)],
    ['ranges, mg/dL', glucose ? Object.values(ranges).join(' ') : undefined],
    ['alarm limits, mg/dL', glucose ? limits(day) : undefined],
    ['at night', glucose && night ? limits(night.rules) : undefined],
  ]);
}

function kindsOn(rules: AlertRules): string {
  return alertKindSchema.options.filter((kind) => rules[kind].enabled).join(' ') || 'none';
}

function limits({ urgentLow, predictedLow, low, high, urgentHigh, predictedHigh }: AlertRules): string {
  const each = Object.entries({ urgentLow, predictedLow, low, high, urgentHigh, predictedHigh });
  return each.map(([kind, { threshold }]) => `${kind} ${threshold}`).join(', ');
}
