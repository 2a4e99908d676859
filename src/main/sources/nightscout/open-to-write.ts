import { z } from 'zod';
import type { SourceContext } from '../source.ts';
import { ask, askRaw, type Question, readAnswer } from './client.ts';
import { isUnknownPath, notNightscout } from './faults.ts';
import { jwtSchema, listSchema, permissionsSchema, type Credentials, type Session } from './schema.ts';
import { isAccessToken } from './secret.ts';
import { mayNotWrite } from './write-faults.ts';

/**
 * Finds out whether these credentials may read and add entries, and through which API, without writing anything.
 * Reading is tried by reading: `verifyauth` calls a token that may do just what a mirror needs one that may not read.
 * v1 comes first, because it takes many readings at once.
 * @throws FlatarrowError `badCredentials` when the site doesn't know them, `wrongAccountKind` when they may not write
 */
export async function openToWrite(credentials: Credentials, context: SourceContext): Promise<Session> {
  const question: Question = {
    credentials,
    path: 'api/v1/entries/sgv.json',
    query: { count: '1' },
    step: 'signIn',
  };
  const { response, secure } = await askRaw(question, context);
  if (isUnknownPath(response)) return openThird(credentials, context);
  readAnswer(response, listSchema, { question, context });
  await tryWritingNothing({ credentials, secure }, context);
  return { api: 'first', secure };
}

/**
 * `preview` wants the permission to create and stores nothing (cgm-remote-monitor, lib/api/entries), and there is
 * nothing in it to store. Servers that don't know it can say so however they like: the first reading will tell.
 */
async function tryWritingNothing(
  { credentials, secure }: { credentials: Credentials; secure: boolean },
  context: SourceContext,
): Promise<void> {
  const question: Question = {
    credentials,
    secure,
    path: 'api/v1/entries/preview',
    step: 'signIn',
    document: [],
  };
  const { response } = await askRaw(question, context);
  const { status } = response;
  if (status === 401 || (status === 403 && /json|plain/i.test(response.headers['content-type'] ?? '')))
    throw mayNotWrite();
  const tellsNothing = status >= 400 && status < 500 && status !== 403 && status !== 429;
  if (!tellsNothing)
    readAnswer({ ...response, status: status === 201 ? 200 : status }, z.unknown(), { question, context });
}

/** v3 says what a token may do. It takes the access token itself, or a JWT made of it. */
async function openThird(credentials: Credentials, context: SourceContext): Promise<Session> {
  const { secret } = credentials;
  if (secret === undefined || !isAccessToken(secret)) throw notNightscout();
  const { response, secure, read } = await askStatus(credentials, secret, context);
  if (isUnknownPath(response)) throw notNightscout();
  if (response.status !== 401) {
    demandCreate(read());
    return { api: 'third', secure };
  }
  const path = `api/v2/authorization/request/${encodeURIComponent(secret)}`;
  const { body } = await ask({ credentials, path, step: 'signIn' }, jwtSchema, context);
  demandCreate((await askStatus(credentials, body.token, context)).read());
  return { api: 'third', secure, jwt: { token: body.token, expiresAt: body.exp * 1000 } };
}

interface Status {
  response: Awaited<ReturnType<typeof askRaw>>['response'];
  secure: boolean;
  read: () => string;
}

async function askStatus(credentials: Credentials, bearer: string, context: SourceContext): Promise<Status> {
  const question: Question = { credentials, path: 'api/v3/status', step: 'signIn', bearer };
  const { response, secure } = await askRaw(question, context);
  return {
    response,
    secure,
    read: () => readAnswer(response, permissionsSchema, { question, context }).body,
  };
}

function demandCreate(letters: string): void {
  if (!letters.includes('c') || !letters.includes('r')) throw mayNotWrite();
}
