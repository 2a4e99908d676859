import { describe, expect, it, onTestFinished } from 'vitest';
import { createHttp } from '../../../../../src/main/platform/undici-http.ts';
import { formFields } from '../../../../../src/main/sources/form-fields.ts';
import type { Credentials, Session } from '../../../../../src/main/sources/dexcom-share/schema.ts';
import { dexcomShare } from '../../../../../src/main/sources/dexcom-share/source.ts';
import type { SourceContext } from '../../../../../src/main/sources/source.ts';
import { FlatarrowError } from '../../../../../src/shared/errors.ts';
import {
  type DexcomShareCloud,
  type DexcomShareOptions,
  startDexcomShareCloud,
} from '../../../../clouds/dexcom-share/cloud.ts';
import { shapesSchema } from '../../../../clouds/dexcom-share/wire.ts';
import { inEnglish } from '../../../../support/english.ts';

const MINUTE_MS = 60_000;
const NOW = Date.UTC(2026, 0, 15, 12);
const ROBIN = { region: 'us', userName: 'robin', password: 'right' } as const;

interface Scene {
  cloud: DexcomShareCloud;
  context: SourceContext;
  time: { now: number };
}

async function scene(options: DexcomShareOptions = {}): Promise<Scene> {
  const time = { now: NOW };
  const cloud = await startDexcomShareCloud({ now: () => time.now, ...options });
  const http = createHttp();
  onTestFinished(async () => {
    await http.close();
    await cloud.http.close();
  });
  return { cloud, time, context: { http, clock: { now: () => time.now }, cloudUrl: cloud.http.url } };
}

async function kindOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'no failure',
    (error: unknown) => (error instanceof FlatarrowError ? error.kind : 'a foreign error'),
  );
}

const open = (context: SourceContext, credentials: Credentials = ROBIN): Promise<Session> =>
  dexcomShare.openSession(credentials, context);

function read(
  { context }: Scene,
  session: Session,
  since = NOW - 60 * MINUTE_MS,
): ReturnType<typeof dexcomShare.fetchReadings> {
  return dexcomShare.fetchReadings({ credentials: ROBIN, session, since }, context);
}

describe('signing in to Dexcom Share', () => {
  it('takes two steps by name, and one by account id', async () => {
    const { cloud, context } = await scene();
    const { accountId } = cloud.addAccount(ROBIN);
    expect((await open(context)).accountId).toBe(accountId);
    expect(cloud.counts()).toMatchObject({ authentications: 1, logIns: 1 });
    await open(context, { ...ROBIN, userName: accountId });
    expect(cloud.counts()).toMatchObject({ authentications: 1, logIns: 2 });
  });

  it('takes a phone number however it is typed', async () => {
    const { cloud, context } = await scene();
    cloud.addAccount({ ...ROBIN, phone: '+15550100199' });
    const typed = dexcomShare.credentials.parse({ ...ROBIN, userName: '+1 (555) 010-0199' });
    await expect(open(context, typed)).resolves.toBeDefined();
  });

  it('keeps the spaces of a password', async () => {
    const { cloud, context } = await scene();
    cloud.addAccount({ ...ROBIN, password: ' spaced ' });
    const typed = dexcomShare.credentials.parse({ ...ROBIN, password: ' spaced ' });
    await expect(open(context, typed)).resolves.toBeDefined();
  });

  it.each(['current', 'older', 'internal', 'zeroId'] as const)(
    'knows the refusal “%s” at either step',
    async (refusal) => {
      const { cloud, context } = await scene();
      const { accountId } = cloud.addAccount(ROBIN);
      cloud.shapes = shapesSchema.parse({ refusal });
      expect(await kindOf(open(context, { ...ROBIN, password: 'wrong' }))).toBe('badCredentials');
      expect(await kindOf(open(context, { ...ROBIN, userName: 'nobody' }))).toBe('badCredentials');
      expect(await kindOf(open(context, { ...ROBIN, userName: accountId, password: 'wrong' }))).toBe(
        'badCredentials',
      );
    },
  );

  it.each([
    ['us', 'jp'],
    ['us', 'ous'],
    ['jp', 'us'],
  ] as const)('meets a refusal at the server of %s with an account of %s', async (server, home) => {
    const { cloud, context } = await scene({ region: server });
    cloud.addAccount({ ...ROBIN, region: home });
    expect(await kindOf(open(context, { ...ROBIN, region: home }))).toBe('badCredentials');
    expect(await kindOf(open(context, { ...ROBIN, region: server }))).toBe('badCredentials');
  });

  it.each(['us', 'ous', 'jp'] as const)('signs in at the server of %s', async (region) => {
    const { cloud, context } = await scene({ region });
    cloud.addAccount({ ...ROBIN, region });
    await expect(open(context, { ...ROBIN, region })).resolves.toBeDefined();
  });

  it.each(['SSO_AuthenticateMaxAttemptsExceeed', 'SSO_AuthenticateMaxAttemptsExceeded'] as const)(
    'knows the lock-out %s, even with the right password, until it ends',
    async (lockOutCode) => {
      const { cloud, context, time } = await scene({ attempts: 2, lockMs: 10 * MINUTE_MS });
      cloud.addAccount(ROBIN);
      cloud.shapes = shapesSchema.parse({ lockOutCode });
      await kindOf(open(context, { ...ROBIN, password: 'wrong' }));
      await kindOf(open(context, { ...ROBIN, password: 'wrong' }));
      expect(await kindOf(open(context))).toBe('lockedOut');
      time.now += 10 * MINUTE_MS;
      expect(await kindOf(open(context))).toBe('no failure');
    },
  );
});

describe('reading from Dexcom Share', () => {
  it('sees a late reading once it is published', async () => {
    const at = await scene();
    at.cloud.addAccount(ROBIN);
    at.cloud.publish('robin', [{ readAt: NOW, value: 100, delayMs: 40_000 }]);
    const session = await open(at.context);
    expect((await read(at, session)).readings).toEqual([]);
    at.time.now += 40_000;
    expect((await read(at, session)).readings).toEqual([{ readAt: NOW, mgdl: 100, trend: 'flat' }]);
  });

  it('asks only for what can be missing', async () => {
    const at = await scene();
    at.cloud.addAccount(ROBIN);
    await read(at, await open(at.context), NOW - 5 * MINUTE_MS);
    expect(JSON.parse(at.cloud.http.requests.at(-1)?.body ?? '')).toMatchObject({ minutes: 15, maxCount: 6 });
  });

  it('asks again, further back, when this computer’s clock turns out to be far behind', async () => {
    const at = await scene();
    at.cloud.addAccount(ROBIN);
    const since = NOW - 60 * MINUTE_MS;
    at.cloud.publish('robin', [
      { readAt: since + MINUTE_MS, value: 90 },
      { readAt: NOW - MINUTE_MS, value: 95 },
    ]);
    const session = await open(at.context);
    const slow: SourceContext = { ...at.context, clock: { now: () => NOW - 30 * MINUTE_MS } };
    const fetched = await dexcomShare.fetchReadings({ credentials: ROBIN, session, since }, slow);
    expect(fetched.readings.map(({ mgdl }) => mgdl)).toEqual([90, 95]);
    expect(fetched.serverNow).toBe(NOW);
    expect(at.cloud.counts().reads).toBe(2);
  });

  it('goes by this computer’s clock when the cloud says no time', async () => {
    const at = await scene();
    at.cloud.addAccount(ROBIN);
    at.cloud.http.sendsDate = false;
    at.cloud.publish('robin', [{ readAt: NOW - MINUTE_MS, value: 95 }]);
    const fetched = await read(at, await open(at.context));
    expect(fetched.serverNow).toBeUndefined();
    expect(fetched.readings).toHaveLength(1);
  });

  it('says that the format changed when not one record can be understood', async () => {
    const at = await scene();
    at.cloud.addAccount(ROBIN);
    const session = await open(at.context);
    at.cloud.http.fail({ kind: 'answer', status: 200, body: '[{"when":1767225600000,"glucose":142}]' });
    expect(await kindOf(read(at, session))).toBe('badPayload');
    at.cloud.http.fail({ kind: 'answer', status: 200, body: `[{"WT":"Date(${NOW})","Value":5}]` });
    expect(await read(at, session)).toMatchObject({ readings: [], dropped: 1 });
  });

  it('takes an unknown session and one of zeros for expired', async () => {
    const at = await scene();
    const session = { accountId: crypto.randomUUID(), sessionId: crypto.randomUUID() };
    expect(await kindOf(read(at, session))).toBe('sessionExpired');
    expect(await kindOf(read(at, { ...session, sessionId: '00000000-0000-0000-0000-000000000000' }))).toBe(
      'sessionExpired',
    );
  });
});

describe('the Dexcom Share account form', () => {
  it('asks for region, user name and password', () => {
    expect(formFields(dexcomShare.credentials).map(({ name, kind }) => [name, kind])).toEqual([
      ['region', 'choice'],
      ['userName', 'text'],
      ['password', 'password'],
    ]);
  });

  it('lists an account by its region in words', () => {
    expect(inEnglish(dexcomShare.label(ROBIN))).toBe('United States');
    expect(inEnglish(dexcomShare.label({ ...ROBIN, region: 'ous' }))).toBe('Outside the United States');
  });

  it('refuses empty fields and an unknown region', () => {
    expect(dexcomShare.credentials.safeParse({ ...ROBIN, userName: '  ' }).success).toBe(false);
    expect(dexcomShare.credentials.safeParse({ ...ROBIN, password: '' }).success).toBe(false);
    expect(dexcomShare.credentials.safeParse({ ...ROBIN, region: 'eu' }).success).toBe(false);
  });

  it('accepts no session of zeros', () => {
    const ZERO = '00000000-0000-0000-0000-000000000000';
    expect(dexcomShare.session.safeParse({ accountId: crypto.randomUUID(), sessionId: ZERO }).success).toBe(
      false,
    );
  });
});
