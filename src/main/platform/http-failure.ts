import { message } from '../../shared/i18n/message.ts';
import { type ErrorKind, FlatarrowError } from '../../shared/errors.ts';

/** The answer is larger than anything a source sends. */
export class ResponseTooLarge extends Error {
  override readonly name = 'ResponseTooLarge';
}

const TIMEOUT_CODES: ReadonlySet<string> = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
  'TimeoutError',
]);

/** No way out of this computer, or no name service. A refused connection is not here: somebody was reached. */
const OFFLINE_CODES: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ENETDOWN',
  'ENETUNREACH',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
]);

const CERTIFICATE_CODE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;

/** Turns what undici, Node's sockets, TLS or zlib threw into the kind that tells the engine what to do. */
export function httpFailure(thrown: unknown): FlatarrowError {
  const kind = kindOf([...codesOf(thrown)]);
  return new FlatarrowError(kind, {
    ...(isUntrusted(thrown) ? { hint: message('sources.untrustedServer') } : {}),
    cause: thrown,
  });
}

/** Whether the server failed to prove who it is. */
export function isUntrusted(thrown: unknown): boolean {
  return [...codesOf(thrown)].some((code) => CERTIFICATE_CODE.test(code));
}

function kindOf(codes: readonly string[]): ErrorKind {
  if (codes.some((code) => TIMEOUT_CODES.has(code))) return 'timeout';
  return codes.some((code) => OFFLINE_CODES.has(code)) ? 'offline' : 'server';
}

/** A connection tried over several addresses fails with one error that carries one for each of them. */
function* codesOf(thrown: unknown, depth = 0): Generator<string> {
  if (!(thrown instanceof Error) || depth > 4) return;
  if ('code' in thrown && typeof thrown.code === 'string') yield thrown.code;
  yield thrown.name;
  if (thrown instanceof AggregateError) for (const each of thrown.errors) yield* codesOf(each, depth + 1);
  yield* codesOf(thrown.cause, depth + 1);
}
