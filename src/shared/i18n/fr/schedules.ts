import type { MessagesOf } from '../messages.ts';

/** Hours and days of the week, wherever some are chosen. */
export const schedules: MessagesOf<'schedules'> = {
  addNamed: 'Ajouter : {name}',
  from: 'De',
  to: 'à',
  fromOf: '{name}, de',
  toOf: '{name}, à',
  daysOf: '{name}, jours',
  overMidnight: 'Se termine le lendemain matin.',
  overMidnightDays: 'Se termine le lendemain matin ; les jours sont ceux où cela commence.',
  timeSuchAs: 'Entrez une heure, par exemple 22:00.',
  oneDay: 'Choisissez au moins un jour : aucune heure n’est couverte.',
  eachDayOnce: 'Chaque jour une seule fois.',
  coversNothing: 'Le début et la fin sont identiques : aucune heure n’est couverte.',
};
