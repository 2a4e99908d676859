import type { MessagesOf } from '../messages.ts';

/** Controls and lines that every window has. */
export const controls: MessagesOf<'controls'> = {
  cancel: 'Abbrechen',
  dismiss: 'Schließen',
  didNotWork: 'Das hat nicht geklappt.',
  numberSuchAs: 'Eine Zahl eingeben, z. B. {example}.',
  amountBetween: 'Zwischen {least} und {most}.',
  wholeMinutesBetween: 'Ganze Minuten, {least} bis {most}.',
  wholeNumberBetween: 'Eine ganze Zahl, {least} bis {most}.',
  snoozeForMinutes: '{minutes, plural, one {# Minute schlummern lassen} other {# Minuten schlummern lassen}}',
  snoozeForHours: '{hours, plural, one {# Stunde schlummern lassen} other {# Stunden schlummern lassen}}',
  minutesUnit: 'min',
  hoursUnit: 'h',
  todayAt: 'um {time}',
  dayAndTime: '{day}, {time}',
};
