import type { MessagesOf } from '../messages.ts';

/** Where a person’s range ends: a section of the settings. */
export const ranges: MessagesOf<'ranges'> = {
  title: 'Bereiken',
  above: 'boven',
  below: 'onder',
  atOrBelow: 'op of onder',
  border: '{range}, {words}',
  saved: 'De bereiken zijn opgeslagen.',
  outOfOrder: 'Elke grens moet boven de vorige liggen: urgent laag, laag, hoog, urgent hoog.',
  means: 'Ze kleuren de waarde en de grafiek en bepalen de tijd binnen bereik. Alarmen hebben eigen grenzen.',
  useUsual: '{range} gebruiken, het gebruikelijke doelbereik',
};
