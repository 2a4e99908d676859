import type { Cell } from '../../shared/csv.ts';
import type { RangeName } from '../../shared/glucose/ranges.ts';
import type { Comparison } from '../../shared/statistics/compare.ts';
import type { Episodes } from '../../shared/statistics/episodes.ts';
import type { PeriodStatistics } from '../../shared/statistics/period.ts';
import { CONSENSUS, meets, type TargetGroup, totalsOf } from '../../shared/statistics/targets.ts';
import { type Measure, meanOf, rounded } from './measure.ts';

const MINUTE_MS = 60_000;

/** The consensus' own names; our words for ranges are a person's, and these borders are everybody's. */
const BANDS: readonly (readonly [RangeName, string])[] = [
  ['urgentLow', 'veryLow'],
  ['low', 'low'],
  ['inRange', 'inRange'],
  ['high', 'high'],
  ['urgentHigh', 'veryHigh'],
];

export const PERIOD_COLUMNS = [
  ...BANDS.map(([, name]) => name),
  'active',
  'enoughData',
  'mean',
  'variation',
  'gmiPercent',
  'gmiMmolPerMol',
  'sd',
  'shortage',
  'beyondSensor',
  'lowEpisodes',
  'lowMinutes',
  'veryLowEpisodes',
  'veryLowMinutes',
] as const;

/** A period as programs get it. Shares are 0–1; without any readings there are none, rather than zeros. */
export function periodJson(statistics: PeriodStatistics, measure: Measure) {
  const { shares, coverage, shortage, moments, gmi, beyondSensor, episodes } = statistics;
  return {
    bands: moments ? Object.fromEntries(BANDS.map(([band, name]) => [name, rounded(shares[band], 4)])) : null,
    active: rounded(coverage, 4),
    enoughData: shortage === undefined,
    mean: meanOf(moments?.meanMgdl, measure),
    variation: moments ? rounded(moments.cv, 4) : null,
    gmiPercent: gmi ? rounded(gmi.percent, 2) : null,
    gmiMmolPerMol: gmi ? rounded(gmi.mmolPerMol, 1) : null,
    sd: meanOf(moments?.sdMgdl, measure),
    shortage: shortage ?? null,
    beyondSensor: moments ? rounded(beyondSensor, 4) : null,
    episodes: moments ? { low: episodesJson(episodes.low), veryLow: episodesJson(episodes.veryLow) } : null,
  };
}

/** The same in one row, in the order of {@link PERIOD_COLUMNS}. */
export function periodCells(statistics: PeriodStatistics, measure: Measure): Cell[] {
  const { bands, episodes, ...others } = periodJson(statistics, measure);
  if (!bands || !episodes) return [];
  const { low, veryLow } = episodes;
  return [
    ...Object.values(bands),
    ...Object.values(others),
    low.count,
    low.minutes,
    veryLow.count,
    veryLow.minutes,
  ];
}

/** The group's targets by total, and whether they are met; null where there is too little data to say. */
export function targetsJson({ shares, shortage }: PeriodStatistics, group: TargetGroup) {
  const totals = totalsOf(shares);
  const targets = Object.entries(CONSENSUS[group].targets).map(([name, target]) => {
    const share = Object.entries(totals).find(([total]) => total === name)?.[1] ?? 0;
    return [name, { ...target, met: shortage ? null : meets(share, target) }] as const;
  });
  return Object.fromEntries(targets);
}

export function comparisonJson(comparison: Comparison, measure: Measure) {
  const { enoughData, inRange, meaningful, meanMgdl, cv, gmiPercent } = comparison;
  return {
    enoughData,
    inRange: rounded(inRange, 4),
    meaningful,
    mean: meanOf(meanMgdl, measure),
    variation: rounded(cv, 4),
    gmiPercent: gmiPercent === undefined ? null : rounded(gmiPercent, 2),
  };
}

function episodesJson({ count, totalMs }: Episodes) {
  return { count, minutes: Math.round(totalMs / MINUTE_MS) };
}
