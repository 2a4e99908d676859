import { mirror as english } from '../en/mirror.ts';
import type { MessagesOf } from '../messages.ts';

/** Mirrors to Nightscout: not translated yet but for what counts. */
export const mirror: MessagesOf<'mirror'> = {
  ...english,
  sending: '{count, plural, other {書き込み中です。残り#件の測定値。}}',
  queued: '{count, plural, other {#件の測定値が待っています。}}',
};
