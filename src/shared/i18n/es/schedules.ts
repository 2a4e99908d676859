import type { MessagesOf } from '../messages.ts';

/** Hours and days of the week, wherever some are chosen. */
export const schedules: MessagesOf<'schedules'> = {
  addNamed: 'Añadir: {name}',
  from: 'De',
  to: 'a',
  fromOf: '{name}, de',
  toOf: '{name}, a',
  daysOf: '{name}, días',
  overMidnight: 'Termina a la mañana siguiente.',
  overMidnightDays: 'Termina a la mañana siguiente; los días son aquellos en que empieza.',
  timeSuchAs: 'Introduzca una hora como 22:00.',
  oneDay: 'Elija al menos un día: así no abarca ninguna hora.',
  eachDayOnce: 'Cada día una sola vez.',
  coversNothing: 'El principio y el fin son iguales: así no abarca ninguna hora.',
};
