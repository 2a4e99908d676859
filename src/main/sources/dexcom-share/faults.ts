import { message } from '../../../shared/i18n/message.ts';
import { type ErrorKind, FlatarrowError } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { type HttpResponse, jsonIn, retryAfter } from '../../ports/http.ts';
import { type Fault, faultSchema } from './schema.ts';

/** Where in the protocol an answer came: the same code means something else with and without a password. */
export type Step = 'signIn' | 'read';

/** Cloudflare's 1015 is a ban; asking sooner has been seen to lengthen it. */
const BAN_FLOOR_MS = 15 * 60_000;

/** Dexcom's codes, lower-case (pydexcom `dexcom.py`, dexcom-share-client-swift, xdripswift). */
const KIND_BY_CODE: ReadonlyMap<string, ErrorKind> = new Map([
  ['accountpasswordinvalid', 'badCredentials'],
  ['sso_authenticateaccountnotfound', 'badCredentials'],
  ['sso_authenticatepasswordinvalid', 'badCredentials'],
  // Dexcom's own app lacks a letter here; other clients have met the full word.
  ['sso_authenticatemaxattemptsexceeed', 'lockedOut'],
  ['sso_authenticatemaxattemptsexceeded', 'lockedOut'],
  ['sessionidnotfound', 'sessionExpired'],
  ['sessionnotvalid', 'sessionExpired'],
]);

/** Says what is wrong with an answer, or undefined when it is one that may be read. */
export function failureOf(response: HttpResponse, step: Step, now: EpochMs): FlatarrowError | undefined {
  const fault = parseFault(response.body);
  if (fault) return failure(kindOfFault(fault, step), response, now);
  const { status } = response;
  if (status === 200 && !isWebPage(response)) return undefined;
  if (status === 429 || isBan(response)) return rateLimit(response, now);
  if (status === 403) return failure('blocked', response, now);
  if (status === 423) return failure('lockedOut', response, now);
  return failure('server', response, now);
}

/** The refusal that looks like success: HTTP 200 and an id of zeros. */
export function refusedSignIn(): FlatarrowError {
  return new FlatarrowError('badCredentials', { hint: message('sources.shareRefused') });
}

function failure(kind: ErrorKind, response: HttpResponse, now: EpochMs): FlatarrowError {
  if (kind === 'badCredentials') return refusedSignIn();
  const retryAt = retryAfter(response, now);
  return new FlatarrowError(kind, retryAt === undefined ? {} : { retryAt });
}

function rateLimit(response: HttpResponse, now: EpochMs): FlatarrowError {
  if (!isBan(response)) return failure('rateLimited', response, now);
  return new FlatarrowError('rateLimited', {
    retryAt: Math.max(retryAfter(response, now) ?? 0, now + BAN_FLOOR_MS),
  });
}

/** Nearly every refusal is HTTP 500: only the code tells a wrong password from a broken server. */
function kindOfFault({ Code, Message }: Fault, step: Step): ErrorKind {
  const kind = KIND_BY_CODE.get(Code.toLowerCase()) ?? kindOfMessage(Code, Message);
  // A read carries no password, so whatever it refuses is the session; a sign-in carries no session that could expire.
  if (step === 'read' && kind === 'badCredentials') return 'sessionExpired';
  if (step === 'signIn' && kind === 'sessionExpired') return 'server';
  return kind;
}

function kindOfMessage(code: string, text: string): ErrorKind {
  switch (code) {
    case 'SSO_InternalError':
      return /Cannot Authenticate by Account(Name|Id)/i.test(text) ? 'badCredentials' : 'server';
    case 'InvalidArgument':
      return /accountName|accountId|password|sessionId|UUID/i.test(text) ? 'badCredentials' : 'server';
    default:
      return 'server';
  }
}

function parseFault(body: string): Fault | undefined {
  if (!body.trimStart().startsWith('{')) return undefined;
  return faultSchema.safeParse(jsonIn(body)).data;
}

function isWebPage({ headers, body }: HttpResponse): boolean {
  return /\bhtml\b/i.test(headers['content-type'] ?? '') || body.trimStart().startsWith('<');
}

function isBan({ status, body }: HttpResponse): boolean {
  return status >= 400 && /\berror(?: code)?:?\s*1015\b/i.test(body.slice(0, 20_000));
}
