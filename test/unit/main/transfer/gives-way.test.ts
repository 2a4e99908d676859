import { expect, it, onTestFinished } from 'vitest';
import { ImportScene, NOW } from './import-scene.ts';
import { clarityFile } from './sample-files.ts';

const MINUTE_MS = 60_000;
const ROWS = 20_000;

it('an import of many rows lets other work have its turn after every few hundred of them', async () => {
  const scene = new ImportScene();
  onTestFinished(() => scene.close());
  const rows = Array.from({ length: ROWS }, (_, index): [string, number] => [
    new Date(NOW - (ROWS - index) * 5 * MINUTE_MS).toISOString().slice(0, 19),
    100,
  ]);
  let turns = 0;
  let running = true;
  const work = (): void => {
    turns += 1;
    if (running) setImmediate(work);
  };
  setImmediate(work);
  /** Which turn each part was read in. */
  const parts: number[] = [];
  scene.onShare = () => void parts.push(turns);
  const { readings } = await scene.preview(clarityFile(rows));
  running = false;
  expect(readings.new).toBeGreaterThan(ROWS / 2);
  expect(parts.length).toBeGreaterThan(ROWS / 1000);
  expect(new Set(parts).size).toBe(parts.length);
});
