import { SNOOZE_MINUTES, longestQuietMs } from '../../shared/alerts/state.ts';
import { formatMinutes } from '../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import type { ActiveAlert, Overview, PersonOverview } from '../../shared/overview/overview.ts';
import type { TrayAction } from './tray-action.ts';
import { somethingIsWrong } from './trouble.ts';
import { alertWords, nameOf, readingWords } from './words.ts';

const MINUTE_MS = 60_000;

/** One line of the menu. Labels are plain text; the adapter escapes what its platform treats as a sign. */
export type MenuItem =
  | { kind: 'action'; label: string; action: TrayAction }
  /** Says something and does nothing. */
  | { kind: 'text'; label: string }
  | { kind: 'separator' };

const SEPARATOR: MenuItem = { kind: 'separator' };
const text = (label: string): MenuItem => ({ kind: 'text', label });
const item = (label: string, action: TrayAction): MenuItem => ({ kind: 'action', label, action });

export interface MenuInput {
  overview: Overview;
  version: string;
  now: EpochMs;
}

/** Ages are left to the tooltip: a menu that changed every minute would close under the hand on some Linux panels. */
export function trayMenu({ overview, version, now }: MenuInput): MenuItem[] {
  const { persons, notices } = overview;
  const sections = [
    ...persons.map((person) => personSection(person, overview, now)),
    persons.length === 0
      ? [
          item('Add an account…', { type: 'addAccount' }),
          item('Try it with simulated data', { type: 'simulate' }),
        ]
      : [],
    notices.map((notice) => text(notice.text)),
    [
      ...(persons.length > 0
        ? [item('Open Flatarrow', { type: 'openGlance', personId: persons[0]?.personId })]
        : []),
      ...(persons.length > 0 ? [item('Refresh now', { type: 'refresh' })] : []),
      item('Settings…', { type: 'openSettings' }),
    ],
    [text(`Flatarrow ${version}`), item('Quit', { type: 'quit' })],
  ];
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : [SEPARATOR, ...section]));
}

function personSection(person: PersonOverview, { unit }: Overview, now: EpochMs): MenuItem[] {
  const { personId, alert } = person;
  const { link } = glanceAt(person, unit, now);
  return [
    item(`${nameOf(person)}: ${readingWords(person, unit, now)}`, { type: 'openGlance', personId }),
    ...(link && somethingIsWrong(person, now) ? [text(link)] : []),
    ...(alert ? snoozeItems(personId, alert, now) : []),
  ];
}

function snoozeItems(personId: string, { kind, quietUntil }: ActiveAlert, now: EpochMs): MenuItem[] {
  if (quietUntil !== undefined && quietUntil > now) {
    const left = formatMinutes(Math.ceil((quietUntil - now) / MINUTE_MS));
    return [text(`Alarm for ${alertWords(kind)} is quiet for ${left} more`)];
  }
  return SNOOZE_MINUTES.filter((minutes) => minutes * MINUTE_MS <= longestQuietMs(kind)).map((minutes) =>
    item(`Snooze ${alertWords(kind)} for ${formatMinutes(minutes)}`, { type: 'snooze', personId, minutes }),
  );
}
