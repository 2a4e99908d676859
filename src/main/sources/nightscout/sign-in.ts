import type { HttpResponse } from '../../ports/http.ts';
import type { SourceContext } from '../source.ts';
import { ask, askRaw, type Question, readAnswer } from './client.ts';
import { isUnknownPath, notNightscout, refusal } from './faults.ts';
import {
  type Credentials,
  jwtSchema,
  listSchema,
  type Session,
  thirdListSchema,
  verdictSchema,
} from './schema.ts';
import { isAccessToken } from './secret.ts';

/**
 * Finds out whether the site lets us read, and how. `verifyauth` is the test where it exists: `status.json` also answers
 * those who may read nothing else. What only resembles Nightscout (xDrip+, Juggluco) is tried with one reading, and a
 * site without API v1 with v3, if an access token is there, the only thing that v3 takes.
 */
export async function openSession(credentials: Credentials, context: SourceContext): Promise<Session> {
  const question: Question = { credentials, path: 'api/v1/verifyauth', step: 'signIn' };
  const { response, secure } = await askRaw(question, context);
  if (isUnknownPath(response)) return tryReading(credentials, context);
  const { body: canRead } = readAnswer(response, verdictSchema, { question, context });
  if (canRead === undefined) return tryReading(credentials, context);
  if (!canRead) throw refusal('signIn', credentials);
  return { api: 'first', secure };
}

async function tryReading(credentials: Credentials, context: SourceContext): Promise<Session> {
  const question: Question = {
    credentials,
    path: 'api/v1/entries/sgv.json',
    query: { count: '1' },
    step: 'signIn',
  };
  const { response, secure } = await askRaw(question, context);
  if (isUnknownPath(response)) return tryThird(credentials, context);
  readAnswer(response, listSchema, { question, context });
  return { api: 'first', secure };
}

async function tryThird(credentials: Credentials, context: SourceContext): Promise<Session> {
  const { secret } = credentials;
  if (secret === undefined || !isAccessToken(secret)) throw notNightscout();
  const withToken = await askThird(credentials, secret, context);
  if (isUnknownPath(withToken.response)) throw notNightscout();
  if (withToken.response.status !== 401) {
    withToken.read();
    return { api: 'third', secure: withToken.secure };
  }
  const jwt = await exchange(credentials, secret, context);
  const withJwt = await askThird(credentials, jwt.token, context);
  withJwt.read();
  return { api: 'third', secure: withJwt.secure, jwt };
}

interface ThirdAnswer {
  response: HttpResponse;
  secure: boolean;
  /** Makes sure that it can be read. */
  read(): void;
}

async function askThird(
  credentials: Credentials,
  bearer: string,
  context: SourceContext,
): Promise<ThirdAnswer> {
  const question: Question = {
    credentials,
    path: 'api/v3/entries',
    query: { limit: '1', type$eq: 'sgv', fields: 'date' },
    step: 'signIn',
    bearer,
  };
  const { response, secure } = await askRaw(question, context);
  return { response, secure, read: () => void readAnswer(response, thirdListSchema, { question, context }) };
}

/**
 * Some servers' v3 wants a JWT, good for eight hours. The protocol has the access token in the path of this one request,
 * which servers may log; so it is the last resort, and nothing else ever puts a secret into an address.
 */
async function exchange(
  credentials: Credentials,
  accessToken: string,
  context: SourceContext,
): Promise<NonNullable<Session['jwt']>> {
  const path = `api/v2/authorization/request/${encodeURIComponent(accessToken)}`;
  const { body } = await ask({ credentials, path, step: 'signIn' }, jwtSchema, context);
  return { token: body.token, expiresAt: body.exp * 1000 };
}
