import type { EpochMs } from '../../src/shared/glucose/reading.ts';
import type { CloudDays, Published } from './cloud.ts';
import type { Answer, AskAgain } from './rule.ts';

/** A program that asks without end at one instant would never finish; none does. */
const SHORTEST_STEP_MS = 1;
/** More than any rule looks at. */
const KEPT_READINGS = 24;

export interface Run {
  /** For every reading: from when it was visible to when the program had it, ms. */
  lagsMs: number[];
  /** For every outage: from its end to the first reading the program had after it, ms. */
  recoveriesMs: number[];
  asks: number;
}

/** Plays some days of a cloud to one rule. Time jumps from ask to ask; an answer takes no time. */
export function simulate(days: CloudDays, askAgain: AskAgain): Run {
  const run: Run = { lagsMs: [], recoveriesMs: [], asks: 0 };
  const waiting = days.outages.map(({ to }) => to);
  let next = days.published.findIndex(({ visibleAt }) => visibleAt > days.startAt);
  let answer: Answer = {
    now: days.startAt,
    outcome: 'new',
    newestReadAt: readingAt(days.published, next - 1).readAt,
    readings: days.published.slice(Math.max(0, next - KEPT_READINGS), next),
    lastSuccessAt: days.startAt,
    failures: 0,
  };
  for (;;) {
    const now = Math.max(askAgain(answer), answer.now + SHORTEST_STEP_MS);
    if (now >= days.endAt) return run;
    run.asks += 1;
    const failed = days.outages.some(({ from, to, kind }) => kind === 'failing' && from <= now && now < to);
    const first = next;
    if (!failed) next = firstInvisible(days.published, { from: first, now });
    for (const { visibleAt } of days.published.slice(first, next))
      run.lagsMs.push(now - Math.max(visibleAt, lastFailingUntil(days, now)));
    if (next > first) noteRecoveries(run, waiting, now);
    answer = failed
      ? { ...answer, now, outcome: 'failed', failures: answer.failures + 1 }
      : {
          now,
          outcome: next > first ? 'new' : 'nothing',
          newestReadAt: readingAt(days.published, next - 1).readAt,
          readings: days.published.slice(Math.max(0, next - KEPT_READINGS), next),
          lastSuccessAt: now,
          failures: 0,
        };
  }
}

function firstInvisible(
  published: readonly Published[],
  { from, now }: { from: number; now: EpochMs },
): number {
  let index = from;
  while ((published[index]?.visibleAt ?? Infinity) <= now) index += 1;
  return index;
}

/** While every request fails, nothing is visible: what was published before has to be waited for as well. */
function lastFailingUntil({ outages }: CloudDays, now: EpochMs): EpochMs {
  return outages.findLast(({ to, kind }) => kind === 'failing' && to <= now)?.to ?? -Infinity;
}

function noteRecoveries(run: Run, waiting: EpochMs[], now: EpochMs): void {
  while (waiting[0] !== undefined && waiting[0] <= now) run.recoveriesMs.push(now - (waiting.shift() ?? now));
}

function readingAt(published: readonly Published[], index: number): Published {
  const reading = published[index];
  if (!reading) throw new RangeError(`no reading ${index}`);
  return reading;
}
