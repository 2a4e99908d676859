import type { DayResult, Sample } from './day.ts';

/** What was loaded and compiled in the first hours is no leak. */
const SETTLED_AFTER_HOURS = 4;
/** So many looks at a program without a window it takes to tell a slope. */
const FEWEST_SAMPLES = 6;
/** A log file is turned over at 1 MB (`file-log.ts`); the line that turns it is still written to it. */
const LARGEST_LOG_BYTES = 1_010_000;
/** WAL is written back from 1000 pages of 4 kB on; beside it two weeks and a day of readings. */
const LARGEST_DATABASE_MB = 8;

/** How a figure grows over the day. */
export interface Slope {
  perDay: number;
  /** Of `perDay`: what chance alone makes of it in two cases of three. */
  error: number;
}

export interface Verdict {
  heap: Slope;
  memory: Slope;
  handles: Slope;
  /** Sentences; none when all is well. */
  faults: string[];
}

/** More than this a day would be a leak, whatever the noise: MB, MB, and handles. */
const BOUNDS = { heap: 1, memory: 15, handles: 3 } as const;

/** What is to be said of a day: whether anything grows that must not. */
export function judge({ samples, logs, endedClean }: DayResult): Verdict {
  const settled = samples.filter(
    ({ hours, processes }) => hours >= SETTLED_AFTER_HOURS && !processes.includes('renderer'),
  );
  const slope = (figure: (sample: Sample) => number): Slope =>
    slopeOf(settled.map((sample) => [sample.hours / 24, figure(sample)]));
  const slopes = {
    heap: slope(({ heapMb }) => heapMb),
    memory: slope(({ memoryMb }) => memoryMb),
    handles: slope(({ handles }) => handles),
  };
  const last = samples.at(-1);
  const oversized = logs.filter(({ bytes }) => bytes > LARGEST_LOG_BYTES);
  const faults = [
    ...growing('The heap', slopes.heap, BOUNDS.heap),
    ...growing('The memory', slopes.memory, BOUNDS.memory),
    ...growing('The number of handles', slopes.handles, BOUNDS.handles),
    ...((last?.databaseMb ?? 0) > LARGEST_DATABASE_MB ? ['The database is too large.'] : []),
    ...(oversized.length > 0 ? ['A log file is too large.'] : []),
    ...(logs.length === 2 ? [] : [`There are ${logs.length} log files: it was not turned over.`]),
    ...(settled.length < FEWEST_SAMPLES ? ['A window was open at nearly every look.'] : []),
    ...(endedClean ? [] : ['A process was left after the end.']),
  ];
  return { ...slopes, faults };
}

/** A figure grows when it is beyond what chance makes and beyond what anybody would notice. */
function growing(name: string, { perDay, error }: Slope, bound: number): string[] {
  return perDay - 2 * error > 0 && perDay > bound ? [`${name} grows by ${perDay.toFixed(1)} a day.`] : [];
}

/** The straight line through the points that leaves the least squares, and its standard error. */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): Slope {
  const mean = (of: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([at]) => at), mean(([, value]) => value)];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  const perDay = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
  const rest = points.reduce((sum, [at, value]) => sum + (value - y - perDay * (at - x)) ** 2, 0);
  return { perDay, error: Math.sqrt(rest / Math.max(1, points.length - 2) / spread) };
}
