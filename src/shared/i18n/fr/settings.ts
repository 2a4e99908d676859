import type { MessagesOf } from '../messages.ts';

/** The settings window around its sections. */
export const settings: MessagesOf<'settings'> = {
  title: 'Réglages',
  alerts: 'Alarmes',
  alertLog: 'Journal des alarmes',
  showGlucose: 'Afficher le glucose',
  lost: 'Flatarrow lui-même ne répond pas. Rien ne peut être modifié avant son retour.',
  undo: 'Annuler',
  undone: 'C’est annulé.',
};
