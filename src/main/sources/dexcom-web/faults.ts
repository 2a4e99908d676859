import { type Message, message } from '../../../shared/i18n/message.ts';
import { FlatarrowError } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { type HttpResponse, jsonIn, retryAfter } from '../../ports/http.ts';
import { REDIRECT_ADDRESS } from './redirect.ts';
import { oauthErrorSchema } from './schema.ts';

/** Where in the protocol an answer came: with a code, with a refresh token, or with an access token. */
export type Step = 'signIn' | 'renew' | 'read';

/** Cloudflare's 1015 is a ban; asking sooner has been seen to lengthen it. */
const BAN_FLOOR_MS = 15 * 60_000;
/** Our requests never vary: when one isn't understood any more, Dexcom has changed the interface. */
const CHANGED_INTERFACE: ReadonlySet<number> = new Set([400, 404, 405, 410]);

export function signInAgain(): FlatarrowError {
  return new FlatarrowError('badCredentials', { hint: message('sources.signInAgain') });
}

/** Says what is wrong with an answer, or undefined when it is one that may be read. */
export function failureOf(response: HttpResponse, step: Step, now: EpochMs): FlatarrowError | undefined {
  const { status } = response;
  const webPage = isWebPage(response);
  if (status === 200 && !webPage) return undefined;
  const retryAt = retryAfter(response, now);
  const facts = retryAt === undefined ? {} : { retryAt };
  if (isBan(response)) {
    return new FlatarrowError('rateLimited', { retryAt: Math.max(retryAt ?? 0, now + BAN_FLOOR_MS) });
  }
  if (status === 429) return new FlatarrowError('rateLimited', facts);
  const refusal = webPage || status < 400 || status > 403 ? undefined : refusalOf(response, step);
  if (refusal) return refusal;
  if (status === 403) return new FlatarrowError('blocked', facts);
  if (status === 423) return new FlatarrowError('lockedOut', facts);
  return new FlatarrowError(CHANGED_INTERFACE.has(status) && !webPage ? 'badPayload' : 'server', facts);
}

function refusalOf({ status, body }: HttpResponse, step: Step): FlatarrowError | undefined {
  if (step === 'read') return status === 401 ? new FlatarrowError('sessionExpired') : undefined;
  switch (oauthError(body) ?? '') {
    case 'invalid_grant':
      // A spent or revoked refresh token is a session that has ended. Called a refused sign-in, it would be kept and
      // sent again; as an expired session it is forgotten, and the next sign-in tells the person what to do.
      return step === 'renew'
        ? new FlatarrowError('sessionExpired')
        : refused(message('sources.webCodeRefused', { address: REDIRECT_ADDRESS }));
    case 'invalid_client':
    case 'unauthorized_client':
      return refused(message('sources.webAppRefused'));
    case 'access_denied':
      return refused(message('sources.webConsentRefused'));
    default:
      return status === 401 ? refused(message('sources.webAppRefused')) : undefined;
  }
}

function refused(hint: Message): FlatarrowError {
  return new FlatarrowError('badCredentials', { hint });
}

function oauthError(body: string): string | undefined {
  return oauthErrorSchema.safeParse(jsonIn(body)).data?.error;
}

function isWebPage({ headers, body }: HttpResponse): boolean {
  return /\bhtml\b/i.test(headers['content-type'] ?? '') || body.trimStart().startsWith('<');
}

function isBan({ status, body }: HttpResponse): boolean {
  return status >= 400 && /\berror(?: code)?:?\s*1015\b/i.test(body.slice(0, 20_000));
}
