import type { MessagesOf } from '../messages.ts';

/** The settings window around its sections. */
export const settings: MessagesOf<'settings'> = {
  title: 'Ajustes',
  alerts: 'Alertas',
  alertLog: 'Registro de alertas',
  showGlucose: 'Mostrar glucosa',
  lost: 'Flatarrow no responde. No se puede cambiar nada hasta que vuelva.',
  undo: 'Deshacer',
  undone: 'Deshecho.',
};
