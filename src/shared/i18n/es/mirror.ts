import { mirror as english } from '../en/mirror.ts';
import type { MessagesOf } from '../messages.ts';

/** Mirrors to Nightscout: not translated yet but for what counts. */
export const mirror: MessagesOf<'mirror'> = {
  ...english,
  sending:
    '{count, plural, one {Escribiendo; queda # lectura.} many {Escribiendo; quedan # lecturas.} other {Escribiendo; quedan # lecturas.}}',
  queued: '{count, plural, one {# lectura espera.} many {# lecturas esperan.} other {# lecturas esperan.}}',
};
