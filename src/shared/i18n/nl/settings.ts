import type { MessagesOf } from '../messages.ts';

/** The settings window around its sections. */
export const settings: MessagesOf<'settings'> = {
  title: 'Instellingen',
  alerts: 'Alarmen',
  alertLog: 'Alarmlogboek',
  showGlucose: 'Glucose tonen',
  lost: 'Flatarrow zelf antwoordt niet. Tot het terug is, kan niets worden gewijzigd.',
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt.',
};
