import type { MessagesOf } from '../messages.ts';

/** What the ready-made alarm plans are called. */
export const presets: MessagesOf<'presets'> = {
  adult: 'Vuxen',
  child: 'Barn',
  pregnancy: 'Graviditet',
  discreet: 'Diskret på jobbet',
};
