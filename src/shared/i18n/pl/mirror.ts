import { mirror as english } from '../en/mirror.ts';
import type { MessagesOf } from '../messages.ts';

/** Mirrors to Nightscout: not translated yet but for what counts. */
export const mirror: MessagesOf<'mirror'> = {
  ...english,
  sending:
    '{count, plural, one {Zapisywanie; pozostał # odczyt.} few {Zapisywanie; pozostały # odczyty.} many {Zapisywanie; pozostało # odczytów.} other {Zapisywanie; pozostało # odczytu.}}',
  queued:
    '{count, plural, one {Czeka # odczyt.} few {Czekają # odczyty.} many {Czeka # odczytów.} other {Czeka # odczytu.}}',
};
