import { mirror as english } from '../en/mirror.ts';
import type { MessagesOf } from '../messages.ts';

/** Mirrors to Nightscout: not translated yet but for what counts. */
export const mirror: MessagesOf<'mirror'> = {
  ...english,
  sending:
    '{count, plural, one {Scrittura in corso; resta # lettura.} many {Scrittura in corso; restano # letture.} other {Scrittura in corso; restano # letture.}}',
  queued:
    '{count, plural, one {# lettura in attesa.} many {# letture in attesa.} other {# letture in attesa.}}',
};
