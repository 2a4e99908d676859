import type { Ranges } from '../../shared/glucose/ranges.ts';
import type { EpochMs, SourceReading } from '../../shared/glucose/reading.ts';
import { MGDL_PER_MMOL } from '../../shared/glucose/units.ts';
import { type TimeInRange, timeInRange } from '../../shared/glucose/time-in-range.ts';

const DAY_MS = 86_400_000;
/** As in `timeInRange`: a reading speaks until the next one, but no longer than this. */
const LONGEST_SHARE_MS = 6 * 60_000;

/** Below 54, 54–69, 70–180, 181–250, above 250 mg/dL (Battelino 2019, Diabetes Care 42:1593). A border of 53 puts 54 into the second. */
export const CONSENSUS_RANGES: Ranges = { urgentLow: 53, low: 70, high: 180, urgentHigh: 250 };

/** What the consensus asks for before anything is concluded: 70 % of 14 days. */
export const ENOUGH_DAYS = 14;
export const ENOUGH_SHARE = 0.7;

export interface Consensus {
  bands: TimeInRange;
  /** Share of the period that readings speak for, 0–1. */
  activeShare: number;
  enoughData: boolean;
  /** Weighted by time; absent without readings. */
  meanMgdl?: number;
  /** Standard deviation by mean, 0–1; weighted by time. The target is at most 0.36. */
  variation?: number;
  /** Glucose management indicator, only where there is enough data. */
  gmi?: { percent: number; mmolPerMol: number };
}

export interface ConsensusInput {
  /** Ascending by time. */
  readings: readonly SourceReading[];
  from: EpochMs;
  to: EpochMs;
}

/** The figures of the international consensus for one period. */
export function consensusOf({ readings, from, to }: ConsensusInput): Consensus {
  const within = readings.filter(({ readAt }) => readAt >= from && readAt < to);
  const bands = timeInRange(within, CONSENSUS_RANGES, to);
  const activeShare = bands.coveredMs / (to - from);
  const enoughData = to - from >= ENOUGH_DAYS * DAY_MS && activeShare >= ENOUGH_SHARE;
  const moments = momentsOf(within, to);
  return {
    bands,
    activeShare,
    enoughData,
    ...moments,
    ...(enoughData && moments.meanMgdl !== undefined ? { gmi: gmiOf(moments.meanMgdl) } : {}),
  };
}

/** Bergenstal 2018, Diabetes Care 41:2275; both forms as published at jaeb.org/gmi. */
export function gmiOf(meanMgdl: number): { percent: number; mmolPerMol: number } {
  const meanMmol = meanMgdl / MGDL_PER_MMOL;
  return { percent: 3.31 + 0.02392 * meanMgdl, mmolPerMol: 12.71 + 4.70587 * meanMmol };
}

function momentsOf(
  readings: readonly SourceReading[],
  until: EpochMs,
): { meanMgdl?: number; variation?: number } {
  let [weight, sum, squares] = [0, 0, 0];
  for (const [index, { readAt, mgdl }] of readings.entries()) {
    const next = readings[index + 1]?.readAt ?? until;
    const spanMs = Math.min(Math.max(next - readAt, 0), LONGEST_SHARE_MS);
    weight += spanMs;
    sum += spanMs * mgdl;
    squares += spanMs * mgdl * mgdl;
  }
  if (weight === 0) return {};
  const meanMgdl = sum / weight;
  const variance = Math.max(0, squares / weight - meanMgdl ** 2);
  return { meanMgdl, variation: Math.sqrt(variance) / meanMgdl };
}
