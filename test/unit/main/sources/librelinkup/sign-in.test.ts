import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formFields } from '../../../../../src/main/sources/form-fields.ts';
import { libreLinkUp } from '../../../../../src/main/sources/librelinkup/source.ts';
import { shapesSchema } from '../../../../clouds/librelinkup/wire.ts';
import { failureOf, headersTo, MINUTE_MS, NOW, SAM, setScene } from './scene.ts';
import { inEnglish } from '../../../../support/english.ts';

const DAY_MS = 24 * 60 * MINUTE_MS;

describe('signing in to LibreLinkUp', () => {
  it('stays at the global host where that serves the account', async () => {
    const { cloud, open } = await setScene();
    const { userId } = cloud.account(SAM.email);
    expect(await open()).toMatchObject({
      accountId: createHash('sha256').update(userId).digest('hex'),
      expiresAt: NOW + 180 * DAY_MS,
      service: { version: '4.16.0' },
    });
    expect(cloud.counts().logIns).toBe(1);
  });

  it.each(['inData', 'topLevel'] as const)(
    'follows one redirect, %s, and remembers the region',
    async (redirect) => {
      const { cloud, open, read } = await setScene({ region: 'eu2' });
      cloud.shapes = shapesSchema.parse({ redirect });
      const session = await open();
      expect(session.service.region).toBe('eu2');
      await read(session);
      expect(cloud.http.requests.map(({ path }) => path.replace(/connections\/.*/, 'graph'))).toEqual([
        '/llu/auth/login',
        '/r/eu2/llu/auth/login',
        '/r/eu2/llu/connections',
        '/r/eu2/llu/graph',
      ]);
    },
  );

  it('ends a redirect that leads on to another one', async () => {
    const { cloud, open } = await setScene();
    cloud.redirectsForever = true;
    expect((await failureOf(open())).kind).toBe('server');
    expect(cloud.counts().logIns).toBe(2);
  });

  it.each(['zz', 'eu.evil.example', '../eu', 'EU'])('sends nothing to the region “%s”', async (region) => {
    const { cloud, open } = await setScene({ region });
    expect((await failureOf(open())).kind).toBe('badPayload');
    expect(cloud.counts().logIns).toBe(1);
  });

  it('takes a refusal with HTTP 200 for what it is, and a lock-out with its end', async () => {
    const { cloud, open, time } = await setScene();
    const wrong = { ...SAM, password: 'wrong' };
    expect((await failureOf(open(wrong))).kind).toBe('badCredentials');
    expect((await failureOf(open({ ...SAM, email: 'nobody@example.org' }))).kind).toBe('badCredentials');
    await failureOf(open(wrong));
    const third = await failureOf(open(wrong));
    expect([third.kind, third.facts.retryAt]).toEqual(['lockedOut', NOW + 5 * MINUTE_MS]);
    time.now += MINUTE_MS;
    cloud.shapes = shapesSchema.parse({ lockOutStatus: 429 });
    const early = await failureOf(open());
    expect([early.kind, early.facts.retryAt]).toEqual(['lockedOut', NOW + 5 * MINUTE_MS]);
    time.now += 4 * MINUTE_MS;
    await expect(open()).resolves.toBeDefined();
  });

  it.each([
    ['tou', /terms of use.*app/],
    ['pp', /privacy notice.*app/],
    ['verifyEmail', /e-mail address.*confirm/],
    ['somethingNew', /Open the LibreLinkUp app/],
  ] as const)('says what to do about the step “%s”, and doesn’t do it itself', async (step, words) => {
    const { cloud, open } = await setScene({ steps: [step] });
    const error = await failureOf(open());
    expect(error.kind).toBe('termsRequired');
    expect(inEnglish(error.facts.hint)).toMatch(words);
    expect(cloud.http.requests.map(({ path }) => path)).toEqual(['/llu/auth/login']);
  });

  it.each([
    [403, 'blocked', undefined],
    [430, 'blocked', undefined],
    [429, 'rateLimited', NOW + 15 * MINUTE_MS],
    [401, 'server', undefined],
    [400, 'server', undefined],
  ] as const)('never takes a web page with HTTP %i for a wrong password', async (status, kind, retryAt) => {
    const { cloud, open } = await setScene();
    cloud.http.fail({ kind: 'answer', status, body: '<html>Access denied</html>', contentType: 'text/html' });
    const error = await failureOf(open());
    expect([error.kind, error.facts.retryAt]).toEqual([kind, retryAt]);
  });

  it.each([
    ['{"message":"Bad gateway"}', 200, 'server'],
    ['{"status":3}', 200, 'server'],
    ['{"status":0}', 200, 'badPayload'],
    ['{"status":0,"data":{"redirect":true}}', 200, 'badPayload'],
    ['{"status":0,"data":{"user":{"id":"1"},"authTicket":{"token":"a\\r\\nb"}}}', 200, 'badPayload'],
    ['{"status":429,"data":{"message":"locked"}}', 200, 'lockedOut'],
    ['{"message":"RequiredHeaderMissing"}', 400, 'badPayload'],
    ['{"status":2,"error":{"message":"notAuthenticated"}}', 401, 'badCredentials'],
    ['{"status":2,"error":{"message":"notAuthenticated"}}', 503, 'server'],
  ])('meets %s with HTTP %i as %s', async (body, status, kind) => {
    const { cloud, open } = await setScene();
    cloud.http.fail({ kind: 'answer', status, body });
    expect((await failureOf(open())).kind).toBe(kind);
  });

  it('reads an answer whatever the order of its members, and JSON that is called a web page', async () => {
    const { cloud, open } = await setScene({ region: 'eu' });
    cloud.shapes = shapesSchema.parse({ members: 'reversed' });
    await expect(open()).resolves.toBeDefined();
    cloud.http.fail({ kind: 'answer', status: 200, body: '{"status":2}', contentType: 'text/html' });
    expect((await failureOf(open())).kind).toBe('badCredentials');
  });

  it('adopts a version that a sign-in asks for', async () => {
    const { cloud, open } = await setScene();
    const body = '{"data":{"minimumVersion":"4.17.0"},"status":920}';
    cloud.http.fail({ kind: 'answer', status: 403, body, times: 1 });
    expect((await open()).service.version).toBe('4.17.0');
    expect(headersTo(cloud, '/llu/auth/login')).toMatchObject({ version: '4.17.0', product: 'llu.android' });
  });
});

describe('the LibreLinkUp account form', () => {
  it('asks for e-mail and password', () => {
    expect(formFields(libreLinkUp.credentials).map(({ name, kind }) => [name, kind])).toEqual([
      ['email', 'text'],
      ['password', 'password'],
    ]);
  });

  it('trims the e-mail, keeps the spaces of the password, and refuses what is no address', () => {
    expect(libreLinkUp.credentials.parse({ email: ' sam@example.org ', password: ' x ' })).toEqual({
      email: 'sam@example.org',
      password: ' x ',
    });
    for (const email of ['', 'sam', 'sam@example', '@example.org', 's am@example.org']) {
      expect(libreLinkUp.credentials.safeParse({ ...SAM, email }).success).toBe(false);
    }
  });

  it('lists an account without giving its address away', () => {
    expect(inEnglish(libreLinkUp.label(SAM))).toBe('s…@example.org');
  });
});
