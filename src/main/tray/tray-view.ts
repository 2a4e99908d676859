import type { Language } from '../../shared/i18n/language.ts';
import { alertKindSchema } from '../../shared/alerts/kind.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';
import { describeBadge, describePerson } from './icon/describe.ts';
import { discreetView } from './discreet-view.ts';
import type { IconDescription } from './icon/icon-description.ts';
import type { MenuItem } from './menu-item.ts';
import { trayMenu } from './tray-menu.ts';
import { trayTitle } from './tray-title.ts';
import { trayTooltip } from './tray-tooltip.ts';

export interface TrayViewInput {
  overview: Overview;
  platform: NodeJS.Platform;
  version: string;
  now: EpochMs;
  language: Language;
}

/** All that a tray shows at one moment. */
export interface TrayView {
  /** The text in the macOS menu bar; empty elsewhere. */
  title: string;
  /** Undefined where the title alone says it. */
  icon: IconDescription | undefined;
  tooltip: string;
  menu: readonly MenuItem[];
  /** Whose number the icon shows, and whose window a click opens. */
  personId: string | undefined;
}

/** Pure: the same facts at the same moment are the same tray, on each platform in the way it can show them. */
export function trayView({ overview, platform, version, now, language }: TrayViewInput): TrayView {
  const lead = leadPerson(overview.persons);
  if (overview.discreet && lead) return discreetView({ overview, version, now, language });
  return {
    title: platform === 'darwin' ? trayTitle(overview, now, language) : '',
    icon: lead ? iconOf(lead, { overview, platform, now, language }) : { kind: 'logo' },
    tooltip: trayTooltip({ overview, platform, now, language }),
    menu: trayMenu({ overview, version, now, language }),
    personId: lead?.personId,
  };
}

/**
 * One icon, several persons: the one with the worst alert under way, else the first in the person's own order.
 * A snoozed alert still counts: it is silent, not over.
 */
function leadPerson(persons: readonly PersonOverview[]): PersonOverview | undefined {
  return persons.toSorted((one, other) => urgency(one) - urgency(other))[0];
}

/** 0 is the worst; nothing under way comes last. */
function urgency({ alert }: PersonOverview): number {
  const kinds = alertKindSchema.options;
  return alert ? kinds.indexOf(alert.kind) : kinds.length;
}

function iconOf(
  person: PersonOverview,
  { overview, platform, now, language }: Omit<TrayViewInput, 'version'>,
): IconDescription | undefined {
  const describe = platform === 'darwin' ? describeBadge : describePerson;
  return describe(person, { unit: overview.unit, now, language });
}
