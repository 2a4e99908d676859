import { parseJson } from '../../ports/http.ts';
import { FlatarrowError } from '../../../shared/errors.ts';
import type { BrowserSignedIn, SourceContext } from '../source.ts';
import { failureOf, type Step } from './faults.ts';
import { apiUrl } from './regions.ts';
import { type Credentials, type Session, tokensBodySchema } from './schema.ts';

/** The page where a person signs in at Dexcom and agrees to share. It carries nothing secret. */
export function loginPage(
  { region, clientId }: Credentials,
  { redirectUri, state }: { redirectUri: string; state: string },
  cloudUrl?: URL,
): URL {
  const page = apiUrl(region, 'oauth2/login', cloudUrl);
  page.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'offline_access',
    state,
  }).toString();
  return page;
}

/** Makes a session of a sign-in's code, which lives for about a minute and works once. */
export function redeemCode(
  credentials: Credentials,
  { code, redirectUri }: BrowserSignedIn,
  context: SourceContext,
): Promise<Session> {
  const grant = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
  return requestTokens({ credentials, grant, step: 'signIn' }, context);
}

/**
 * Spends the refresh token: from here on only the new session is worth anything. It can't be called off, for the token
 * may be spent already while the answer with the next one is on its way.
 */
export function renewSession(
  credentials: Credentials,
  { refreshToken }: Session,
  context: SourceContext,
): Promise<Session> {
  const grant = { grant_type: 'refresh_token', refresh_token: refreshToken };
  return requestTokens(
    { credentials, grant, step: 'renew', refreshToken },
    { ...context, signal: undefined },
  );
}

interface TokenRequest {
  credentials: Credentials;
  grant: Readonly<Record<string, string>>;
  step: Step;
  /** Stays good if the answer brings no other. */
  refreshToken?: string;
}

async function requestTokens(request: TokenRequest, context: SourceContext): Promise<Session> {
  const { credentials, grant, step } = request;
  const { region, clientId, clientSecret } = credentials;
  const askedAt = context.clock.now();
  const response = await context.http.send({
    method: 'POST',
    url: apiUrl(region, 'oauth2/token', context.cloudUrl),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...grant }).toString(),
    ...(context.signal ? { signal: context.signal } : {}),
  });
  const failure = failureOf(response, step, context.clock.now());
  if (failure) throw failure;
  const tokens = tokensBodySchema.safeParse(parseJson(response.body));
  const refreshToken = tokens.data?.refresh_token ?? request.refreshToken;
  if (!tokens.success || refreshToken === undefined) throw new FlatarrowError('badPayload');
  const { access_token: accessToken, expires_in: lifeS } = tokens.data;
  return { accessToken, refreshToken, expiresAt: askedAt + lifeS * 1000 };
}
