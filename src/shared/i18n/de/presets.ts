import type { MessagesOf } from '../messages.ts';

/** What the ready-made alarm plans are called. */
export const presets: MessagesOf<'presets'> = {
  adult: 'Erwachsene',
  child: 'Kind',
  pregnancy: 'Schwangerschaft',
  discreet: 'Diskret bei der Arbeit',
};
