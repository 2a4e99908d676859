import type { Percentiles } from './percentiles.ts';
import type { ProfileBin } from './profile.ts';

const DAY_MINUTES = 1440;

/**
 * A profile for drawing: each percentile becomes the weighted mean of its neighbourhood, which goes round midnight. The
 * weight falls evenly from 1 at the bin itself to 0 at `reachMinutes`. No published profile prescribes a smoothing, and
 * iglu's loess is another one; figures that are written as numbers come from the profile as it is. All five are smoothed
 * alike, so they keep their order, and a part of the day without samples stays empty.
 * @param reachMinutes 30 for bins of 15 minutes takes the neighbours in with half weight
 */
export function smoothProfile(bins: readonly ProfileBin[], reachMinutes: number): ProfileBin[] {
  return bins.map((bin) => {
    if (!bin.percentiles) return bin;
    const sums: Percentiles = { p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 };
    let weights = 0;
    for (const { minute, percentiles } of bins) {
      const weight = 1 - apart(minute, bin.minute) / reachMinutes;
      if (!percentiles || weight <= 0) continue;
      weights += weight;
      sums.p5 += weight * percentiles.p5;
      sums.p25 += weight * percentiles.p25;
      sums.p50 += weight * percentiles.p50;
      sums.p75 += weight * percentiles.p75;
      sums.p95 += weight * percentiles.p95;
    }
    return { ...bin, percentiles: scaled(sums, 1 / weights) };
  });
}

/** Minutes between two places on the clock's face, by the shorter way. */
function apart(one: number, other: number): number {
  const distance = Math.abs(one - other);
  return Math.min(distance, DAY_MINUTES - distance);
}

function scaled({ p5, p25, p50, p75, p95 }: Percentiles, by: number): Percentiles {
  return { p5: p5 * by, p25: p25 * by, p50: p50 * by, p75: p75 * by, p95: p95 * by };
}
