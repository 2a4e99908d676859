import type { MessagesOf } from '../messages.ts';

/** What the ready-made alarm plans are called. */
export const presets: MessagesOf<'presets'> = {
  adult: 'Adulto',
  child: 'Criança',
  pregnancy: 'Gravidez',
  discreet: 'Discreto no trabalho',
};
