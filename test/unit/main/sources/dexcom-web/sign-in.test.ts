import { describe, expect, it } from 'vitest';
import { createBrowserSignIn } from '../../../../../src/main/platform/browser-sign-in.ts';
import { formFields } from '../../../../../src/main/sources/form-fields.ts';
import { loginPage } from '../../../../../src/main/sources/dexcom-web/oauth.ts';
import { dexcomWeb } from '../../../../../src/main/sources/dexcom-web/source.ts';
import type { BrowserSignedIn, BrowserSignIn } from '../../../../../src/main/sources/source.ts';
import { ManualClock } from '../../../../support/manual-clock.ts';
import { APP, DAY_MS, errorOf, HOUR_MS, MINUTE_MS, NOW, setScene } from './scene.ts';
import { english, inEnglish } from '../../../../support/english.ts';

describe('signing in to Dexcom’s Web API', () => {
  it('redeems the browser’s code for a session, with the secret in the body only', async () => {
    const { cloud, open } = await setScene();
    const session = await open();
    expect(session.expiresAt).toBe(NOW + 2 * HOUR_MS);
    expect(cloud.http.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v3/oauth2/token',
    ]);
    const [request] = cloud.http.requests;
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toMatchObject({
      grant_type: 'authorization_code',
      client_id: 'own-app',
      client_secret: 'own-secret',
      redirect_uri: 'http://localhost:17325/signed-in',
    });
    expect(request?.query.toString()).toBe('');
  });

  it('goes all the way over a real browser’s redirects', async () => {
    const { cloud, time, context } = await setScene();
    const signIn = createBrowserSignIn({
      openExternal: async (page) => void (await fetch(page)),
      clock: new ManualClock(NOW),
      language: () => english,
    });
    const signInInBrowser = async (request: BrowserSignIn): Promise<BrowserSignedIn> =>
      // Any free port, for tests run side by side.
      signIn({ port: 0, pageFor: (redirectUri, state) => request.pageFor(redirectUri, state) });
    const session = await dexcomWeb.openSession(APP, { ...context, signInInBrowser });
    expect(session.expiresAt).toBe(time.now + 2 * HOUR_MS);
    expect(cloud.http.countOf('/v3/oauth2/login')).toBe(1);
    cloud.visitor = { name: 'User7', agrees: false };
    const declined = await errorOf(dexcomWeb.openSession(APP, { ...context, signInInBrowser }));
    expect([declined.kind, cloud.http.countOf('/v3/oauth2/token')]).toEqual(['badCredentials', 1]);
  });

  it('stops and says so when nobody is there to sign in', async () => {
    const { cloud, context } = await setScene();
    const error = await errorOf(dexcomWeb.openSession(APP, context));
    expect(error.kind).toBe('badCredentials');
    expect(inEnglish(error.facts.hint)).toBe('Sign in again in the browser.');
    expect(cloud.http.requests).toEqual([]);
  });

  it('knows a refused client secret and a spent code', async () => {
    const { cloud, open, context } = await setScene();
    const secret = await errorOf(open({ ...APP, clientSecret: 'wrong' }));
    expect([secret.kind, inEnglish(secret.facts.hint)]).toEqual([
      'badCredentials',
      expect.stringContaining('client secret'),
    ]);
    cloud.visitor = { name: 'User7', agrees: false };
    const refused = await errorOf(open());
    expect([refused.kind, inEnglish(refused.facts.hint)]).toEqual([
      'badCredentials',
      expect.stringContaining('Sign in again'),
    ]);
    const late = {
      ...context,
      signInInBrowser: async () => ({ code: 'US_spent', redirectUri: 'http://localhost:17325/signed-in' }),
    };
    expect((await errorOf(dexcomWeb.openSession(APP, late))).kind).toBe('badCredentials');
  });

  it('is too late with a code after its minute', async () => {
    const { cloud, time, context } = await setScene();
    const slow = {
      ...context,
      signInInBrowser: async () => {
        const redirectUri = 'http://localhost:17325/signed-in';
        const page = loginPage(APP, { redirectUri, state: 's' });
        const back = new URL(cloud.signInPage(page.searchParams).headers?.['Location'] ?? '');
        time.now += MINUTE_MS;
        return { code: back.searchParams.get('code') ?? '', redirectUri };
      },
    };
    expect((await errorOf(dexcomWeb.openSession(APP, slow))).kind).toBe('badCredentials');
  });

  it.each([
    ['us', 'https://api.dexcom.com'],
    ['eu', 'https://api.dexcom.eu'],
    ['jp', 'https://api.dexcom.jp'],
    ['sandbox', 'https://sandbox-api.dexcom.com'],
  ] as const)('opens the page of %s, without anything secret', (region, origin) => {
    const redirectUri = 'http://localhost:17325/signed-in';
    const page = loginPage({ ...APP, region }, { redirectUri, state: 'the-state' });
    expect(page.origin + page.pathname).toBe(`${origin}/v3/oauth2/login`);
    expect(Object.fromEntries(page.searchParams)).toEqual({
      client_id: 'own-app',
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'offline_access',
      state: 'the-state',
    });
    expect(page.href).not.toContain(APP.clientSecret);
  });
});

describe('renewing a session', () => {
  it('waits until the new one is kept before it is used', async () => {
    const { cloud, time, kept, open, read } = await setScene();
    const first = await open();
    time.now += 2 * HOUR_MS - MINUTE_MS;
    cloud.http.forget();
    const { session } = await read(first);
    expect(cloud.http.requests.map(({ path }) => path)).toEqual(['/v3/oauth2/token', '/v3/users/self/egvs']);
    expect(kept).toEqual([{ session, requestsBefore: 1 }]);
    expect(session?.refreshToken).not.toBe(first.refreshToken);
    expect(session?.expiresAt).toBe(time.now + 2 * HOUR_MS);
  });

  it('asks for nothing with a session that could not be kept', async () => {
    const { cloud, time, context, open } = await setScene();
    const session = await open();
    time.now += 3 * HOUR_MS;
    const full = { ...context, keepSession: () => Promise.reject(new Error('The disk is full.')) };
    const attempt = dexcomWeb.fetchReadings({ credentials: APP, session, since: NOW }, full);
    await expect(attempt).rejects.toThrow('The disk is full.');
    expect(cloud.http.countOf('egvs')).toBe(0);
  });

  it('gives the new session back where there is no other way to keep it', async () => {
    const { time, context, open } = await setScene();
    const session = await open();
    time.now += 3 * HOUR_MS;
    const { keepSession: _, ...poor } = context;
    const request = { credentials: APP, session, since: NOW };
    const fetched = await dexcomWeb.fetchReadings(request, poor);
    expect(fetched.session?.accessToken).not.toBe(session.accessToken);
    const again = dexcomWeb.fetchReadings({ ...request, session: fetched.session ?? session }, poor);
    expect((await again).session).toBeUndefined();
  });

  it('happens once when a token ends early, and the read goes on', async () => {
    const { cloud, kept, open, read } = await setScene();
    const session = await open();
    cloud.publish('User7', [{ readAt: NOW - 10 * MINUTE_MS, value: 107 }]);
    cloud.expireAccess();
    expect((await read(session)).readings).toMatchObject([{ mgdl: 107 }]);
    expect(kept).toHaveLength(1);
  });

  it('is not tried twice when the new token is refused too', async () => {
    const { cloud, open, read } = await setScene();
    const session = await open();
    cloud.http.forget();
    cloud.http.fail({ kind: 'answer', status: 401, body: '{}', path: 'egvs' });
    expect((await errorOf(read(session))).kind).toBe('sessionExpired');
    expect(cloud.http.requests.map(({ path }) => path.split('/').at(-1))).toEqual(['egvs', 'token', 'egvs']);
  });

  it('is not tried twice when it was due anyway and the new token is refused', async () => {
    const { cloud, time, open, read } = await setScene();
    const session = await open();
    time.now += 3 * HOUR_MS;
    cloud.http.forget();
    cloud.http.fail({ kind: 'answer', status: 401, body: '{}', path: 'egvs' });
    expect((await errorOf(read(session))).kind).toBe('sessionExpired');
    expect(cloud.http.requests.map(({ path }) => path.split('/').at(-1))).toEqual(['token', 'egvs']);
  });

  it('ends when the person has taken the permission back, or the refresh token was spent', async () => {
    const { cloud, time, open, read } = await setScene();
    const session = await open();
    time.now += 3 * HOUR_MS;
    await read(session);
    expect((await errorOf(read(session))).kind).toBe('sessionExpired');
    const other = await open();
    cloud.revoke();
    expect((await errorOf(read(other))).kind).toBe('sessionExpired');
  });

  it('lasts as long as refresh tokens do: a year', async () => {
    const { time, open, read } = await setScene();
    const session = await open();
    time.now += 364 * DAY_MS;
    const { session: next } = await read(session);
    time.now += 365 * DAY_MS;
    expect((await errorOf(read(next ?? session))).kind).toBe('sessionExpired');
  });

  it('is finished even when the read it was for is called off', async () => {
    const { cloud, time, context, kept, open } = await setScene();
    const session = await open();
    time.now += 3 * HOUR_MS;
    const controller = new AbortController();
    const keepSession = async (next: unknown): Promise<void> => {
      await context.keepSession?.(next);
    };
    const http = {
      send: (request: Parameters<typeof context.http.send>[0]) => {
        controller.abort(new Error('called off'));
        return context.http.send(request);
      },
    };
    const attempt = dexcomWeb.fetchReadings(
      { credentials: APP, session, since: NOW },
      { ...context, http, keepSession, signal: controller.signal },
    );
    await expect(attempt).rejects.toThrow('called off');
    expect(kept).toHaveLength(1);
    expect(cloud.http.countOf('egvs')).toBe(0);
  });

  it.each([
    ['{"access_token":"a b","refresh_token":"r"}', 'badPayload'],
    ['{"access_token":"a\\r\\nX: y","refresh_token":"r"}', 'badPayload'],
    ['{"access_token":7,"refresh_token":"r"}', 'badPayload'],
    ['{"access_token":""}', 'badPayload'],
    ['{}', 'badPayload'],
  ])('refuses the tokens %s', async (body, kind) => {
    const { cloud, open } = await setScene();
    cloud.http.fail({ kind: 'answer', status: 200, body });
    expect((await errorOf(open())).kind).toBe(kind);
  });

  it.each([
    ['7200', 2 * HOUR_MS],
    ['null', 2 * HOUR_MS],
    ['7200000', DAY_MS],
    ['-1', 2 * HOUR_MS],
  ])('reads a life of %s seconds', async (seconds, lifeMs) => {
    const { cloud, open } = await setScene();
    const body = `{"access_token":"a","refresh_token":"r","expires_in":${seconds}}`;
    cloud.http.fail({ kind: 'answer', status: 200, body });
    expect((await open()).expiresAt).toBe(NOW + lifeMs);
  });
});

describe('the form of Dexcom’s Web API', () => {
  it('asks for region, client id and client secret, and says how to get them', () => {
    expect(formFields(dexcomWeb.credentials).map(({ name, kind }) => [name, kind])).toEqual([
      ['region', 'choice'],
      ['clientId', 'text'],
      ['clientSecret', 'password'],
    ]);
    const [, clientId] = formFields(dexcomWeb.credentials);
    expect(inEnglish(clientId?.hint)).toContain('http://localhost:17325/signed-in');
    expect(inEnglish(dexcomWeb.preparation)).toContain('http://localhost:17325/signed-in');
  });

  it('takes what was pasted with spaces around it', () => {
    const pasted = { region: 'eu', clientId: ' id\n', clientSecret: ' secret ' };
    expect(dexcomWeb.credentials.parse(pasted)).toEqual({
      region: 'eu',
      clientId: 'id',
      clientSecret: 'secret',
    });
  });

  it('says that it is late', () => {
    expect(dexcomWeb.capabilities.delayed).toBe(true);
    expect(inEnglish(dexcomWeb.name)).toContain('delayed');
    expect(inEnglish(dexcomWeb.describes)).toContain('late');
  });
});
