import { NEUTRAL_WORDS } from '../../shared/alerts/words.ts';
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
}

/** The tray while values and names are hidden: a neutral dot, and what is needed to answer an alarm without seeing it. */
export function discreetView({ overview, version, now }: DiscreetInput): TrayView {
  const { persons, discreetByHand, notices } = overview;
  const ringing = persons.filter(({ alert }) => alert?.ringing);
  const current = persons.every((person) => isFresh(person, now));
  const answers = ringing.flatMap((person, index) => answerItems(person, ringing.length > 1 ? index + 1 : 0));
  const menu: MenuItem[] = [
    text(sentence(ringing.length > 0, current)),
    ...answers,
    ...(notices.length > 0 ? [text('There is a message in Flatarrow.')] : []),
    SEPARATOR,
    item('Open Flatarrow', { type: 'openGlance', personId: persons[0]?.personId }),
    item('Refresh now', { type: 'refresh' }),
    discreetByHand
      ? item('Show values and names', { type: 'setDiscreet', on: false })
      : text('Values and names are hidden by schedule'),
    item('Settings…', { type: 'openSettings' }),
    SEPARATOR,
    text(`Flatarrow ${version}`),
    item('Quit', { type: 'quit' }),
  ];
  return {
    title: '',
    icon: { kind: 'discreet', ringing: ringing.length > 0, current },
    tooltip: `Flatarrow: ${sentence(ringing.length > 0, current).toLowerCase()}`,
    menu,
    personId: persons[0]?.personId,
  };
}

function sentence(ringing: boolean, current: boolean): string {
  if (ringing) return NEUTRAL_WORDS;
  return current ? 'Up to date' : 'Not up to date';
}

/** @param number which of several it is, or 0 for the only one */
function answerItems({ personId, alert }: PersonOverview, number: number): MenuItem[] {
  if (!alert) return [];
  const { kind, snoozeMinutes } = alert;
  const which = number > 0 ? `alarm ${number}` : 'the alarm';
  return [
    item(`Acknowledge ${which}`, { type: 'acknowledge', personId, kind }),
    ...snoozeMinutes.map((minutes) =>
      item(`Snooze ${which} for ${formatMinutes(minutes)}`, { type: 'snooze', personId, kind, minutes }),
    ),
  ];
}
