import type { MessagesOf } from '../messages.ts';

/** Hiding values and names: a section of the settings. */
export const discreet: MessagesOf<'discreet'> = {
  title: 'Discrétion',
  saved: 'Enregistré.',
  means:
    'Masque les valeurs et les noms dans la zone de notification, les notifications et les fenêtres ; un point neutre reste. Les alarmes se déclenchent quand même, sans la valeur.',
  now: 'Discret maintenant',
  bySchedule: 'Activé en ce moment, selon les horaires ci-dessous.',
  atTimes: 'À ces heures',
  window: 'Discret {when}',
  removeWindow: 'Supprimer : {name}',
  addTime: 'Ajouter une plage horaire',
  atMostSix: 'Six plages horaires au maximum.',
  newTime: 'Nouvelle plage discrète',
  keepOut: 'Exclure les fenêtres de Flatarrow du partage d’écran',
  browserCant: 'Une page dans un navigateur ne peut pas se masquer.',
  systemCant: 'Ce système ne peut pas masquer une fenêtre : qui voit votre écran la voit.',
  leftOut:
    'Les captures et le partage d’écran les omettent. L’icône de la zone de notification reste visible.',
};
