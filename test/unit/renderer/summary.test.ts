import { describe, expect, it } from 'vitest';
import { chartModel } from '../../../src/renderer/glance/chart/model.ts';
import { periodWords, pointTimes } from '../../../src/renderer/glance/chart/period-words.ts';
import type { ReadOutContext } from '../../../src/renderer/glance/chart/read-out.ts';
import { extremesWords, spokenSummary, summaryOf } from '../../../src/renderer/glance/chart/summary.ts';
import { tableRows } from '../../../src/renderer/glance/chart/table-rows.ts';
import { DEFAULT_RANGES } from '../../../src/shared/glucose/ranges.ts';
import { english } from '../../support/english.ts';
import { chartFacts } from './chart-facts.ts';
import { readingAt } from './readings.ts';

const MINUTE_MS = 60_000;
const context: ReadOutContext = {
  unit: 'mg/dL',
  mgdlPerMmol: 18,
  ranges: DEFAULT_RANGES,
  language: english,
  gaps: [],
  now: 0,
  timeOf: (at) => `${at / MINUTE_MS}`,
};
const day = [0, 5, 10, 15, 60, 65].map((minute) => readingAt(minute, minute === 10 ? 62 : 120));
const model = chartModel(chartFacts({ readings: day, now: 70 * MINUTE_MS }));

describe('the summary of a chart', () => {
  it('names the lowest, the highest, the time in range and the gaps', () => {
    const summary = summaryOf(model);
    expect(summary && spokenSummary('Last 6 hours', summary, context)).toBe(
      'Last 6 hours: lowest 62 at 10, highest 120 at 0, 84% of the time in range; 1 gap without data, 45 min in all.',
    );
    expect(extremesWords(summary, context)).toBe('Lowest 62, highest 120');
  });

  it('calls LOW and HIGH so, and never by a number', () => {
    const readings = [readingAt(0, 39, { special: 'low' }), readingAt(5, 401, { special: 'high' })];
    const summary = summaryOf(chartModel(chartFacts({ readings, now: 6 * MINUTE_MS })));
    expect(extremesWords(summary, context)).toBe('Lowest LOW, highest HIGH');
  });

  it('says that there is nothing where nothing is', () => {
    expect(summaryOf(chartModel(chartFacts()))).toBeUndefined();
    expect(extremesWords(undefined, context)).toBe('');
  });
});

describe('the stretch of time in words', () => {
  const now = new Date(2026, 10, 20, 9, 41).getTime();
  const HOUR_MS = 60 * MINUTE_MS;

  it('is counted back from now, in whole hours where it is whole', () => {
    expect(periodWords({ lengthMs: 12 * HOUR_MS, end: undefined }, now, english)).toBe('Last 12 hours');
    expect(periodWords({ lengthMs: 4.5 * HOUR_MS, end: undefined }, now, english)).toBe('Last 4 h 30 min');
  });

  it('carries its day in the past, and its year in another one', () => {
    const words = periodWords({ lengthMs: 6 * HOUR_MS, end: now - 24 * HOUR_MS }, now, english);
    expect(words).toMatch(/Thu.*19 Nov.*3:41.*9:41/);
    const older = periodWords({ lengthMs: 6 * HOUR_MS, end: now - 365 * 24 * HOUR_MS }, now, english);
    expect(older).toContain('2025');
  });

  it('of a point carries its day only in the past', () => {
    expect(pointTimes(false, english)(now)).toBe('9:41');
    expect(pointTimes(true, english)(now)).toMatch(/Fri.*20 Nov.*9:41/);
  });
});

describe('the table of a chart', () => {
  it('has every reading, gap and event of the chart, the newest on top', () => {
    const diary = [{ eventId: 'm', at: 12 * MINUTE_MS, kind: 'carbs' as const, amount: 20 }];
    const rows = tableRows({ ...model, diary }, context, () => 'no data');
    expect(rows.map((row) => [row.time, row.kind === 'reading' ? row.value : row.words])).toEqual([
      ['65', '120 mg/dL'],
      ['60', '120 mg/dL'],
      ['15', 'no data'],
      ['15', '120 mg/dL'],
      ['12', '20 g carbs'],
      ['10', '62 mg/dL'],
      ['5', '120 mg/dL'],
      ['0', '120 mg/dL'],
    ]);
  });
});
