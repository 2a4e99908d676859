import type { ReportHour } from '../../shared/statistics/report.ts';
import type { Percentiles } from '../../shared/statistics/percentiles.ts';
import type { Writing } from './writing.tsx';

type Known = ReportHour & { percentiles: Percentiles };

/** The profile's shape in one sentence: when the median is lowest and highest, and when days differ most. */
export function profileSummary(hours: readonly ReportHour[], writing: Writing): string {
  const known = hours.filter((hour): hour is Known => hour.percentiles !== undefined);
  const lowest = extreme(known, ({ percentiles }) => -percentiles.p50);
  const highest = extreme(known, ({ percentiles }) => percentiles.p50);
  const widest = extreme(known, ({ percentiles }) => percentiles.p75 - percentiles.p25);
  if (!lowest || !highest || !widest) return '';
  return writing.t('statistics.profileSummary', {
    lowAt: writing.clock(lowest.hour * 60),
    low: writing.withUnit(lowest.percentiles.p50),
    highAt: writing.clock(highest.hour * 60),
    high: writing.withUnit(highest.percentiles.p50),
    wideAt: writing.clock(widest.hour * 60),
  });
}

function extreme(hours: readonly Known[], sizeOf: (hour: Known) => number): Known | undefined {
  let best = hours[0];
  for (const hour of hours) if (best && sizeOf(hour) > sizeOf(best)) best = hour;
  return best;
}
