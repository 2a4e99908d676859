import type { MessagesOf } from '../messages.ts';

/** Hours and days of the week, wherever some are chosen. */
export const schedules: MessagesOf<'schedules'> = {
  addNamed: 'Dodaj: {name}',
  from: 'Od',
  to: 'do',
  fromOf: '{name}, od',
  toOf: '{name}, do',
  daysOf: '{name}, dni',
  overMidnight: 'Kończy się następnego ranka.',
  overMidnightDays: 'Kończy się następnego ranka; dni to te, w których się zaczyna.',
  timeSuchAs: 'Podaj godzinę, np. 22:00.',
  oneDay: 'Wybierz co najmniej jeden dzień: to nie obejmuje żadnej godziny.',
  eachDayOnce: 'Każdy dzień raz.',
  coversNothing: 'Początek i koniec są takie same: to nie obejmuje żadnej godziny.',
};
