import { describe, expect, it, onTestFinished } from 'vitest';
import { CONTROL_PATH } from '../../../../clouds/control.ts';
import { type DexcomWebCloud, startDexcomWebCloud } from '../../../../clouds/dexcom-web/cloud.ts';

const REDIRECT = 'http://localhost:17325/signed-in';
const NOW = Date.UTC(2026, 0, 15, 12);
const APP = { clientId: 'own-app', clientSecret: 'own-secret', redirectUris: [REDIRECT] };

interface Answer {
  status: number;
  body: string;
  location: string | null;
}

async function ask(cloud: DexcomWebCloud, path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(new URL(path, cloud.http.url), { redirect: 'manual', ...init });
  return { status: response.status, body: await response.text(), location: response.headers.get('location') };
}

/** As a test in another process would. */
const order = (cloud: DexcomWebCloud, ...commands: unknown[]): Promise<Answer> =>
  ask(cloud, CONTROL_PATH, { method: 'POST', body: JSON.stringify(commands) });

async function startCloud(): Promise<DexcomWebCloud> {
  const cloud = await startDexcomWebCloud({ now: () => NOW });
  onTestFinished(() => cloud.http.close());
  await order(
    cloud,
    { do: 'addApp', app: APP },
    { do: 'addPerson', person: { name: 'User4', displayDevice: 'receiver' } },
    { do: 'visit', visitor: { name: 'User4' } },
  );
  return cloud;
}

const loginQuery = (fields: Record<string, string> = {}): string =>
  new URLSearchParams({
    client_id: 'own-app',
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope: 'offline_access',
    state: 'the-state',
    ...fields,
  }).toString();

const redeem = (cloud: DexcomWebCloud, fields: Record<string, string>): Promise<Answer> =>
  ask(cloud, '/v3/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'own-app', client_secret: 'own-secret', ...fields }),
  });

async function signIn(cloud: DexcomWebCloud): Promise<{ access: string; refresh: string }> {
  const { location } = await ask(cloud, `/v3/oauth2/login?${loginQuery()}`);
  const code = new URL(location ?? '').searchParams.get('code') ?? '';
  const { body } = await redeem(cloud, { grant_type: 'authorization_code', code, redirect_uri: REDIRECT });
  const tokens = JSON.parse(body);
  return { access: String(tokens.access_token), refresh: String(tokens.refresh_token) };
}

describe('the local Dexcom Web cloud', () => {
  it('redirects back with a code and the state, or with a refusal', async () => {
    const cloud = await startCloud();
    const agreed = await ask(cloud, `/v3/oauth2/login?${loginQuery()}`);
    expect([agreed.status, agreed.location]).toEqual([
      302,
      expect.stringMatching(/^http:\/\/localhost:17325\/signed-in\?code=US_.+&state=the-state$/),
    ]);
    await order(cloud, { do: 'visit', visitor: { name: 'User4', agrees: false } });
    const declined = await ask(cloud, `/v3/oauth2/login?${loginQuery()}`);
    expect(declined.location).toBe(`${REDIRECT}?error=access_denied&state=the-state`);
  });

  it('sends nobody anywhere for an unknown app or another redirect address', async () => {
    const cloud = await startCloud();
    const wrong = { client_id: 'other', redirect_uri: `${REDIRECT}/`, scope: 'egv' };
    for (const [name, value] of Object.entries(wrong)) {
      const { status, location } = await ask(cloud, `/v3/oauth2/login?${loginQuery({ [name]: value })}`);
      expect([status, location]).toEqual([400, null]);
    }
  });

  it('takes every code and every refresh token once', async () => {
    const cloud = await startCloud();
    const { refresh } = await signIn(cloud);
    const renewal = { grant_type: 'refresh_token', refresh_token: refresh };
    expect((await redeem(cloud, renewal)).status).toBe(200);
    expect(await redeem(cloud, renewal)).toMatchObject({
      status: 400,
      body: expect.stringContaining('invalid_grant'),
    });
  });

  it('knows a wrong secret and an unknown grant', async () => {
    const cloud = await startCloud();
    expect((await redeem(cloud, { client_secret: 'wrong' })).body).toContain('invalid_client');
    expect((await redeem(cloud, { grant_type: 'password' })).body).toContain('unsupported_grant_type');
  });

  it('answers a receiver’s values without a zone, in windows of at most 30 days', async () => {
    const cloud = await startCloud();
    await order(cloud, { do: 'publish', name: 'User4', egvs: [{ readAt: NOW - 60_000, value: null }] });
    const { access } = await signIn(cloud);
    const headers = { authorization: `Bearer ${access}` };
    const egvs = (startDate: string, endDate: string): Promise<Answer> =>
      ask(cloud, `/v3/users/self/egvs?${new URLSearchParams({ startDate, endDate }).toString()}`, {
        headers,
      });
    expect(JSON.parse((await egvs('2026-01-15T11:59:00', '2026-01-15T12:00:00')).body)).toMatchObject({
      recordType: 'egv',
      records: [{ systemTime: '2026-01-15T11:59:00', value: null, transmitterId: null }],
    });
    expect(JSON.parse((await egvs('2026-01-15T11:58:00', '2026-01-15T11:59:00')).body).records).toEqual([]);
    expect((await egvs('2025-12-16T12:00:00', '2026-01-15T12:00:00')).status).toBe(200);
    expect((await egvs('2025-12-16T11:59:59', '2026-01-15T12:00:00')).status).toBe(400);
    expect((await egvs('2026-01-15T11:59:00Z', '2026-01-15T12:00:00Z')).status).toBe(400);
  });

  it('lets nobody read without a good token, and forgets tokens when told', async () => {
    const cloud = await startCloud();
    const { access, refresh } = await signIn(cloud);
    const headers = { authorization: `Bearer ${access}` };
    expect((await ask(cloud, '/v3/users/self/dataRange', { headers })).status).toBe(200);
    expect((await ask(cloud, '/v3/users/self/dataRange')).status).toBe(401);
    await order(cloud, { do: 'expireAccess' });
    expect((await ask(cloud, '/v3/users/self/dataRange', { headers })).status).toBe(401);
    await order(cloud, { do: 'revoke' });
    expect((await redeem(cloud, { grant_type: 'refresh_token', refresh_token: refresh })).status).toBe(400);
  });

  it('refuses a command that it doesn’t know', async () => {
    const cloud = await startCloud();
    expect((await order(cloud, { do: 'dance' })).status).toBe(400);
  });
});
