import type { MessagesOf } from '../messages.ts';

/** Hours and days of the week, wherever some are chosen. */
export const schedules: MessagesOf<'schedules'> = {
  addNamed: 'Aggiungi: {name}',
  from: 'Dalle',
  to: 'alle',
  fromOf: '{name}, dalle',
  toOf: '{name}, alle',
  daysOf: '{name}, giorni',
  overMidnight: 'Finisce il mattino dopo.',
  overMidnightDays: 'Finisce il mattino dopo; i giorni sono quelli in cui comincia.',
  timeSuchAs: 'Inserire un orario come 22:00.',
  oneDay: 'Scegliere almeno un giorno: così non copre nessuna ora.',
  eachDayOnce: 'Ogni giorno una sola volta.',
  coversNothing: 'Inizio e fine coincidono: così non copre nessuna ora.',
};
