import type { MessagesOf } from '../messages.ts';

/** Hours and days of the week, wherever some are chosen. */
export const schedules: MessagesOf<'schedules'> = {
  addNamed: 'Toevoegen: {name}',
  from: 'Van',
  to: 'tot',
  fromOf: '{name}, van',
  toOf: '{name}, tot',
  daysOf: '{name}, dagen',
  overMidnight: 'Eindigt de volgende ochtend.',
  overMidnightDays: 'Eindigt de volgende ochtend; de dagen zijn die waarop het begint.',
  timeSuchAs: 'Voer een tijd in, zoals 22:00.',
  oneDay: 'Kies minstens één dag: zo valt er geen uur onder.',
  eachDayOnce: 'Elke dag één keer.',
  coversNothing: 'Begin en einde zijn gelijk: zo valt er geen uur onder.',
};
