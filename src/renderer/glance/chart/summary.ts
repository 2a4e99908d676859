import { rangeOf, type Ranges } from '../../../shared/glucose/ranges.ts';
import type { EpochMs, Reading } from '../../../shared/glucose/reading.ts';
import { timeInRange } from '../../../shared/glucose/time-in-range.ts';
import { formatMinutes } from '../../../shared/glucose/freshness.ts';
import { formatReading } from '../../../shared/glucose/units.ts';
import { percentWords } from '../today-words.ts';
import type { ChartModel } from './model.ts';
import type { ReadOutContext } from './read-out.ts';

const MINUTE_MS = 60_000;

/** What a stretch of time was like. */
export interface Summary {
  lowest: Reading;
  highest: Reading;
  /** Share of the measured time, 0–1. */
  inRange: number;
  gaps: number;
  /** The time without data within the stretch. */
  gapsMs: number;
}

/** Undefined where nothing was measured. */
export function summaryOf({ readings, gaps, span, ranges, now }: ChartModel): Summary | undefined {
  const [lowest, highest] = extremesOf(readings);
  if (!lowest || !highest) return undefined;
  const until = Math.min(now ?? span.to, span.to);
  const gapsMs = gaps.reduce((sum, gap) => sum + Math.min(gap.to, until) - Math.max(gap.from, span.from), 0);
  return { lowest, highest, inRange: shareInRange(readings, ranges, until), gaps: gaps.length, gapsMs };
}

function extremesOf(readings: readonly Reading[]): [lowest?: Reading, highest?: Reading] {
  let [lowest, highest] = [readings[0], readings[0]];
  for (const reading of readings) {
    if (lowest && reading.mgdl < lowest.mgdl) lowest = reading;
    if (highest && reading.mgdl > highest.mgdl) highest = reading;
  }
  return [lowest, highest];
}

function shareInRange(readings: readonly Reading[], ranges: Ranges, until: EpochMs): number {
  const { shares, coveredMs } = timeInRange(readings, ranges, until);
  if (coveredMs > 0) return shares.inRange;
  // One reading stands for no time, and still for something.
  return readings.every(({ mgdl }) => rangeOf(mgdl, ranges) === 'inRange') ? 1 : 0;
}

/** `Lowest 62, highest 205`; empty where nothing was measured. */
export function extremesWords(summary: Summary | undefined, context: ReadOutContext): string {
  if (!summary) return '';
  const value = (reading: Reading): string => formatReading(reading, context.unit, context);
  return context.language.t('glance.lowestHighest', {
    lowest: value(summary.lowest),
    highest: value(summary.highest),
  });
}

/** The stretch in a sentence, to be spoken. @param period `Last 12 hours` */
export function spokenSummary(
  period: string,
  summary: Summary,
  { unit, mgdlPerMmol, language, timeOf }: ReadOutContext,
): string {
  const { t } = language;
  const style = { language, mgdlPerMmol };
  const facts = {
    period,
    lowest: formatReading(summary.lowest, unit, style),
    lowestAt: timeOf(summary.lowest.readAt),
    highest: formatReading(summary.highest, unit, style),
    highestAt: timeOf(summary.highest.readAt),
    inRange: percentWords(summary.inRange, language.locale),
  };
  if (summary.gaps === 0) return t('glance.spokenSummary', facts);
  const duration = formatMinutes(Math.round(summary.gapsMs / MINUTE_MS), language);
  return t('glance.spokenSummaryGaps', { ...facts, gaps: summary.gaps, duration });
}
