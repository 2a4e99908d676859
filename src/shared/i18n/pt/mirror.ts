import { mirror as english } from '../en/mirror.ts';
import type { MessagesOf } from '../messages.ts';

/** Mirrors to Nightscout: not translated yet but for what counts. */
export const mirror: MessagesOf<'mirror'> = {
  ...english,
  sending:
    '{count, plural, one {A escrever; falta # leitura.} many {A escrever; faltam # leituras.} other {A escrever; faltam # leituras.}}',
  queued:
    '{count, plural, one {# leitura em espera.} many {# leituras em espera.} other {# leituras em espera.}}',
};
