import { mirror as english } from '../en/mirror.ts';
import type { MessagesOf } from '../messages.ts';

/** Mirrors to Nightscout: not translated yet but for what counts. */
export const mirror: MessagesOf<'mirror'> = {
  ...english,
  sending:
    '{count, plural, one {Écriture ; # mesure restante.} many {Écriture ; # mesures restantes.} other {Écriture ; # mesures restantes.}}',
  queued: '{count, plural, one {# mesure attend.} many {# mesures attendent.} other {# mesures attendent.}}',
};
