import type { MessagesOf } from '../messages.ts';

/** The settings window around its sections. */
export const settings: MessagesOf<'settings'> = {
  title: 'Impostazioni',
  alerts: 'Avvisi',
  alertLog: 'Registro degli avvisi',
  showGlucose: 'Mostra il glucosio',
  lost: 'Flatarrow stesso non risponde. Non si può modificare nulla finché non torna.',
  undo: 'Annulla',
  undone: 'Annullato.',
};
