import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DexcomScene, MINUTE } from '../support/dexcom-scene.ts';

let scene: DexcomScene;

beforeEach(async () => {
  scene = await DexcomScene.open();
});
afterEach(async () => scene.close());

describe('an answer that the computer slept through', () => {
  it('does not make the value in it look new: its clock stood still as well', async () => {
    scene.publish([100, 102], -5);
    await scene.follow();
    await scene.clock.advance(60_000);
    // The cloud answers at once; the computer falls asleep before the answer is read.
    const { cloud } = scene;
    const answer = cloud.answer.bind(cloud);
    cloud.http.clockSkewMs = -120 * MINUTE;
    Object.assign(cloud, {
      answer: (request: Parameters<typeof answer>[0]) => {
        cloud.http.clockSkewMs = 0;
        return answer(request);
      },
    });
    scene.publish([150], 120);
    scene.program.flatarrow.refresh();
    const shown: string[] = [];
    scene.program.flatarrow.onOverview(() => shown.push(scene.program.glance.value));
    await scene.clock.sleep(120 * MINUTE);
    expect(shown).not.toContain('102');
    await scene.clock.advance(30_000);
    expect(scene.program.glance.value).toBe('150');
  });
});

describe('a clock that is set back', () => {
  it('by hours does not put off the next ask, when the cloud tells no time', async () => {
    scene.cloud.http.sendsDate = false;
    scene.publish([100, 101, 102], -5);
    await scene.follow();
    scene.computerAheadMs = -180 * MINUTE;
    await scene.clock.advance(6 * MINUTE);
    scene.cloud.http.forget();
    await scene.clock.advance(12 * MINUTE);
    expect(scene.cloud.counts().reads).toBeGreaterThan(0);
  });

  it('while there is no answer does not make an old value new again', async () => {
    scene.publish([100], -1);
    await scene.follow();
    scene.program.online = false;
    await scene.clock.advance(19 * MINUTE);
    expect(scene.program.glance.value).toBe('');
    scene.computerAheadMs = -19 * MINUTE;
    await scene.clock.advance(5 * MINUTE);
    expect(scene.program.glance.value).toBe('');
  });
});

describe('a network', () => {
  it('that comes back right after a click is used at once', async () => {
    scene.publish([100], -5);
    scene.publish([104], 5);
    await scene.follow();
    scene.program.online = false;
    await scene.clock.advance(6 * MINUTE);
    scene.program.flatarrow.refresh();
    await scene.clock.advance(2000);
    scene.program.online = true;
    scene.program.flatarrow.wake('online');
    await scene.clock.advance(0);
    expect(scene.program.glance.value).toBe('104');
  });
});
