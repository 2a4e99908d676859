import { alertWords } from '../../shared/alerts/words.ts';
import { formatMinutes } from '../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import type { ActiveAlert, Overview, PersonOverview } from '../../shared/overview/overview.ts';
import { type MenuItem, SEPARATOR, item, text } from './menu-item.ts';
import { somethingIsWrong } from './trouble.ts';
import { nameOf } from '../../shared/overview/person-name.ts';
import { readingWords } from './words.ts';

const MINUTE_MS = 60_000;

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
      ...(persons.length > 0
        ? [
            item('Refresh now', { type: 'refresh' }),
            item('Hide values and names', { type: 'setDiscreet', on: true }),
          ]
        : []),
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
    ...(alert ? answerItems(personId, alert, now) : []),
  ];
}

function answerItems(
  personId: string,
  { kind, quietUntil, quietReason, snoozeMinutes }: ActiveAlert,
  now: EpochMs,
): MenuItem[] {
  const words = alertWords(kind);
  if (quietUntil !== undefined && quietUntil > now) {
    const left = formatMinutes(Math.ceil((quietUntil - now) / MINUTE_MS));
    return [
      text(
        quietReason === 'acknowledged'
          ? `Alarm for ${words} is acknowledged`
          : `Alarm for ${words} is quiet for ${left} more`,
      ),
      item(`Let ${words} speak again`, { type: 'unsnooze', personId }),
    ];
  }
  return [
    item(`Acknowledge ${words}`, { type: 'acknowledge', personId, kind }),
    ...snoozeMinutes.map((minutes) =>
      item(`Snooze ${words} for ${formatMinutes(minutes)}`, { type: 'snooze', personId, kind, minutes }),
    ),
  ];
}
