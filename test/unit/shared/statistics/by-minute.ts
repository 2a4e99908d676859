import type { RangeName, Ranges } from '../../../../src/shared/glucose/ranges.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';

/*
 * A second implementation of the statistics, as slow and as plain as can be: it asks every minute for itself. It shares
 * no code with the first, takes dates and times from the platform, and is right for readings at whole minutes.
 */

const MINUTE_MS = 60_000;

export interface MinuteWish {
  readings: readonly SourceReading[];
  from: number;
  to: number;
  zone: string;
  ranges: Ranges;
}

export interface Minute {
  at: number;
  /** `2026-11-20` */
  date: string;
  hour: number;
  minuteOfDay: number;
  weekday: string;
  /** What stands: the newest reading, if it is less than six minutes old or one of a row of quarter hours. */
  mgdl: number | undefined;
  special: boolean;
}

/** What a clock and a calendar in a zone show, each minute asked once. */
function wallsOf(zone: string): (at: number) => Pick<Minute, 'date' | 'hour' | 'minuteOfDay' | 'weekday'> {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const weekday = new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'long' });
  const known = new Map<number, ReturnType<ReturnType<typeof wallsOf>>>();
  return (at) => {
    const asked = known.get(at);
    if (asked) return asked;
    const [date = '', time = ''] = format.format(at).split(' ');
    const [hour, minute] = [Number(time.slice(0, 2)), Number(time.slice(3))];
    const wall = { date, hour, minuteOfDay: hour * 60 + minute, weekday: weekday.format(at) };
    known.set(at, wall);
    return wall;
  };
}

const walls = new Map<string, ReturnType<typeof wallsOf>>();

export function everyMinute({ readings, from, to, zone }: MinuteWish): Minute[] {
  const wallAt = walls.get(zone) ?? wallsOf(zone);
  walls.set(zone, wallAt);
  const minutes: Minute[] = [];
  let newest = -1;
  for (let at = from; at < to; at += MINUTE_MS) {
    while ((readings[newest + 1]?.readAt ?? Infinity) <= at) newest += 1;
    const standing = readings[newest];
    const stands =
      standing !== undefined && (at - standing.readAt < 6 * MINUTE_MS || isInRowOfQuarters(readings, newest));
    minutes.push({
      at,
      ...wallAt(at),
      mgdl: stands ? standing.mgdl : undefined,
      special: stands && standing.special !== undefined,
    });
  }
  return minutes;
}

/** Whether the next reading comes after a quarter of an hour or so, as does the one after it or as this one came. */
export function isInRowOfQuarters(readings: readonly SourceReading[], index: number): boolean {
  const minutes = readings.slice(Math.max(0, index - 1), index + 3).map(({ readAt }) => readAt / MINUTE_MS);
  const steps = minutes.slice(1).map((minute, place) => minute - (minutes[place] ?? NaN));
  const marks = steps.map((step) => (step >= 13 && step <= 16 ? 'q' : '-')).join('');
  return index === 0 ? marks.startsWith('qq') : /^(?:qq|.qq)/.test(marks);
}

/** Everything that follows from the values of some minutes. */
export function summed(minutes: readonly Minute[], ranges: Ranges) {
  const values = minutes.map(({ mgdl }) => mgdl).filter((mgdl) => mgdl !== undefined);
  const count = (matches: (mgdl: number) => boolean): number => values.filter(matches).length;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const shares: Record<RangeName, number> = {
    urgentLow: count((mgdl) => mgdl <= ranges.urgentLow),
    low: count((mgdl) => mgdl > ranges.urgentLow && mgdl < ranges.low),
    inRange: count((mgdl) => mgdl >= ranges.low && mgdl <= ranges.high),
    high: count((mgdl) => mgdl > ranges.high && mgdl <= ranges.urgentHigh),
    urgentHigh: count((mgdl) => mgdl > ranges.urgentHigh),
  };
  return {
    covered: values.length,
    coverage: minutes.length > 0 ? values.length / minutes.length : 0,
    beyondSensor: minutes.filter(({ special }) => special).length / values.length,
    mean,
    sd: Math.sqrt(variance),
    shareOf: (name: RangeName): number => shares[name] / values.length,
  };
}

/** Puts together what has the same name. */
export function grouped(
  minutes: readonly Minute[],
  nameOf: (minute: Minute) => string,
): Map<string, Minute[]> {
  const groups = new Map<string, Minute[]>();
  for (const minute of minutes) {
    const group = groups.get(nameOf(minute));
    if (group) group.push(minute);
    else groups.set(nameOf(minute), [minute]);
  }
  return groups;
}

/**
 * Lows as a pattern in a text of one letter a minute: below, above, or unknown.
 * A reading is trusted until the next one for 16 minutes, else for six.
 */
export function lowsByPattern({ readings, from, to }: MinuteWish, below: number): [number, number][] {
  let text = '';
  let newest = -1;
  for (let at = from; at < to; at += MINUTE_MS) {
    while ((readings[newest + 1]?.readAt ?? Infinity) <= at) newest += 1;
    const reading = readings[newest];
    const next = readings[newest + 1]?.readAt ?? Infinity;
    const known =
      reading !== undefined &&
      (next - reading.readAt <= 16 * MINUTE_MS || at - reading.readAt < 6 * MINUTE_MS);
    text += known ? (reading.mgdl < below ? 'b' : 'a') : '?';
  }
  return [...text.matchAll(/b{15,}(?:a{1,14}b+)*/g)].map(({ 0: lasting, index }) => [
    from + index * MINUTE_MS,
    from + (index + lasting.length) * MINUTE_MS,
  ]);
}

/** What the sensor said instead of a number at the reading that is nearest. */
export function specialAt(readings: readonly SourceReading[], at: number, longestGapMs: number) {
  const before = readings.findLast(({ readAt }) => readAt <= at);
  const after = readings.find(({ readAt }) => readAt > at);
  if (!before || !after || after.readAt - before.readAt > longestGapMs) return before?.special;
  return after.readAt - at < at - before.readAt ? after.special : before.special;
}

/** A value between two readings that lie at most so far apart; the last one before a gap stands for five minutes. */
export function valueAt(
  readings: readonly SourceReading[],
  at: number,
  longestGapMs: number,
): number | undefined {
  const before = readings.findLast(({ readAt }) => readAt <= at);
  const after = readings.find(({ readAt }) => readAt > at);
  if (!before) return undefined;
  if (!after || after.readAt - before.readAt > longestGapMs)
    return at - before.readAt < 5 * MINUTE_MS ? before.mgdl : undefined;
  const share = (at - before.readAt) / (after.readAt - before.readAt);
  return before.mgdl * (1 - share) + after.mgdl * share;
}

/** The value below which a share of the others lies, counted off in a sorted list (Hyndman & Fan 1996, type 7). */
export function quantile(values: readonly number[], share: number): number {
  const sorted: number[] = [];
  for (const value of values) {
    const place = sorted.findIndex((other) => other > value);
    sorted.splice(place === -1 ? sorted.length : place, 0, value);
  }
  const rank = 1 + (sorted.length - 1) * share;
  const [lower, upper] = [
    sorted[Math.trunc(rank) - 1] ?? NaN,
    sorted[Math.min(Math.trunc(rank), sorted.length - 1)] ?? NaN,
  ];
  return lower * (1 - (rank % 1)) + upper * (rank % 1);
}
