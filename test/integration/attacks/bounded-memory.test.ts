import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const MIB = 1024 * 1024;
/** Node with every source and every attack in its memory takes 130 MiB before it has met one of them. */
const MOST_BYTES = 640 * MIB;

it('meets every hostile answer at every sign-in in bounded memory', { timeout: 60_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'attacked.ts')]);
  expect(Number(stdout)).toBeGreaterThan(50 * MIB);
  expect(Number(stdout)).toBeLessThan(MOST_BYTES);
});
