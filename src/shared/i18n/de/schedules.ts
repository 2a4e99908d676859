import type { MessagesOf } from '../messages.ts';

/** Hours and days of the week, wherever some are chosen. */
export const schedules: MessagesOf<'schedules'> = {
  addNamed: 'Hinzufügen: {name}',
  from: 'Von',
  to: 'bis',
  fromOf: '{name}, von',
  toOf: '{name}, bis',
  daysOf: '{name}, Tage',
  overMidnight: 'Endet am nächsten Morgen.',
  overMidnightDays: 'Endet am nächsten Morgen; die Tage sind die, an denen es beginnt.',
  timeSuchAs: 'Eine Uhrzeit eingeben, z. B. 22:00.',
  oneDay: 'Mindestens einen Tag wählen: So ist keine Stunde abgedeckt.',
  eachDayOnce: 'Jeder Tag nur einmal.',
  coversNothing: 'Anfang und Ende sind gleich: So ist keine Stunde abgedeckt.',
};
