import { message } from '../../../shared/i18n/message.ts';
import { FlatarrowError } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { type HttpResponse, retryAfter } from '../../ports/http.ts';
import { type Refusal, refusalSchema } from './schema.ts';
import { stepHint } from './steps.ts';

/** Where in the protocol an answer came: the same refusal means something else with and without a password. */
export type Step = 'signIn' | 'read';

/** What came back, and at which step. */
export interface Answered {
  response: HttpResponse;
  /** The body as JSON; undefined when it is none. */
  body: unknown;
  step: Step;
  now: EpochMs;
}

/** Cloudflare's 1015 is a ban; asking sooner has been seen to lengthen it. */
const BAN_FLOOR_MS = 15 * 60_000;

/** Says what is wrong with an answer, or undefined when it is one that may be read. */
export function failureOf(answered: Answered): FlatarrowError | undefined {
  const { response, body } = answered;
  // A server that fails may say anything: only an answer that was meant is taken at its word.
  const refusal = response.status < 500 ? refusalSchema.safeParse(body).data : undefined;
  return (refusal && meantFailure(refusal, answered)) ?? httpFailure(answered, refusal);
}

/** HTTP is 200 for nearly everything: the body's own `status` tells (pylibrelinkup and nightscout-librelink-up fixtures). */
function meantFailure(refusal: Refusal, answered: Answered): FlatarrowError | undefined {
  const { data, error } = refusal;
  switch (refusal.status) {
    case 2:
      return refused(answered.step);
    case 4:
      if (data?.step) return new FlatarrowError('termsRequired', { hint: stepHint(data.step.type) });
      if (error?.message === 'couldNotLoadPatient')
        return new FlatarrowError('noPerson', { hint: message('sources.librePersonGone') });
      // The server has forgotten whom the ticket belongs to; a new sign-in reminds it.
      return error?.message === 'MissingCachedUser' && answered.step === 'read'
        ? new FlatarrowError('sessionExpired')
        : undefined;
    case 429:
      return lockedOut(refusal, answered);
    case 920:
      return new FlatarrowError(
        'versionTooOld',
        data?.minimumVersion === undefined ? {} : { minimumVersion: data.minimumVersion },
      );
    case undefined:
    default:
      return undefined;
  }
}

function httpFailure(answered: Answered, refusal: Refusal | undefined): FlatarrowError | undefined {
  const { response, body, step } = answered;
  const { status } = response;
  if (isBan(answered)) return rateLimited(answered, BAN_FLOOR_MS);
  if (status === 429) return rateLimited(answered);
  // 430 is what some addresses met in 2024 in place of a page that says "blocked".
  if (status === 403 || status === 430) return new FlatarrowError('blocked', retryFacts(answered));
  if (status === 401 && !isWebPage(answered)) return refused(step);
  if (status === 400 && refusal?.message === 'RequiredHeaderMissing') {
    return new FlatarrowError('badPayload', { hint: message('sources.libreHeader') });
  }
  if (status !== 200 || isWebPage(answered)) return new FlatarrowError('server', retryFacts(answered));
  if (refusal?.status === 0 || body === undefined) return undefined;
  // A status that nobody has described, or a gateway's bare message.
  return refusal?.status !== undefined || refusal?.message !== undefined
    ? new FlatarrowError('server')
    : undefined;
}

/** A read carries no password, so whatever it refuses is the session. */
function refused(step: Step): FlatarrowError {
  return step === 'read'
    ? new FlatarrowError('sessionExpired')
    : new FlatarrowError('badCredentials', { hint: message('sources.libreRefused') });
}

function lockedOut({ data }: Refusal, answered: Answered): FlatarrowError {
  const { step, now } = answered;
  const seconds = data?.data?.lockout;
  if (seconds === undefined)
    return step === 'read' ? rateLimited(answered) : new FlatarrowError('lockedOut', retryFacts(answered));
  return new FlatarrowError('lockedOut', { retryAt: now + Math.ceil(seconds) * 1000 });
}

function rateLimited(answered: Answered, floorMs?: number): FlatarrowError {
  const { retryAt } = retryFacts(answered);
  if (floorMs === undefined) return new FlatarrowError('rateLimited', retryFacts(answered));
  return new FlatarrowError('rateLimited', { retryAt: Math.max(retryAt ?? 0, answered.now + floorMs) });
}

function retryFacts({ response, now }: Answered): { retryAt?: EpochMs } {
  const retryAt = retryAfter(response, now);
  return retryAt === undefined ? {} : { retryAt };
}

/** What reads as JSON was meant as JSON, whatever its `Content-Type` says. */
function isWebPage({ response, body }: Answered): boolean {
  if (body !== undefined) return false;
  return (
    /\bhtml\b/i.test(response.headers['content-type'] ?? '') || response.body.trimStart().startsWith('<')
  );
}

function isBan(answered: Answered): boolean {
  const { status, body } = answered.response;
  if (status === 429 && isWebPage(answered)) return true;
  return status >= 400 && /\berror(?: code)?:?\s*1015\b/i.test(body.slice(0, 20_000));
}
