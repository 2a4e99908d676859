import type { MessagesOf } from '../messages.ts';

/** How the chain from the sensor to the screen is doing, in the tray and the glance window. */
export const chain: MessagesOf<'chain'> = {
  noReadingYet: 'Ancora nessuna lettura',
  noCurrentReading: 'Nessuna lettura attuale',
  noReadingFor: 'Nessuna lettura da {duration}',
  noAccountYet: 'Ancora nessun account.',
  noLiveSource: 'Nessuna fonte in tempo reale è attiva.',
  nextTryIn: 'Prossimo tentativo tra {duration}.',
  clockSlow: 'L’orologio di questo computer è indietro di {duration}.',
  clockFast: 'L’orologio di questo computer è avanti di {duration}.',
  nextIn: 'Prossima tra {duration}',
  nextAnyMoment: 'Prossima a momenti',
  phoneSilent: '{source} risponde; il telefono non invia nulla.',
  connecting: 'Connessione…',
};
