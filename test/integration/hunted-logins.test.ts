import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FlatarrowError } from '../../src/shared/errors.ts';
import { afterError, mayLogIn, NEW_STANDING } from '../../src/main/engine/login-guard.ts';
import { signIn } from '../../src/main/engine/sign-in.ts';
import { Notices } from '../../src/main/notices.ts';
import { dexcomShare } from '../../src/main/sources/dexcom-share/source.ts';
import type { AnySource } from '../../src/main/sources/source.ts';
import { Vault } from '../../src/main/vault/vault.ts';
import { DexcomScene, LOGIN, MINUTE, START } from '../support/dexcom-scene.ts';
import { nobody, testCipher } from '../support/test-program.ts';

const WRONG = { ...LOGIN, password: 'wrong' };
let scene: DexcomScene;

beforeEach(async () => {
  scene = await DexcomScene.open();
});
afterEach(async () => scene.close());

const attempts = (): number => scene.cloud.counts().authentications;
const test = async (values: Record<string, string>, accountId?: string) =>
  scene.program.handlers.accounts.test({ sourceId: 'dexcom-share', values, accountId }, nobody);
const change = async (id: string, values: Record<string, string>) =>
  scene.program.handlers.accounts.change({ id, values, keep: 'stored' }, nobody);
const withoutPassword = { region: LOGIN.region, userName: LOGIN.userName };
const vaultEntries = (): string[] => {
  const stored: unknown = JSON.parse(readFileSync(join(scene.program.profile, 'vault.json'), 'utf8'));
  return typeof stored === 'object' && stored !== null && 'entries' in stored
    ? Object.keys(Object(stored.entries))
    : [];
};

describe('a refused password', () => {
  it('is not sent again by saving the account’s form without a change, nor by switching it off and on', async () => {
    const { accountId } = await scene.follow(WRONG);
    await change(accountId, withoutPassword);
    await change(accountId, WRONG);
    await scene.switchAccount(accountId, false);
    await scene.switchAccount(accountId, true);
    await scene.restart();
    await change(accountId, withoutPassword);
    await scene.clock.advance(60 * MINUTE);
    expect(attempts()).toBe(1);
    expect(scene.program.first.accounts[0]).toMatchObject({
      state: 'stopped',
      error: { kind: 'badCredentials' },
    });
  });

  it('is not sent again by testing what is saved, not even after a restart', async () => {
    const { accountId } = await scene.follow(WRONG);
    await scene.restart();
    expect(await test(withoutPassword, accountId)).toMatchObject({
      outcome: 'fails',
      kind: 'badCredentials',
    });
    expect(attempts()).toBe(1);
  });

  it('is sent once for two accounts that use the same login', async () => {
    const { personId } = await scene.follow(WRONG);
    await scene.addAccount(personId, WRONG);
    await scene.clock.advance(60 * MINUTE);
    await scene.restart();
    await scene.clock.advance(60 * MINUTE);
    expect(attempts()).toBe(1);
    expect(scene.program.first.accounts.map(({ state }) => state)).toEqual(['stopped', 'stopped']);
  });

  it('is sent once by two tests at the same time, and by a save that doesn’t wait for the test', async () => {
    const personId = await scene.program.addPerson();
    const tests = [test(WRONG), test(WRONG)];
    const saved = scene.addAccount(personId, WRONG);
    await Promise.all([...tests, saved]);
    await scene.clock.advance(60 * MINUTE);
    expect(attempts()).toBe(1);
  });

  it('stops the account even if a lock-out went before it', async () => {
    scene.cloud.lockOut(LOGIN.userName, 10 * MINUTE);
    await scene.follow(WRONG);
    expect(scene.program.first.accounts[0]).toMatchObject({ state: 'waiting', error: { kind: 'lockedOut' } });
    await scene.clock.advance(120 * MINUTE);
    expect(attempts()).toBe(2);
    expect(scene.program.first.accounts[0]).toMatchObject({
      state: 'stopped',
      error: { kind: 'badCredentials' },
    });
    expect(scene.program.first.accounts[0]?.error?.retryAt).toBeUndefined();
    expect(scene.program.first.accounts[0]?.nextAskAt).toBeUndefined();
  });

  it('does not stain the new one that was saved while the old one was on its way', async () => {
    const cipher = testCipher();
    const encrypt = cipher.encrypt.bind(cipher);
    const cloudMayAnswer = Promise.withResolvers<null>();
    const keyringMayAnswer = Promise.withResolvers<null>();
    const keyringAsked = Promise.withResolvers<null>();
    await scene.close();
    scene = await DexcomScene.open(cipher);
    scene.publish([100, 101], -5);
    const { accountId } = await scene.follow();
    await scene.clock.advance(60_000);
    scene.cloud.changePassword(LOGIN.userName, 'new');
    scene.cloud.expireSessions();
    await test({ ...LOGIN, password: 'new' });
    cipher.encrypt = async (text) => {
      if (text.includes('sessionId')) {
        keyringAsked.resolve(null);
        await keyringMayAnswer.promise;
      }
      return encrypt(text);
    };
    const answer = scene.cloud.answer.bind(scene.cloud);
    Object.assign(scene.cloud, {
      answer: async (request: Parameters<typeof answer>[0]) => {
        if (request.path.includes('Authenticate')) await cloudMayAnswer.promise;
        return answer(request);
      },
    });
    scene.program.flatarrow.refresh();
    while (attempts() < 3) await new Promise(setImmediate);
    const saved = change(accountId, { ...LOGIN, password: 'new' });
    // The new password is kept, its session not yet; only now is the old one refused.
    await keyringAsked.promise;
    cloudMayAnswer.resolve(null);
    await scene.clock.settle();
    keyringMayAnswer.resolve(null);
    await saved;
    await scene.clock.advance(10_000);
    expect(scene.program.first.accounts[0]).toMatchObject({ state: 'ok' });
  });
});

describe('a change that the key store refuses', () => {
  it('leaves the account followed as it was', async () => {
    const cipher = testCipher();
    await scene.close();
    scene = await DexcomScene.open(cipher);
    scene.publish([100, 104], -5);
    const { accountId } = await scene.follow();
    cipher.encrypt = async () => Promise.reject(new Error('locked'));
    await expect(change(accountId, { ...LOGIN, password: 'new' })).rejects.toThrow('vaultLocked');
    await scene.clock.advance(30_000);
    expect(scene.program.first.accounts[0]).toMatchObject({ state: 'ok' });
    expect(scene.program.glance.value).toBe('104');
  });
});

describe('a lock-out', () => {
  it('that a test met is waited out by the next test and by the account saved from it', async () => {
    scene.cloud.lockOut(LOGIN.userName, 10 * MINUTE);
    const personId = await scene.program.addPerson();
    expect(await test(LOGIN)).toMatchObject({ outcome: 'fails', kind: 'lockedOut' });
    expect(await test(LOGIN)).toMatchObject({ outcome: 'fails', kind: 'lockedOut' });
    await scene.addAccount(personId);
    await scene.clock.advance(20 * MINUTE);
    expect(attempts()).toBe(1);
    await scene.clock.advance(20 * MINUTE);
    expect(scene.program.first.accounts[0]).toMatchObject({ state: 'ok' });
  });

  it('of a saved account binds a test of it as well', async () => {
    scene.cloud.lockOut(LOGIN.userName, 10 * MINUTE);
    const { accountId } = await scene.follow();
    expect(await test(withoutPassword, accountId)).toMatchObject({ outcome: 'fails', kind: 'lockedOut' });
    expect(attempts()).toBe(1);
  });
});

describe('a login that could not be tried', () => {
  it('for want of a network is tried at once when there is one, however often it has failed', async () => {
    const vault = new Vault({
      file: { content: undefined, write: () => undefined, moveAside: () => '' },
      cipher: testCipher(),
      notices: new Notices(() => undefined),
      clock: scene.clock,
    });
    await vault.keepCredentials('a', LOGIN, 'stored');
    const source: AnySource = {
      ...dexcomShare,
      openSession: async () => Promise.reject(new FlatarrowError('offline')),
    };
    const context = { http: { send: async () => Promise.reject(new Error('unused')) }, clock: scene.clock };
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(
        signIn({ accountId: 'a', source, vault, clock: scene.clock, context }),
      ).rejects.toMatchObject({ kind: 'offline' });
    }
    expect(mayLogIn(vault.standing('a'), START)).toEqual({ allowed: true });
  });

  it('because the service was down does not keep a person waiting who asks again', async () => {
    scene.publish([100], 60);
    scene.cloud.http.fail({ kind: 'answer', status: 503, body: 'down' });
    const { accountId } = await scene.follow();
    await scene.clock.advance(61 * MINUTE);
    scene.cloud.http.recover();
    await scene.program.handlers.accounts.askNow(accountId, nobody);
    await scene.clock.advance(0);
    expect(scene.program.glance.value).toBe('100');
  });
});

describe('an order to wait', () => {
  it('of years is not believed, whatever error it comes with', async () => {
    scene.publish([100], -5);
    await scene.follow();
    scene.cloud.http.fail({
      kind: 'answer',
      status: 503,
      body: 'down',
      retryAfter: 'Fri, 01 Jan 2099 00:00:00 GMT',
    });
    await scene.clock.advance(10 * MINUTE);
    scene.cloud.http.recover();
    await scene.clock.advance(24 * 60 * MINUTE);
    expect(scene.program.first.accounts[0]).toMatchObject({ state: 'ok' });
  });

  it('is remembered no longer than it lasts', () => {
    const wait = { kind: 'lockedOut', until: START } as const;
    const refused = afterError({ ...NEW_STANDING, wait }, new FlatarrowError('badCredentials'), START + 1);
    expect(refused.wait).toBeUndefined();
  });
});

describe('what the vault holds', () => {
  it('does not outlive an account that could not be added', async () => {
    await scene.follow();
    await expect(scene.addAccount('nobody of that name')).rejects.toThrow('An account belongs to nobody.');
    expect(vaultEntries()).toHaveLength(1);
  });

  it('does not outlive an account that was removed while it was being changed', async () => {
    const { accountId } = await scene.follow();
    const changed = change(accountId, { ...LOGIN, password: 'new' });
    await scene.program.handlers.accounts.remove(accountId, nobody);
    await changed.catch(() => undefined);
    expect(vaultEntries()).toEqual([]);
  });
});
