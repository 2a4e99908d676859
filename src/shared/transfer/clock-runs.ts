import type { EpochMs } from '../glucose/reading.ts';
import type { WallMs } from './wall-time.ts';

/** A time that a clock showed twice, with both instants. */
export interface TwiceShown {
  wall: WallMs;
  at: readonly [EpochMs, EpochMs];
}

export interface ResolvedRun {
  /** In the order of the run. */
  at: EpochMs[];
  /** The order of the rows tells which pass each belongs to; otherwise all were put into the first. */
  sure: boolean;
}

/**
 * Tells the two passes of a repeated hour apart by the order of rows. The rows of a device run forward in time, or
 * backward; the one step against that is the moment at which its clock was put back. Without such a step, or with
 * several, nothing is known, and all are put into the first pass.
 */
export function resolveRun(
  run: readonly TwiceShown[],
  direction: 'forward' | 'backward' = 'forward',
): ResolvedRun {
  const forward = direction === 'forward';
  const turns = run.flatMap(({ wall }, index) => {
    const step = wall - (run[index - 1]?.wall ?? wall);
    return (forward ? step < 0 : step > 0) ? [index] : [];
  });
  const [turn] = turns;
  if (turn === undefined || turns.length > 1) return { at: run.map(({ at: [first] }) => first), sure: false };
  const isSecond = (index: number): boolean => (forward ? index >= turn : index < turn);
  return { at: run.map(({ at: [first, second] }, index) => (isSecond(index) ? second : first)), sure: true };
}
