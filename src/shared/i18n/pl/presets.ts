import type { MessagesOf } from '../messages.ts';

/** What the ready-made alarm plans are called. */
export const presets: MessagesOf<'presets'> = {
  adult: 'Osoba dorosła',
  child: 'Dziecko',
  pregnancy: 'Ciąża',
  discreet: 'Dyskretnie w pracy',
};
