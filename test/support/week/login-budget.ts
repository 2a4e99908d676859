import type { Watch } from './watched-cloud.ts';

const MINUTE_MS = 60_000;
/** The guard's pauses, written down here a second time: whoever loosens them there must answer for it here. */
const PAUSES_MS = [0, 1, 5, 15].map((minutes) => minutes * MINUTE_MS);
const LAST_PAUSE_MS = 60 * MINUTE_MS;

/**
 * How many sign-ins the guard allows in a stretch without any data. The first is free; the next ones wait 1, 5 and 15 minutes,
 * then an hour each, so the n-th comes no earlier than the sum of the pauses before it: 0, 1, 6, 21, 81, 141 … minutes
 * after the first. Orders to wait and refusals only make it fewer.
 */
export function loginBudget(stretchMs: number): number {
  let [count, earliestMs] = [0, 0];
  for (;;) {
    earliestMs += PAUSES_MS[count] ?? LAST_PAUSE_MS;
    if (earliestMs > stretchMs) return count;
    count += 1;
  }
}

export interface Stretch {
  from: number;
  until: number;
  signIns: number;
}

/** The time between each answer with data and the next, and the sign-ins in it. */
export function stretchesOf({ dataAt, signInsAt }: Watch, from: number, until: number): Stretch[] {
  const borders = [from, ...dataAt, until];
  const stretches = borders
    .slice(1)
    .map((end, index): Stretch => ({ from: borders[index] ?? from, until: end, signIns: 0 }));
  let index = 0;
  for (const at of signInsAt) {
    while (index < stretches.length - 1 && (stretches[index]?.until ?? until) < at) index += 1;
    const stretch = stretches[index];
    if (stretch) stretch.signIns += 1;
  }
  return stretches;
}
