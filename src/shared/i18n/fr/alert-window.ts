import type { MessagesOf } from '../messages.ts';

/** The alert window. */
export const alertWindow: MessagesOf<'alertWindow'> = {
  title: 'Alarme Flatarrow',
  heading: 'Alarmes',
  noneRings: 'Aucune alarme en cours.',
  reveal: 'Afficher 20 secondes',
  noAnswer: 'Flatarrow ne répond pas : ce qui est affiché est peut-être terminé.',
  rehearsal: 'Essai, il n’y a pas de problème',
  noCurrentReading: 'pas de mesure actuelle',
  acknowledge: 'Confirmer',
  acknowledgeFor: 'Confirmer pour {name}',
  snooze: 'Pause',
  snoozeFor: 'Pause pour {name}',
  spoken: '{alarm} : {name}, {reading}.',
  spokenWithTrend: '{alarm} : {name}, {reading}, {trend}.',
  spokenRehearsal: 'Essai. {sentence}',
  rehearsalTitle: 'Essai : {alarm}',
};
