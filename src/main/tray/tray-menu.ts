import type { Language } from '../../shared/i18n/language.ts';
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
  language: Language;
}

/** Ages are left to the tooltip: a menu that changed every minute would close under the hand on some Linux panels. */
export function trayMenu(input: MenuInput): MenuItem[] {
  const { overview, version, language } = input;
  const { t } = language;
  const { persons, notices } = overview;
  const sections = [
    ...persons.map((person) => personSection(person, input)),
    persons.length === 0
      ? [item(t('tray.addAccount'), { type: 'addAccount' }), item(t('tray.simulate'), { type: 'simulate' })]
      : [],
    notices.map((notice) => text(notice.text)),
    [
      ...(persons.length > 0
        ? [
            item(t('tray.open'), { type: 'openGlance', personId: persons[0]?.personId }),
            item(t('tray.statistics'), { type: 'openStatistics' }),
          ]
        : []),
      ...(persons.length > 0
        ? [
            item(t('tray.refresh'), { type: 'refresh' }),
            item(t('tray.hide'), { type: 'setDiscreet', on: true }),
          ]
        : []),
      item(t('tray.settings'), { type: 'openSettings' }),
    ],
    [text(t('tray.version', { version })), item(t('tray.quit'), { type: 'quit' })],
  ];
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : [SEPARATOR, ...section]));
}

function personSection(person: PersonOverview, { overview, now, language }: MenuInput): MenuItem[] {
  const { personId, alert } = person;
  const look = { unit: overview.unit, now, language };
  const { link } = glanceAt(person, look);
  const line = { name: nameOf(person, language), reading: readingWords(person, look) };
  return [
    item(language.t('tray.personLine', line), { type: 'openGlance', personId }),
    ...(link && somethingIsWrong(person, now) ? [text(link)] : []),
    ...(alert ? answerItems(personId, alert, { now, language }) : []),
  ];
}

function answerItems(
  personId: string,
  { kind, quietUntil, quietReason, snoozeMinutes }: ActiveAlert,
  { now, language }: Pick<MenuInput, 'now' | 'language'>,
): MenuItem[] {
  const { t } = language;
  const alarm = alertWords(kind, language);
  if (quietUntil !== undefined && quietUntil > now) {
    const duration = formatMinutes(Math.ceil((quietUntil - now) / MINUTE_MS), language);
    return [
      text(
        quietReason === 'acknowledged'
          ? t('tray.isAcknowledged', { alarm })
          : t('tray.isQuiet', { alarm, duration }),
      ),
      item(t('tray.letSpeak', { alarm }), { type: 'unsnooze', personId }),
    ];
  }
  return [
    item(t('tray.acknowledge', { alarm }), { type: 'acknowledge', personId, kind }),
    ...snoozeMinutes.map((minutes) =>
      item(t('tray.snooze', { alarm, duration: formatMinutes(minutes, language) }), {
        type: 'snooze',
        personId,
        kind,
        minutes,
      }),
    ),
  ];
}
