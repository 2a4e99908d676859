import type { MessagesOf } from '../messages.ts';

/** Controls and lines that every window has. */
export const controls: MessagesOf<'controls'> = {
  cancel: 'Anuluj',
  dismiss: 'Zamknij',
  didNotWork: 'To się nie udało.',
  numberSuchAs: 'Podaj liczbę, np. {example}.',
  amountBetween: 'Od {least} do {most}.',
  wholeMinutesBetween: 'Pełne minuty, od {least} do {most}.',
  wholeNumberBetween: 'Liczba całkowita, od {least} do {most}.',
  snoozeForMinutes:
    '{minutes, plural, one {Drzemka na # minutę} few {Drzemka na # minuty} many {Drzemka na # minut} other {Drzemka na # minuty}}',
  snoozeForHours:
    '{hours, plural, one {Drzemka na # godzinę} few {Drzemka na # godziny} many {Drzemka na # godzin} other {Drzemka na # godziny}}',
  minutesUnit: 'min',
  hoursUnit: 'godz.',
  todayAt: 'o {time}',
  dayAndTime: '{day}, {time}',
};
