import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { ChartHours } from '../../../shared/settings/settings.ts';

const HOUR_MS = 3_600_000;
/** Air to the right of "now", so that the newest ring stands free. */
const LEAD = 0.03;

/** The stretch of time a chart shows. */
export interface Span {
  from: EpochMs;
  to: EpochMs;
}

/** The last hours up to now: real hours, 24 of them even on the day the clocks change. */
export function spanOf(hours: ChartHours, now: EpochMs): Span {
  return { from: now - hours * HOUR_MS, to: now + hours * HOUR_MS * LEAD };
}
