import type { MessagesOf } from '../messages.ts';

/** What the ready-made alarm plans are called. */
export const presets: MessagesOf<'presets'> = {
  adult: 'Adulte',
  child: 'Enfant',
  pregnancy: 'Grossesse',
  discreet: 'Discret au travail',
};
