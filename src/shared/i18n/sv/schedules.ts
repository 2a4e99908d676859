import type { MessagesOf } from '../messages.ts';

/** Hours and days of the week, wherever some are chosen. */
export const schedules: MessagesOf<'schedules'> = {
  addNamed: 'Lägg till: {name}',
  from: 'Från',
  to: 'till',
  fromOf: '{name}, från',
  toOf: '{name}, till',
  daysOf: '{name}, dagar',
  overMidnight: 'Slutar nästa morgon.',
  overMidnightDays: 'Slutar nästa morgon; dagarna är de då det börjar.',
  timeSuchAs: 'Ange en tid, t.ex. 22:00.',
  oneDay: 'Välj minst en dag: detta omfattar ingen timme.',
  eachDayOnce: 'Varje dag en gång.',
  coversNothing: 'Början och slut är samma: detta omfattar ingen timme.',
};
