import { type Message, message } from '../../../shared/i18n/message.ts';
import { FlatarrowError } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { type HttpResponse, retryAfter } from '../../ports/http.ts';
import type { Credentials } from './schema.ts';
import { isAccessToken } from './secret.ts';

/** Where in the protocol an answer came: who is refused while reading may only need to sign in again. */
export type Step = 'signIn' | 'read';

/** Cloudflare's 1015 is a ban; asking sooner has been seen to lengthen it. */
const BAN_FLOOR_MS = 15 * 60_000;

/** Says what is wrong with an answer, or undefined when it is one that may be read. */
export function failureOf(response: HttpResponse, step: Step, context: Asked): FlatarrowError | undefined {
  const { status } = response;
  const failure = (
    kind: 'server' | 'blocked' | 'lockedOut' | 'rateLimited',
    hint?: Message,
  ): FlatarrowError =>
    new FlatarrowError(kind, { ...waitOf(response, context.now), ...(hint === undefined ? {} : { hint }) });
  if (status === 200)
    return isWebPage(response) ? failure('server', message('sources.siteWebPage')) : undefined;
  if (status >= 300 && status < 400) return failure('server', message('sources.siteMoved'));
  if (status === 429 || isBan(response)) return failure('rateLimited');
  if (status === 401) return refusal(step, context.credentials);
  if (status === 423) return failure('lockedOut');
  if (status !== 403) return failure('server');
  if (/Not using SSL/i.test(response.body)) return failure('server', message('sources.sitePlainHttp'));
  // xDrip+ refuses a wrong secret in plain text, API v3 in JSON; a page or nothing at all is a shield in front.
  const isShield = response.body.trim() === '' || isWebPage(response);
  return isShield ? failure('blocked') : refusal(step, context.credentials);
}

/** What was known when a question was asked. */
export interface Asked {
  credentials: Credentials;
  now: EpochMs;
}

/** While reading, `verifyauth` has the last word: the engine signs in again, and hears it from there. */
export function refusal(step: Step, { secret }: Credentials): FlatarrowError {
  if (step === 'read') return new FlatarrowError('sessionExpired');
  if (secret === undefined) {
    return new FlatarrowError('badCredentials', {
      hint: message('sources.sitePrivate'),
    });
  }
  const hint = isAccessToken(secret)
    ? message('sources.siteTokenRefused')
    : message('sources.siteSecretRefused');
  return new FlatarrowError('badCredentials', { hint });
}

/**
 * Nothing at the address speaks any Nightscout. `wrongAccountKind` is the kind that stops at once and leads to the
 * account's form, where the address is; `config` would lead to the settings, `server` would ask for ever.
 */
export function notNightscout(): FlatarrowError {
  return new FlatarrowError('wrongAccountKind', { hint: message('sources.siteNotNightscout') });
}

/**
 * The way in which servers say that they don't know a path: plainly, or as Juggluco does with 400 in plain text.
 */
export function isUnknownPath({ status, headers }: HttpResponse): boolean {
  if (status === 404 || status === 405 || status === 501) return true;
  return status === 400 && !/json/i.test(headers['content-type'] ?? '');
}

/** Makes a failed proof of identity something that the person can act on: only they know whether the server is theirs. */
export function explainCertificate(error: unknown, { certificatePin }: Credentials): unknown {
  if (!(error instanceof FlatarrowError) || error.facts.certificate === undefined) return error;
  const { certificate } = error.facts;
  const hint =
    certificatePin === undefined
      ? message('sources.siteUnvouched', { fingerprint: certificate })
      : message('sources.siteOtherCertificate', { fingerprint: certificate });
  return new FlatarrowError(error.kind, { ...error.facts, hint });
}

function waitOf(response: HttpResponse, now: EpochMs): { retryAt?: EpochMs } {
  const told = retryAfter(response, now);
  if (isBan(response)) return { retryAt: Math.max(told ?? 0, now + BAN_FLOOR_MS) };
  return told === undefined ? {} : { retryAt: told };
}

function isWebPage({ headers, body }: HttpResponse): boolean {
  return /\bhtml\b/i.test(headers['content-type'] ?? '') || body.trimStart().startsWith('<');
}

function isBan({ status, body }: HttpResponse): boolean {
  return status >= 400 && /\berror(?: code)?:?\s*1015\b/i.test(body.slice(0, 20_000));
}
