import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { MINUTE_MS } from './day-plan.ts';
import type { Random } from './random.ts';

/** One gap in every three hours, so that any chart shows one. */
const BLOCK_MS = 180 * MINUTE_MS;
const GAP_MINUTES = 45;

/** Whether the phone heard the sensor at an instant of the `signal-loss` scenario. */
export function isHeard(at: EpochMs, random: Random): boolean {
  const block = Math.floor(at / BLOCK_MS);
  const gapStart = random.between(`gap/${block}`, 10, 120);
  const minutes = (at - block * BLOCK_MS) / MINUTE_MS;
  if (minutes >= gapStart && minutes < gapStart + GAP_MINUTES) return false;
  // Now and then a single reading is lost as well, which nobody should be told about.
  return !random.chance(`lost/${Math.floor(at / (5 * MINUTE_MS))}`, 0.04);
}
