import type { EpochMs, GlucoseValue, Measurement, Special } from '../glucose/reading.ts';

/**
 * Readings as columns, ascending by time, each moment once. Ninety days of a one-minute sensor are 129,600 readings: as
 * objects they would take longer to make and to forget than to count.
 */
export interface Course {
  readonly length: number;
  readonly times: ArrayLike<EpochMs>;
  /** mg/dL. */
  readonly values: ArrayLike<number>;
  /** By index; of all others the value is a number. */
  readonly specials: ReadonlyMap<number, Special>;
}

/** @param readings ascending by time, each moment once */
export function courseOf(readings: readonly Measurement[]): Course {
  const specials = new Map<number, Special>();
  for (const [index, { special }] of readings.entries()) if (special) specials.set(index, special);
  return {
    length: readings.length,
    times: readings.map(({ readAt }) => readAt),
    values: readings.map(({ mgdl }) => mgdl),
    specials,
  };
}

/** When a reading was taken; infinity behind the last one, which nothing follows. */
export function timeAt({ times }: Course, index: number): EpochMs {
  return times[index] ?? Infinity;
}

export function valueAt({ values, specials }: Course, index: number): GlucoseValue {
  const special = specials.get(index);
  const mgdl = values[index] ?? NaN;
  return special ? { mgdl, special } : { mgdl };
}

/** The first reading that is not before an instant, found by halves; `length` where all are. */
export function firstFrom(course: Course, at: EpochMs): number {
  let [low, high] = [0, course.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (timeAt(course, middle) >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}
