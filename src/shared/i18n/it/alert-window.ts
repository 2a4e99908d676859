import type { MessagesOf } from '../messages.ts';

/** The alert window. */
export const alertWindow: MessagesOf<'alertWindow'> = {
  title: 'Allarme di Flatarrow',
  heading: 'Allarmi',
  noneRings: 'Nessun allarme sta suonando.',
  reveal: 'Mostra per 20 secondi',
  noAnswer: 'Flatarrow non risponde: ciò che si vede potrebbe essere finito.',
  rehearsal: 'Prova, va tutto bene',
  noCurrentReading: 'nessuna lettura attuale',
  acknowledge: 'Conferma',
  acknowledgeFor: 'Conferma per {name}',
  snooze: 'Posticipa',
  snoozeFor: 'Posticipa per {name}',
  spoken: '{alarm}: {name}, {reading}.',
  spokenWithTrend: '{alarm}: {name}, {reading}, {trend}.',
  spokenRehearsal: 'Prova. {sentence}',
  rehearsalTitle: 'Prova: {alarm}',
};
