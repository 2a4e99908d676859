import { FlatarrowError } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { type HttpResponse, parseJson, serverTime } from '../../ports/http.ts';
import type { SourceContext } from '../source.ts';
import { dexcomIdSchema, ZERO_ID } from './account-name.ts';
import { failureOf, refusedSignIn, type Step } from './faults.ts';
import { type Region, REGIONS, serviceUrl } from './regions.ts';
import { type Credentials, readingsBodySchema, type Session } from './schema.ts';
import type { ReadWindow } from './read-window.ts';

interface Call {
  region: Region;
  step: Step;
  path: string;
  body: Readonly<Record<string, string | number>>;
}

/** First half of a sign-in: the account's id, which never changes. */
export function authenticate(credentials: Credentials, context: SourceContext): Promise<string> {
  const { region, userName, password } = credentials;
  const body = { accountName: userName, password, applicationId: REGIONS[region].applicationId };
  return signIn({ region, step: 'signIn', path: 'General/AuthenticatePublisherAccount', body }, context);
}

/** Second half: a session. (The older one-step call answers zeros to everybody since 2021.) */
export function logIn(credentials: Credentials, accountId: string, context: SourceContext): Promise<string> {
  const { region, password } = credentials;
  const body = { accountId, password, applicationId: REGIONS[region].applicationId };
  return signIn({ region, step: 'signIn', path: 'General/LoginPublisherAccountById', body }, context);
}

export interface LatestValues {
  items: unknown[];
  serverNow?: EpochMs;
}

/**
 * The newest values within a window. The parameters go into the body and not into the query, where most clients put
 * them, so that no session id is ever part of a URL. Some clients do the same.
 */
export async function readLatest(
  { region }: Credentials,
  request: Session & ReadWindow,
  context: SourceContext,
): Promise<LatestValues> {
  const { sessionId, minutes, maxCount } = request;
  const path = 'Publisher/ReadPublisherLatestGlucoseValues';
  const response = await post(
    { region, step: 'read', path, body: { sessionId, minutes, maxCount } },
    context,
  );
  // Share answers nothing at all to a session that isn't one (pydexcom, dexcom.py): a new sign-in is the only way on.
  if (response.body.trim() === '') throw new FlatarrowError('sessionExpired');
  const items = readingsBodySchema.safeParse(parseJson(response.body));
  if (!items.success) throw new FlatarrowError('badPayload');
  const serverNow = serverTime(response);
  return { items: items.data, ...(serverNow === undefined ? {} : { serverNow }) };
}

async function signIn(call: Call, context: SourceContext): Promise<string> {
  const response = await post(call, context);
  const id = dexcomIdSchema.safeParse(parseJson(response.body));
  if (!id.success) throw new FlatarrowError('badPayload');
  if (id.data === ZERO_ID) throw refusedSignIn();
  return id.data;
}

async function post({ region, step, path, body }: Call, context: SourceContext): Promise<HttpResponse> {
  const response = await context.http.send({
    method: 'POST',
    url: serviceUrl(region, path, context.cloudUrl),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    ...(context.signal ? { signal: context.signal } : {}),
  });
  const failure = failureOf(response, step, context.clock.now());
  if (failure) throw failure;
  return response;
}
