import type { EpochMs, SourceReading } from '../glucose/reading.ts';
import type { AlertRules } from './rules.ts';

const MINUTE_MS = 60_000;
/** A reading stands for the time until the next one, but not for longer than this. */
const LONGEST_STEP_MS = 15 * MINUTE_MS;

/** One side of what happened meanwhile. */
export interface Excursion {
  lastedMs: number;
  worst: SourceReading;
}

/** What happened between two instants at which nobody could look. */
export interface CatchUp {
  from: EpochMs;
  to: EpochMs;
  low?: Excursion;
  high?: Excursion;
}

export interface Meanwhile {
  /** Ascending by time. */
  readings: readonly SourceReading[];
  /** The last reading that was looked at in time. */
  from: EpochMs;
  /** The newest, which the rules look at themselves. */
  to: EpochMs;
  rules: AlertRules;
}

/**
 * Sums up the readings that came too late to be alarms: how long they were below low and above high, and the worst of
 * them. Undefined when there was nothing of the kind.
 */
export function catchUpOn({ readings, from, to, rules }: Meanwhile): CatchUp | undefined {
  const missed = readings.filter(({ readAt }) => readAt > from && readAt < to);
  const { low, high } = rules;
  const lows =
    low.enabled || rules.urgentLow.enabled
      ? excursion(missed, to, (mgdl) => mgdl < low.threshold)
      : undefined;
  const highs =
    high.enabled || rules.urgentHigh.enabled
      ? excursion(missed, to, (mgdl) => mgdl > high.threshold)
      : undefined;
  if (!lows && !highs) return undefined;
  return { from, to, ...(lows && { low: lowest(lows) }), ...(highs && { high: highest(highs) }) };
}

interface Stretch {
  lastedMs: number;
  readings: readonly SourceReading[];
}

function excursion(
  readings: readonly SourceReading[],
  to: EpochMs,
  isBeyond: (mgdl: number) => boolean,
): Stretch | undefined {
  const beyond = readings.filter(({ mgdl }) => isBeyond(mgdl));
  if (beyond.length === 0) return undefined;
  let lastedMs = 0;
  for (const [index, { readAt, mgdl }] of readings.entries()) {
    if (isBeyond(mgdl)) lastedMs += Math.min((readings[index + 1]?.readAt ?? to) - readAt, LONGEST_STEP_MS);
  }
  return { lastedMs, readings: beyond };
}

function lowest({ lastedMs, readings }: Stretch): Excursion {
  return { lastedMs, worst: readings.reduce((a, b) => (b.mgdl < a.mgdl ? b : a)) };
}

function highest({ lastedMs, readings }: Stretch): Excursion {
  return { lastedMs, worst: readings.reduce((a, b) => (b.mgdl > a.mgdl ? b : a)) };
}
