import type { MessagesOf } from '../messages.ts';

/** What the ready-made alarm plans are called. */
export const presets: MessagesOf<'presets'> = {
  adult: '成人',
  child: '子ども',
  pregnancy: '妊娠中',
  discreet: '仕事中は控えめに',
};
