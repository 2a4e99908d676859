import type { RangeName } from '../../shared/glucose/ranges.ts';
import { plainMgdl } from '../../shared/glucose/units.ts';
import type { Comparison } from '../../shared/statistics/compare.ts';
import type { Episodes } from '../../shared/statistics/episodes.ts';
import type { PeriodStatistics } from '../../shared/statistics/period.ts';
import { ENOUGH_DAYS, ENOUGH_SHARE } from '../../shared/statistics/sufficiency.ts';
import {
  CONSENSUS,
  meets,
  type TargetGroup,
  type TotalName,
  totalsOf,
} from '../../shared/statistics/targets.ts';
import { type Measure, percent, writeMean } from './measure.ts';

/** Which of the consensus' sums a band's row is measured by, and what else is in that sum. */
const ROWS: readonly { band: RangeName; total: TotalName; with: string }[] = [
  { band: 'urgentHigh', total: 'veryHigh', with: '' },
  { band: 'high', total: 'above', with: ' with very high' },
  { band: 'inRange', total: 'inRange', with: '' },
  { band: 'low', total: 'below', with: ' with very low' },
  { band: 'urgentLow', total: 'veryLow', with: '' },
];

/** Rows of a table: band, share of the time, the group's target. */
export function shareLines(
  { shares, shortage }: PeriodStatistics,
  group: TargetGroup,
  { unit, mgdlPerMmol }: Measure,
): string[][] {
  const { ranges, targets } = CONSENSUS[group];
  const border = (mgdl: number): string => plainMgdl(mgdl, unit, mgdlPerMmol);
  const words: Record<RangeName, string> = {
    urgentHigh: `very high, above ${border(ranges.urgentHigh)}`,
    high: `high, above ${border(ranges.high)}`,
    inRange: `in range, ${border(ranges.low)} to ${border(ranges.high)}`,
    low: `low, below ${border(ranges.low)}`,
    urgentLow: `very low, below ${border(ranges.urgentLow + 1)}`,
  };
  const totals = totalsOf(shares);
  return ROWS.map(({ band, total, with: others }) => {
    const target = targets[total];
    if (!target) return [words[band], percent(shares[band]), ''];
    const met = shortage ? '' : meets(totals[total], target) ? ', met' : ', not met';
    const goal = `${target.is === 'more' ? '>' : '<'} ${percent(target.than, 0)}${others}${met}`;
    return [words[band], percent(shares[band]), goal];
  });
}

/** Sentences below the table. */
export function periodRemarks(statistics: PeriodStatistics, measure: Measure): string[] {
  const { coverage, shortage, moments, gmi, beyondSensor, episodes } = statistics;
  const border = (mgdl: number): string => plainMgdl(mgdl, measure.unit, measure.mgdlPerMmol);
  const spread = moments
    ? `, standard deviation ${writeMean(moments.sdMgdl, measure)}, coefficient of variation ${percent(moments.cv)}`
    : '';
  return [
    `Readings for ${percent(coverage)} of the time. Mean ${writeMean(moments?.meanMgdl, measure)}${spread}.`,
    beyondSensor > 0 ? `LOW or HIGH for ${percent(beyondSensor)} of it: the mean is an estimate.` : '',
    gmi ? `GMI ${gmi.percent.toFixed(1)} % (${Math.round(gmi.mmolPerMol)} mmol/mol).` : '',
    shortage
      ? `Not enough data to conclude from: it takes ${ENOUGH_DAYS} days with readings for ${percent(ENOUGH_SHARE, 0)} of the time. No GMI.`
      : '',
    `Episodes of 15 minutes or more: ${episodeWords(episodes.low)} below ${border(70)}, ${episodeWords(episodes.veryLow)} below ${border(54)}.`,
  ].filter(Boolean);
}

/** One sentence on the period before; nothing where either has too little data. */
export function comparisonRemark(comparison: Comparison | undefined, days: number): string[] {
  if (!comparison?.enoughData) return [];
  const { inRange, meaningful } = comparison;
  const change =
    Math.abs(inRange) < 0.0005
      ? 'unchanged'
      : `${percent(Math.abs(inRange)).replace(' %', '')} points ${inRange > 0 ? 'more' : 'less'}`;
  const weight = meaningful ? ', which is a change that counts' : '';
  return [`Time in range against the ${days} days before: ${change}${weight}.`];
}

function episodeWords({ count, totalMs }: Episodes): string {
  if (count === 0) return 'none';
  const minutes = Math.round(totalMs / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const length = [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
  return `${count} (${length}${count > 1 ? ' together' : ''})`;
}
