import { type Text, say } from '../../shared/i18n/message.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { alertKindSchema } from '../../shared/alerts/kind.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import type { Alarm, AlarmEntry, PersonOverview } from '../../shared/overview/overview.ts';
import { alarmEntry } from './alarm-entry.ts';
import type { RehearsalPanel } from './rehearsal-panel.ts';
import { type Voice, soundIsDue } from './voice.ts';

export interface PanelFacts {
  persons: readonly PersonOverview[];
  rulesOf: (personId: string) => AlertRules | undefined;
  voice: Pick<Voice, 'heardOf' | 'wantsWindow'>;
  /** An invented alarm under way. */
  rehearsal: RehearsalPanel | undefined;
  unit: GlucoseUnit;
  language: Language;
  now: EpochMs;
  troubles: readonly Text[];
}

/** Everybody whose alarm rings, the worst first; the window if anybody's asks for it, and the sound of the worst that has one. */
export function panelOf(facts: PanelFacts): Alarm {
  const ringing = facts.persons
    .flatMap((person) => entryOf(person, facts))
    .toSorted((a, b) => severity(a) - severity(b));
  const { rehearsal } = facts;
  const said = ringing.map(({ personId, kind }) => {
    const rules = facts.rulesOf(personId);
    // After a restart nothing has been said yet in this run, but it is still unanswered.
    const unsaid = { window: rules !== undefined && facts.voice.wantsWindow(kind, rules), sound: undefined };
    return facts.voice.heardOf(personId, kind) ?? unsaid;
  });
  const entries = rehearsal ? [...ringing, rehearsal.entry] : ringing;
  const heard = rehearsal?.heard ? [...said, rehearsal.heard] : said;
  const sound = heard.map((each) => each.sound).find((each) => each && soundIsDue(each, facts.now));
  return {
    entries,
    window: heard.some(({ window }) => window),
    sound,
    troubles: facts.troubles.map((each) => say(facts.language, each)),
  };
}

function entryOf(person: PersonOverview, { rulesOf, unit, language, now }: PanelFacts): AlarmEntry[] {
  const rules = rulesOf(person.personId);
  if (!rules || !person.alert?.ringing) return [];
  return [alarmEntry({ kind: person.alert.kind, person, rules, unit, language, now, rehearsal: false })];
}

function severity({ kind }: AlarmEntry): number {
  return alertKindSchema.options.indexOf(kind);
}
