import type { AlertKind } from '../../../src/shared/alerts/kind.ts';
import type { AlertLogEntry } from '../../../src/shared/alerts/log.ts';
import type { Answer, Arrival, Ring, Timeline } from './timeline.ts';

const MINUTE_MS = 60_000;
/** Two missed readings and a minute. */
const FRESH_MS = 11 * MINUTE_MS;
/** Clocks that are this close count as agreeing. */
const CLOCKS_AGREE_MS = MINUTE_MS;
/** The watchdog looks every half minute; a clock that was set is put right by the next answer. */
const GRACE_MS = 90_000;
const URGENT = { threshold: 55, over: 60, repeatMs: 5 * MINUTE_MS, capMs: 30 * MINUTE_MS };

/** A reading while it was the newest known: from its arrival until the next took its place. */
interface Reign extends Arrival {
  until: number;
}

/** Which reading was the newest when. One that comes late is never the newest. */
function reigns({ arrivals, until }: Timeline): Reign[] {
  const ruling: Reign[] = [];
  for (const arrival of arrivals) {
    const last = ruling.at(-1);
    if (last && arrival.readAt <= last.readAt) continue;
    if (last) last.until = arrival.at;
    ruling.push({ ...arrival, until });
  }
  return ruling.filter((reign) => reign.until > reign.at);
}

/**
 * Urgent lows that nobody was told of: a fresh reading at or below 55 on an awake computer must be told within a moment,
 * unless one was told within its repeat, or somebody had answered; and half an hour after that at the latest.
 */
export function missedUrgentLows(timeline: Timeline): string[] {
  const rings = timeline.rings.filter(({ kind }) => kind === 'urgentLow');
  const missed: string[] = [];
  const ruling = reigns(timeline);
  for (const reign of ruling.filter(({ mgdl }) => mgdl <= URGENT.threshold)) {
    for (const { from, until } of timeline.awake) {
      const begin = Math.max(reign.at, from);
      const end = Math.min(reign.until, until, reign.readAt + FRESH_MS - CLOCKS_AGREE_MS);
      if (end - begin < GRACE_MS) continue;
      const before = rings.findLast(({ at }) => at <= begin);
      const quietUntil = quietEnd(timeline, ruling, begin);
      const sinceRing = before ? before.at + URGENT.repeatMs : 0;
      // An answer in the middle of it is for the next reading to look at.
      const dueAt = Math.max(begin, quietUntil, sinceRing);
      const isAnswered = timeline.answers.some(
        ({ at, kind }) => kind === 'urgentLow' && at >= begin && at <= dueAt + GRACE_MS,
      );
      const isTold = rings.some(
        ({ at, title }) => at >= reign.at && at <= dueAt + GRACE_MS && title.includes(` ${reign.mgdl} mg/dL`),
      );
      if (!isTold && !isAnswered && dueAt + GRACE_MS < end)
        missed.push(wordsOf(timeline, reign.at, `urgent low ${reign.mgdl}`));
    }
  }
  return missed;
}

/** Until when answers let an urgent low be silent. An acknowledgement ends with its episode. */
function quietEnd({ answers }: Timeline, ruling: readonly Reign[], now: number): number {
  const ends = answers
    .filter(({ kind, at }) => kind === 'urgentLow' && at <= now)
    .filter((answer) => answer.how === 'snooze' || !hasEndedSince(answer, ruling, now))
    .map(({ at, minutes }) => at + Math.min(minutes * MINUTE_MS, URGENT.capMs));
  return Math.max(0, ...ends);
}

function hasEndedSince({ at }: Answer, ruling: readonly Reign[], now: number): boolean {
  return ruling.some((reign) => reign.at > at && reign.at <= now && reign.mgdl >= URGENT.over);
}

/** Alarms for which there was no cause in what had arrived by then. */
export function causeless(timeline: Timeline): string[] {
  const ruling = reigns(timeline);
  return timeline.rings.flatMap((ring) => {
    const why = offenceOf(ring, timeline, ruling);
    return why ? [wordsOf(timeline, ring.at, `${ring.title}: ${why}`)] : [];
  });
}

/** Since when an alarm of a threshold has cause, and when it has none any more. */
const BORDERS = new Map<AlertKind, Omit<Side, 'kinds'>>([
  ['urgentLow', { begins: (mgdl) => mgdl <= 55, ends: (mgdl) => mgdl >= 60 }],
  ['low', { begins: (mgdl) => mgdl < 70, ends: (mgdl) => mgdl >= 75 }],
  ['high', { begins: (mgdl) => mgdl > 250, ends: (mgdl) => mgdl <= 240 }],
  ['urgentHigh', { begins: (mgdl) => mgdl > 300, ends: (mgdl) => mgdl <= 290 }],
]);
/** No day has more readings than this. */
const A_DAY = 300;

function offenceOf(ring: Ring, timeline: Timeline, ruling: readonly Reign[]): string | undefined {
  const arrivals = timeline.arrivals.slice(Math.max(ring.arrived - A_DAY, 0), ring.arrived);
  const arrived = new Set(arrivals.map(({ readAt }) => readAt));
  const known = ruling.filter(({ readAt }) => arrived.has(readAt));
  const newest = known.at(-1);
  if (ring.kind === 'noData') return noDataOffence(ring, timeline, newest);
  if (!newest) return 'nothing had arrived';
  if (!ring.title.includes(` ${newest.mgdl} mg/dL`)) return `the newest was ${newest.mgdl}`;
  if (ring.at - newest.readAt >= FRESH_MS + CLOCKS_AGREE_MS) return 'it was stale';
  const border = BORDERS.get(ring.kind);
  if (border) return lasts(known.toReversed(), border) ? undefined : 'it was over';
  if (ring.kind !== 'predictedLow') return 'nothing of the kind was asked for';
  const ahead = inTwentyMinutes(
    arrivals.filter(({ readAt }) => readAt <= newest.readAt).toSorted((x, y) => x.readAt - y.readAt),
  );
  return Math.min(ahead, newest.mgdl) < 60 ? undefined : `it was going to ${Math.round(ahead)}`;
}

/** Going back, a value beyond comes before one that would have ended it. */
function lasts(newestFirst: readonly Arrival[], { begins, ends }: Omit<Side, 'kinds'>): boolean {
  const decisive = newestFirst.find(({ mgdl }) => begins(mgdl) || ends(mgdl));
  return decisive !== undefined && begins(decisive.mgdl);
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** Two points of the line through the last quarter of an hour, worked out by sums. */
function inTwentyMinutes(arrivals: readonly Arrival[]): number {
  const last = arrivals.at(-1);
  if (!last) return NaN;
  const recent = arrivals.filter(({ readAt }) => last.readAt - readAt <= 16 * MINUTE_MS);
  const [n, times] = [recent.length, recent.map(({ readAt }) => (readAt - last.readAt) / MINUTE_MS)];
  const values = recent.map(({ mgdl }) => mgdl);
  const products = sum(times.map((time, index) => time * (values[index] ?? 0)));
  const slope =
    (n * products - sum(times) * sum(values)) / (n * sum(times.map((time) => time * time)) - sum(times) ** 2);
  return last.mgdl + slope * 20;
}

const NO_DATA_MS = 20 * MINUTE_MS;

function noDataOffence(ring: Ring, { awake }: Timeline, newest: Reign | undefined): string | undefined {
  const awakeSince = awake.findLast(({ from }) => from <= ring.at)?.from ?? ring.at;
  // Half a minute for a clock that agrees within a minute.
  const enough = NO_DATA_MS - MINUTE_MS;
  if (newest && ring.at - newest.readAt < enough) return `a reading of ${newest.mgdl} was there`;
  return ring.at - awakeSince < enough ? 'it had only just woken' : undefined;
}

/** Stretches without a reading that nobody was told of. */
export function missedSilences(timeline: Timeline): string[] {
  const told = [
    ...timeline.rings.filter(({ kind }) => kind === 'noData'),
    ...timeline.answers.filter(({ kind }) => kind === 'noData'),
  ];
  return timeline.awake.flatMap(({ from, until }) => {
    const inside = reigns(timeline).filter(
      ({ at, readAt }) => at >= from && at < until && at - readAt < NO_DATA_MS,
    );
    const marks = [from, ...inside.map(({ at }) => at), until];
    return marks.slice(1).flatMap((end, index) => {
      const begin = marks[index] ?? from;
      const setWithin = timeline.clockSetAt.some((at) => at >= begin && at <= end);
      const isTold = told.some(({ at }) => at >= begin && at <= begin + NO_DATA_MS + GRACE_MS);
      const wasAnswered = timeline.answers.some(
        ({ at, kind }) => kind === 'noData' && at < end && at > end - 150 * MINUTE_MS,
      );
      const isLong = end - begin > NO_DATA_MS + GRACE_MS;
      return isLong && !isTold && !wasAnswered && !setWithin ? [wordsOf(timeline, begin, 'no data')] : [];
    });
  });
}

/** What rang and what the log says rang, one after the other; empty where they agree. */
export function logGaps({ rings }: Timeline, log: readonly AlertLogEntry[]): string[] {
  const written = log.filter(({ action }) => action === 'fire' || action === 'repeat');
  const heard = rings.map(({ kind, title }) => `${kind} ${/ (\d+) mg/.exec(title)?.[1] ?? ''}`);
  const lines = written.map(({ kind, mgdl }) => `${kind} ${kind === 'noData' ? '' : (mgdl ?? '')}`);
  const longest = Math.max(heard.length, lines.length);
  const first = Array.from({ length: longest }, (_, index) => index).find((at) => heard[at] !== lines[at]);
  return first === undefined
    ? []
    : [`heard ${heard[first]}, written ${lines[first]} (of ${heard.length}, ${lines.length})`];
}

interface Side {
  begins: (mgdl: number) => boolean;
  ends: (mgdl: number) => boolean;
  kinds: readonly AlertKind[];
}

const SIDES: readonly Side[] = [
  { begins: (mgdl) => mgdl < 70, ends: (mgdl) => mgdl >= 75, kinds: ['low'] },
  { begins: (mgdl) => mgdl > 250, ends: (mgdl) => mgdl <= 240, kinds: ['high'] },
];

/** Excursions among what arrived that the log doesn't know of: neither as an alarm nor as why there was none. */
export function unwritten(timeline: Timeline, log: readonly AlertLogEntry[]): string[] {
  const readings = inTime(timeline.arrivals).toSorted((a, b) => a.readAt - b.readAt);
  const arrivedAt = new Map(readings.map(({ readAt, at }) => [readAt, at]));
  return SIDES.flatMap((side) =>
    excursions(readings, side)
      .filter((run) => {
        const times = new Set(run.map(({ readAt }) => readAt));
        const batches = new Set(run.map(({ at }) => at));
        return !log.some(({ kind, readAt = 0, action }) =>
          // A catch-up names the worst of those that came at once.
          action === 'catchUp'
            ? batches.has(arrivedAt.get(readAt) ?? 0)
            : side.kinds.includes(kind) && times.has(readAt),
        );
      })
      .map((run) => wordsOf(timeline, run[0]?.at ?? 0, `${run.length} readings, first ${run[0]?.mgdl}`)),
  );
}

/** Without what came after something newer had come: it tells nobody anything about now. */
function inTime(arrivals: readonly Arrival[]): Arrival[] {
  const kept: Arrival[] = [];
  let [newestBefore, newest, batchAt] = [0, 0, 0];
  for (const arrival of arrivals) {
    if (arrival.at > batchAt) [newestBefore, batchAt] = [newest, arrival.at];
    newest = Math.max(newest, arrival.readAt);
    if (arrival.readAt > newestBefore) kept.push(arrival);
  }
  return kept;
}

/** From the first value beyond to the last before it is over. */
function excursions(readings: readonly Arrival[], { begins, ends }: Side): Arrival[][] {
  const runs: Arrival[][] = [];
  let isOut = false;
  for (const reading of readings) {
    if (!isOut && begins(reading.mgdl)) runs.push([]);
    isOut = begins(reading.mgdl) || (isOut && !ends(reading.mgdl));
    if (isOut) runs.at(-1)?.push(reading);
  }
  return runs;
}

/** `day 3, 04:15 true time, urgent low 51 (after sleep (45 min))` */
function wordsOf({ from, turns }: Timeline, at: number, what: string): string {
  const day = Math.floor((at - from) / (24 * 60 * MINUTE_MS)) + 1;
  const turn = turns.findLast((each) => each.at <= at);
  return `day ${day}, ${new Date(at).toISOString().slice(11, 19)}: ${what} (after ${turn?.name}, ${new Date(turn?.at ?? 0).toISOString().slice(11, 19)})`;
}
