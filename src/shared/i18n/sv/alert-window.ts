import type { MessagesOf } from '../messages.ts';

/** The alert window. */
export const alertWindow: MessagesOf<'alertWindow'> = {
  title: 'Flatarrow-larm',
  heading: 'Larm',
  noneRings: 'Inget larm ljuder.',
  reveal: 'Visa i 20 sekunder',
  noAnswer: 'Flatarrow svarar inte: det som visas kan vara över.',
  rehearsal: 'Övning, inget är fel',
  noCurrentReading: 'inget aktuellt värde',
  acknowledge: 'Bekräfta',
  acknowledgeFor: 'Bekräfta för {name}',
  snooze: 'Snooza',
  snoozeFor: 'Snooza för {name}',
  spoken: '{alarm}: {name}, {reading}.',
  spokenWithTrend: '{alarm}: {name}, {reading}, {trend}.',
  spokenRehearsal: 'Övning. {sentence}',
  rehearsalTitle: 'Övning: {alarm}',
};
