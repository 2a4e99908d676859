import type { MessagesOf } from '../messages.ts';

/** What the ready-made alarm plans are called. */
export const presets: MessagesOf<'presets'> = {
  adult: 'Adulto',
  child: 'Infantil',
  pregnancy: 'Embarazo',
  discreet: 'Discreto en el trabajo',
};
