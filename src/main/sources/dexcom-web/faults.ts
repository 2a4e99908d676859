import { FlatarrowError } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { type HttpResponse, retryAfter } from '../../ports/http.ts';
import { REDIRECT_ADDRESS } from './redirect.ts';
import { oauthErrorSchema } from './schema.ts';

/** Where in the protocol an answer came: with a code, with a refresh token, or with an access token. */
export type Step = 'signIn' | 'renew' | 'read';

const SIGN_IN_AGAIN_HINT = 'Sign in again in the browser.';
const APP_REFUSED_HINT =
  'Dexcom doesn’t accept the client ID and client secret. They belong to your own app at developer.dexcom.com, and ' +
  'the region must be the one of the app.';
const CODE_REFUSED_HINT =
  `Dexcom didn’t complete the sign-in. The redirect address of your app must be exactly ${REDIRECT_ADDRESS} and the ` +
  `region must be right. ${SIGN_IN_AGAIN_HINT}`;
const CONSENT_REFUSED_HINT = `Dexcom was told not to share the data. ${SIGN_IN_AGAIN_HINT}`;

/** Cloudflare's 1015 is a ban; asking sooner has been seen to lengthen it. */
const BAN_FLOOR_MS = 15 * 60_000;
/** Our requests never vary: when one isn't understood any more, Dexcom has changed the interface. */
const CHANGED_INTERFACE: ReadonlySet<number> = new Set([400, 404, 405, 410]);

export function signInAgain(): FlatarrowError {
  return new FlatarrowError('badCredentials', { hint: SIGN_IN_AGAIN_HINT });
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
      return step === 'renew' ? new FlatarrowError('sessionExpired') : refused(CODE_REFUSED_HINT);
    case 'invalid_client':
    case 'unauthorized_client':
      return refused(APP_REFUSED_HINT);
    case 'access_denied':
      return refused(CONSENT_REFUSED_HINT);
    default:
      return status === 401 ? refused(APP_REFUSED_HINT) : undefined;
  }
}

function refused(hint: string): FlatarrowError {
  return new FlatarrowError('badCredentials', { hint });
}

function oauthError(body: string): string | undefined {
  try {
    return oauthErrorSchema.safeParse(JSON.parse(body)).data?.error;
  } catch {
    return undefined;
  }
}

function isWebPage({ headers, body }: HttpResponse): boolean {
  return /\bhtml\b/i.test(headers['content-type'] ?? '') || body.trimStart().startsWith('<');
}

function isBan({ status, body }: HttpResponse): boolean {
  return status >= 400 && /\berror(?: code)?:?\s*1015\b/i.test(body.slice(0, 20_000));
}
