import type { MessagesOf } from '../messages.ts';

/** Controls and lines that every window has. */
export const controls: MessagesOf<'controls'> = {
  cancel: 'Annuleren',
  dismiss: 'Sluiten',
  didNotWork: 'Dat is niet gelukt.',
  numberSuchAs: 'Voer een getal in, zoals {example}.',
  amountBetween: 'Tussen {least} en {most}.',
  wholeMinutesBetween: 'Hele minuten, {least} tot en met {most}.',
  wholeNumberBetween: 'Een geheel getal, {least} tot en met {most}.',
  snoozeForMinutes: '{minutes, plural, one {# minuut laten sluimeren} other {# minuten laten sluimeren}}',
  snoozeForHours: '{hours, plural, one {# uur laten sluimeren} other {# uur laten sluimeren}}',
  minutesUnit: 'min',
  hoursUnit: 'uur',
  todayAt: 'om {time}',
  dayAndTime: '{day}, {time}',
};
