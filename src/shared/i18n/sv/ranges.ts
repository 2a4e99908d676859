import type { MessagesOf } from '../messages.ts';

/** Where a person's range ends: a section of the settings. */
export const ranges: MessagesOf<'ranges'> = {
  title: 'Områden',
  above: 'över',
  below: 'under',
  atOrBelow: 'lika med eller under',
  border: '{range}, {words}',
  saved: 'Områdena är sparade.',
  outOfOrder: 'Varje gräns måste ligga över den föregående: akut lågt, lågt, högt, akut högt.',
  means: 'De färgar värdet och diagrammet och räknar tid inom området. Larmen har egna gränser.',
  useUsual: 'Använd {range}, det vanliga målområdet',
};
