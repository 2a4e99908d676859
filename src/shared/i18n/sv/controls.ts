import type { MessagesOf } from '../messages.ts';

/** Controls and lines that every window has. */
export const controls: MessagesOf<'controls'> = {
  cancel: 'Avbryt',
  dismiss: 'Stäng',
  didNotWork: 'Det fungerade inte.',
  numberSuchAs: 'Ange ett tal, t.ex. {example}.',
  amountBetween: 'Mellan {least} och {most}.',
  wholeMinutesBetween: 'Hela minuter, {least} till {most}.',
  wholeNumberBetween: 'Ett heltal, {least} till {most}.',
  snoozeForMinutes: '{minutes, plural, one {Snooza i # minut} other {Snooza i # minuter}}',
  snoozeForHours: '{hours, plural, one {Snooza i # timme} other {Snooza i # timmar}}',
  minutesUnit: 'min',
  hoursUnit: 'h',
  todayAt: 'kl. {time}',
  dayAndTime: '{day} {time}',
};
