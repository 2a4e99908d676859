import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DexcomScene, LOGIN, MINUTE, START } from '../support/dexcom-scene.ts';
import { nobody } from '../support/test-program.ts';

let scene: DexcomScene;

beforeEach(async () => {
  scene = await DexcomScene.open();
  scene.cloud.shapes = { ...scene.cloud.shapes, tellsLockOutTime: true };
});
afterEach(async () => scene.close());

const requests = (): number => scene.cloud.http.requests.length;

describe('a pause that a cloud orders', () => {
  it('lasts until the moment it names, and the number is back within two minutes of it', async () => {
    scene.publish(Array.from({ length: 10 }, () => 120));
    scene.cloud.lockOut(LOGIN.userName, 10 * MINUTE);
    await scene.follow();
    const { error } = scene.program.first.accounts[0] ?? {};
    expect(error).toMatchObject({ kind: 'lockedOut', retryAt: START + 10 * MINUTE });
    const before = requests();
    await scene.clock.advance(10 * MINUTE - 1);
    expect(requests()).toBe(before);
    await scene.clock.advance(2 * MINUTE);
    expect(scene.program.first.accounts[0]?.state).toBe('ok');
    expect(scene.program.glance).toMatchObject({ freshness: 'fresh' });
  });

  it('is no longer for a restart in its middle', async () => {
    scene.cloud.lockOut(LOGIN.userName, 10 * MINUTE);
    await scene.follow();
    await scene.clock.advance(4 * MINUTE);
    const before = requests();
    await scene.restart();
    expect(scene.program.first.accounts[0]?.error?.retryAt).toBe(START + 10 * MINUTE);
    await scene.clock.advance(6 * MINUTE - 1);
    expect(requests()).toBe(before);
    await scene.clock.advance(2 * MINUTE);
    expect(scene.program.first.accounts[0]?.state).toBe('ok');
  });

  it('is half an hour after a lock-out without a time', async () => {
    scene.cloud.shapes = { ...scene.cloud.shapes, tellsLockOutTime: false };
    scene.cloud.lockOut(LOGIN.userName, 10 * MINUTE);
    await scene.follow();
    const before = requests();
    await scene.clock.advance(30 * MINUTE - 1);
    expect(requests()).toBe(before);
    await scene.clock.advance(2 * MINUTE);
    expect(scene.program.first.accounts[0]?.state).toBe('ok');
  });

  it('binds the test of an account for as long, and no longer', async () => {
    scene.cloud.lockOut(LOGIN.userName, 10 * MINUTE);
    const test = async () =>
      scene.program.handlers.accounts.test({ sourceId: 'dexcom-share', values: LOGIN }, nobody);
    expect(await test()).toMatchObject({ outcome: 'fails', kind: 'lockedOut' });
    const before = requests();
    await scene.clock.advance(10 * MINUTE - 1);
    expect(await test()).toMatchObject({ outcome: 'fails', kind: 'lockedOut' });
    expect(requests()).toBe(before);
    await scene.clock.advance(1);
    expect(await test()).toMatchObject({ outcome: 'works' });
  });
});
