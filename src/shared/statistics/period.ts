import type { RangeName, Ranges } from '../glucose/ranges.ts';
import type { Course } from './course.ts';
import { type Episodes, lowEpisodes } from './episodes.ts';
import { type Gmi, gmiOf } from './gmi.ts';
import type { Period } from './spans.ts';
import { type Shortage, shortageOf } from './sufficiency.ts';
import { type Moments, momentsOf, sharesOf, tallyOf } from './tally.ts';

/** Below these borders lows are counted, mg/dL: level 1 and level 2 (Battelino 2019, Diabetes Care 42:1593). */
const LOW_MGDL = 70;
const VERY_LOW_MGDL = 54;

/** What can be said about a person's glucose over a period, every reading weighed by the time it stands for. */
export interface PeriodStatistics {
  period: Period;
  /** Share of the period that readings speak for, 0–1. */
  coverage: number;
  /** Set where too little is known to conclude from: show the other figures marked, or not at all. */
  shortage?: Shortage;
  /** Shares of the covered time, 0–1; all zero without readings. */
  shares: Record<RangeName, number>;
  /** Share of the covered time with LOW or HIGH in place of a number, 0–1. */
  beyondSensor: number;
  /** Absent without readings. */
  moments?: Moments;
  /** Withheld where there is a shortage. */
  gmi?: Gmi;
  /** Episodes below 54 are also part of those below 70. */
  episodes: { low: Episodes; veryLow: Episodes };
}

export interface PeriodInput {
  /** Those outside the period don't count. */
  readings: Course;
  period: Period;
  /** The days that are meant, where the period is those up to now; data enough is asked of all of them. */
  whole?: Period;
  /** Borders of the five bands: the person's own, or those of the consensus. */
  ranges: Ranges;
}

export function periodStatistics({
  readings,
  period,
  whole = period,
  ranges,
}: PeriodInput): PeriodStatistics {
  const tally = tallyOf(readings, period, ranges);
  const shortage = shortageOf(whole, shareOf(tally.coveredMs, whole));
  const moments = momentsOf(tally);
  return {
    period,
    coverage: shareOf(tally.coveredMs, period),
    ...(shortage && { shortage }),
    shares: sharesOf(tally),
    beyondSensor: tally.coveredMs > 0 ? tally.beyondSensorMs / tally.coveredMs : 0,
    ...(moments && { moments }),
    ...(moments && !shortage && { gmi: gmiOf(moments.meanMgdl) }),
    episodes: {
      low: lowEpisodes(readings, period, LOW_MGDL),
      veryLow: lowEpisodes(readings, period, VERY_LOW_MGDL),
    },
  };
}

function shareOf(coveredMs: number, { from, to }: Period): number {
  return to > from ? coveredMs / (to - from) : 0;
}
