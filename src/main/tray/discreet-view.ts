import type { Language } from '../../shared/i18n/language.ts';
import { formatMinutes } from '../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';
import { type MenuItem, SEPARATOR, item, text } from './menu-item.ts';
import { isFresh } from './trouble.ts';
import type { TrayView } from './tray-view.ts';

export interface DiscreetInput {
  overview: Overview;
  version: string;
  now: EpochMs;
  language: Language;
}

/** The tray while values and names are hidden: a neutral dot, and what is needed to answer an alarm without seeing it. */
export function discreetView({ overview, version, now, language }: DiscreetInput): TrayView {
  const { t } = language;
  const { persons, discreetByHand, notices } = overview;
  const ringing = persons.filter(({ alert }) => alert?.ringing);
  const current = persons.every((person) => isFresh(person, now));
  const answers = ringing.flatMap((person, index) =>
    answerItems(person, ringing.length > 1 ? index + 1 : 0, language),
  );
  const state = ringing.length > 0 ? 'attention' : current ? 'current' : 'notCurrent';
  const menu: MenuItem[] = [
    text(t(SENTENCES[state])),
    ...answers,
    ...(notices.length > 0 ? [text(t('tray.thereIsAMessage'))] : []),
    SEPARATOR,
    item(t('tray.open'), { type: 'openGlance', personId: persons[0]?.personId }),
    item(t('tray.refresh'), { type: 'refresh' }),
    discreetByHand
      ? item(t('tray.show'), { type: 'setDiscreet', on: false })
      : text(t('tray.hiddenBySchedule')),
    item(t('tray.settings'), { type: 'openSettings' }),
    SEPARATOR,
    text(t('tray.version', { version })),
    item(t('tray.quit'), { type: 'quit' }),
  ];
  return {
    title: '',
    icon: { kind: 'discreet', ringing: ringing.length > 0, current },
    tooltip: t(TOOLTIPS[state]),
    menu,
    personId: persons[0]?.personId,
  };
}

const SENTENCES = {
  attention: 'alerts.neutral',
  current: 'tray.upToDate',
  notCurrent: 'tray.notUpToDate',
} as const;

const TOOLTIPS = {
  attention: 'tray.discreetAttention',
  current: 'tray.discreetUpToDate',
  notCurrent: 'tray.discreetNotUpToDate',
} as const;

/** @param number which of several it is, or 0 for the only one */
function answerItems({ personId, alert }: PersonOverview, number: number, language: Language): MenuItem[] {
  if (!alert) return [];
  const { t } = language;
  const { kind, snoozeMinutes } = alert;
  const isOnly = number === 0;
  const acknowledge = isOnly ? t('tray.acknowledgeUnnamed') : t('tray.acknowledgeNumbered', { number });
  return [
    item(acknowledge, { type: 'acknowledge', personId, kind }),
    ...snoozeMinutes.map((minutes) => {
      const duration = formatMinutes(minutes, language);
      const label = isOnly
        ? t('tray.snoozeUnnamed', { duration })
        : t('tray.snoozeNumbered', { number, duration });
      return item(label, { type: 'snooze', personId, kind, minutes });
    }),
  ];
}
