import type { EpochMs, SourceReading } from '../glucose/reading.ts';
import type { LocalCalendar } from './local-days.ts';
import { type Percentiles, percentilesOf } from './percentiles.ts';
import type { Period } from './spans.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
/** Samples lie as far apart as most sensors' readings, whatever a sensor's own cadence. */
const STEP_MS = 5 * MINUTE_MS;
/** iglu's limit; over a longer gap nothing is drawn. */
const LONGEST_GAP_MS = 45 * MINUTE_MS;

/** A part of the modal day. */
export interface ProfileBin {
  /** Where it begins on the local clock, minutes since 00:00. */
  minute: number;
  /** How many samples, of five minutes each, fall into it. */
  samples: number;
  /** How many dates they are from. */
  days: number;
  /** mg/dL; absent without samples. */
  percentiles?: Percentiles;
}

export interface ProfileInput {
  /** Ascending by time, each moment once. */
  readings: readonly SourceReading[];
  period: Period;
  calendar: LocalCalendar;
  /** Width of a bin. */
  binMinutes: 5 | 15 | 60;
}

/**
 * Ambulatory glucose profile: percentiles 5, 25, 50, 75 and 95 over the modal day of the local clock (the consensus'
 * report, Battelino 2019, Diabetes Care 42:1593). Values are interpolated to a grid of five minutes, so sensors of any
 * cadence weigh the same, but not across gaps of more than 45 minutes (as in iglu's `plot_agp`). An hour that a change
 * of clocks leaves out has no sample that day; one that comes twice has two. Not smoothed: see `smoothProfile`.
 */
export function ambulatoryProfile({ readings, period, calendar, binMinutes }: ProfileInput): ProfileBin[] {
  const bins = Array.from({ length: DAY_MINUTES / binMinutes }, () => ({
    values: new Array<number>(),
    dates: new Set<string>(),
  }));
  for (const { at, mgdl } of samplesOf(readings, period)) {
    const { date, minute } = calendar.momentOf(at);
    const bin = bins[Math.floor(minute / binMinutes)];
    bin?.values.push(mgdl);
    bin?.dates.add(date);
  }
  return bins.map(({ values, dates }, index) => {
    const percentiles = percentilesOf(values);
    return {
      minute: index * binMinutes,
      samples: values.length,
      days: dates.size,
      ...(percentiles && { percentiles }),
    };
  });
}

/** Values at whole five minutes of UTC, which are whole five minutes of every local clock too. */
function samplesOf(
  readings: readonly SourceReading[],
  { from, to }: Period,
): { at: EpochMs; mgdl: number }[] {
  const samples: { at: EpochMs; mgdl: number }[] = [];
  for (const [index, { readAt, mgdl }] of readings.entries()) {
    const next = readings[index + 1];
    const bridged = next && next.readAt - readAt <= LONGEST_GAP_MS ? next : undefined;
    // The last one before a gap stands for one sample.
    const end = bridged?.readAt ?? readAt + STEP_MS;
    const slope = bridged ? (bridged.mgdl - mgdl) / (bridged.readAt - readAt) : 0;
    for (let at = Math.ceil(readAt / STEP_MS) * STEP_MS; at < end; at += STEP_MS) {
      if (at >= from && at < to) samples.push({ at, mgdl: mgdl + slope * (at - readAt) });
    }
  }
  return samples;
}
