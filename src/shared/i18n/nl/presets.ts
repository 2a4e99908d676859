import type { MessagesOf } from '../messages.ts';

/** What the ready-made alarm plans are called. */
export const presets: MessagesOf<'presets'> = {
  adult: 'Volwassene',
  child: 'Kind',
  pregnancy: 'Zwangerschap',
  discreet: 'Discreet op het werk',
};
