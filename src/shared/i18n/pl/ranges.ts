import type { MessagesOf } from '../messages.ts';

/** Where a person's range ends: a section of the settings. */
export const ranges: MessagesOf<'ranges'> = {
  title: 'Zakresy',
  above: 'powyżej',
  below: 'poniżej',
  atOrBelow: 'równe lub poniżej',
  border: '{range}, {words}',
  saved: 'Zakresy zapisano.',
  outOfOrder: 'Każda granica musi być wyższa od poprzedniej: pilnie niski, niski, wysoki, pilnie wysoki.',
  means: 'Określają kolor wartości i wykresu oraz czas w zakresie. Alerty mają własne progi.',
  useUsual: 'Użyj {range}, zwykłego zakresu docelowego',
};
