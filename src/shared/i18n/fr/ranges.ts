import type { MessagesOf } from '../messages.ts';

/** Where a person’s range ends: a section of the settings. */
export const ranges: MessagesOf<'ranges'> = {
  title: 'Plages',
  above: 'au-dessus de',
  below: 'en dessous de',
  atOrBelow: 'inférieur ou égal à',
  border: '{range}, {words}',
  saved: 'Les plages sont enregistrées.',
  outOfOrder: 'Chaque limite doit être au-dessus de la précédente : bas urgent, bas, élevé, élevé urgent.',
  means:
    'Elles colorent la valeur et le graphique, et servent à compter le temps dans la cible. Les alarmes ont leurs propres seuils.',
  useUsual: 'Utiliser {range}, la cible habituelle',
};
