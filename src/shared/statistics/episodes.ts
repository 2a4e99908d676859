import { type Course, firstFrom, timeAt } from './course.ts';
import type { Period } from './spans.ts';

const MINUTE_MS = 60_000;
/** So long below a border makes an episode, and so long back at or above it ends one. */
const LASTING_MS = 15 * MINUTE_MS;
/** Longer without a reading could hide a recovery; a quarter-hour value that comes a little late could not. */
const LONGEST_BRIDGE_MS = 16 * MINUTE_MS;
/** What the last reading before a gap stands for, as in `eachSpan`. */
const LAST_SPAN_MS = 6 * MINUTE_MS;

/** Lows counted and timed. */
export interface Episodes {
  count: number;
  /** Together, ms. */
  totalMs: number;
  /** In order of time; `to` is where the recovery began, or the last that is known before a gap or the period's end. */
  list: Period[];
}

interface Run extends Period {
  isBelow: boolean;
  /** Whether nothing is known of the time just after it. */
  endsInGap: boolean;
}

/**
 * Episodes of low glucose: at least 15 minutes below a border, ended by at least 15 minutes at or above it (Danne 2017,
 * Diabetes Care 40:1631; Battelino 2023, Lancet Diabetes Endocrinol 11:42). A shorter recovery belongs to the episode
 * and to its length. Below 54 the end is counted at the same border, as iglu and cgmguru read the later paper; an
 * episode below 54 is also part of one below 70. The papers say nothing about gaps: here more than 16 minutes without
 * a reading end an episode at the last that is known, and a low on the other side must last 15 minutes of its own.
 * @param below the border, mg/dL: 70 or 54 in the consensus
 */
export function lowEpisodes(readings: Course, period: Period, below: number): Episodes {
  const list: Period[] = [];
  let open: Period | undefined;
  for (const { from, to, isBelow, endsInGap } of runsOf(readings, period, below)) {
    const lasts = to - from >= LASTING_MS;
    if (isBelow && open) open.to = to;
    else if (isBelow && lasts) list.push((open = { from, to }));
    if (endsInGap || (!isBelow && lasts)) open = undefined;
  }
  return { count: list.length, totalMs: list.reduce((sum, { from, to }) => sum + (to - from), 0), list };
}

/** Unbroken stretches on one side of the border. */
function runsOf(readings: Course, { from, to }: Period, below: number): Run[] {
  const runs: Run[] = [];
  const first = firstFrom(readings, from - LONGEST_BRIDGE_MS);
  for (let index = first; index < readings.length; index += 1) {
    const readAt = timeAt(readings, index);
    if (readAt >= to) break;
    const next = timeAt(readings, index + 1);
    const endsInGap = next - readAt > LONGEST_BRIDGE_MS;
    const start = Math.max(readAt, from);
    const end = Math.min(endsInGap ? readAt + LAST_SPAN_MS : next, to);
    if (end <= start) continue;
    const isBelow = (readings.values[index] ?? NaN) < below;
    const last = runs.at(-1);
    if (last && !last.endsInGap && last.isBelow === isBelow) {
      last.to = end;
      last.endsInGap = endsInGap;
    } else runs.push({ from: start, to: end, isBelow, endsInGap });
  }
  return runs;
}
