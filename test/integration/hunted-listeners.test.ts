import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DexcomScene, MINUTE } from '../support/dexcom-scene.ts';

let scene: DexcomScene;

beforeEach(async () => {
  scene = await DexcomScene.open();
});
afterEach(async () => scene.close());

describe('a window or a tray that fails to draw', () => {
  it('keeps no alarm from sounding, no other listener from hearing, and the program alive', async () => {
    scene.publish([100, 50], -5);
    let heard = 0;
    scene.program.flatarrow.onOverview(() => {
      throw new Error('the tray is gone');
    });
    scene.program.flatarrow.onOverview(() => {
      heard += 1;
    });
    await scene.follow();
    await scene.clock.advance(30_000);
    expect(scene.titles).toEqual(['Urgent low: Mia 50 mg/dL →']);
    expect(heard).toBeGreaterThan(0);
    await scene.clock.advance(40 * MINUTE);
    expect(scene.titles.at(-1)).toBe('No data: Mia');
  });
});

describe('a sleep that nobody announced', () => {
  it('is noticed all the same: the cloud is asked within half a minute of waking', async () => {
    scene.publish([100], -5);
    await scene.follow();
    scene.publish([120], 5);
    await scene.clock.advance(20_000);
    // Timers stand still while the computer sleeps; only its clock goes on.
    scene.cloud.http.fail({ kind: 'answer', status: 503, body: 'down', retryAfter: '1800' });
    await scene.clock.advance(10_000);
    scene.cloud.http.recover();
    scene.cloud.http.forget();
    scene.computerAheadMs = 60 * MINUTE;
    await scene.clock.advance(31_000);
    expect(scene.cloud.counts().reads).toBeGreaterThan(0);
  });
});
