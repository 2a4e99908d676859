import type { MessagesOf } from '../messages.ts';

/** The settings window around its sections. */
export const settings: MessagesOf<'settings'> = {
  title: 'Definições',
  alerts: 'Alertas',
  alertLog: 'Registo de alertas',
  showGlucose: 'Mostrar glicose',
  lost: 'O Flatarrow não responde. Nada pode ser alterado até que volte.',
  undo: 'Anular',
  undone: 'Anulado.',
};
