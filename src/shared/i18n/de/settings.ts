import type { MessagesOf } from '../messages.ts';

/** The settings window around its sections. */
export const settings: MessagesOf<'settings'> = {
  title: 'Einstellungen',
  alerts: 'Alarme',
  alertLog: 'Alarmprotokoll',
  showGlucose: 'Glukose zeigen',
  lost: 'Flatarrow selbst antwortet nicht. Bis es wieder da ist, lässt sich nichts ändern.',
  undo: 'Rückgängig',
  undone: 'Zurückgenommen.',
};
