import { afterEach, beforeEach, expect, it } from 'vitest';
import { DexcomScene, MINUTE, START } from '../support/dexcom-scene.ts';
import { nobody } from '../support/test-program.ts';

let scene: DexcomScene;
beforeEach(async () => {
  scene = await DexcomScene.open();
});
afterEach(async () => scene.close());
it('a clock years ahead at the start forgets nothing', async () => {
  scene.publish([100, 101, 102], -15);
  const { personId } = await scene.follow();
  await scene.program.handlers.settings.change({ retentionDays: 7 }, nobody);
  await scene.cloud.http.refuse();
  scene.computerAheadMs = 400 * 1440 * MINUTE;
  await scene.restart();
  scene.computerAheadMs = 0;
  await scene.restart();
  const r = await scene.program.handlers.readings.range(
    { personId, from: START - 60 * MINUTE, to: START + MINUTE },
    nobody,
  );
  expect(r).toHaveLength(3);
});
