import type { MessagesOf } from '../messages.ts';

/** Where a person’s range ends: a section of the settings. */
export const ranges: MessagesOf<'ranges'> = {
  title: 'Bereiche',
  above: 'über',
  below: 'unter',
  atOrBelow: 'bis einschließlich',
  border: '{range}, {words}',
  saved: 'Die Bereiche sind gespeichert.',
  outOfOrder: 'Jede Grenze muss über der vorigen liegen: akut niedrig, niedrig, hoch, akut hoch.',
  means:
    'Sie färben den Wert und das Diagramm und bestimmen die Zeit im Zielbereich. Alarme haben eigene Grenzen.',
  useUsual: '{range} verwenden, den üblichen Zielbereich',
};
