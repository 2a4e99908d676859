import { expect, it } from 'vitest';
import type { Measure } from '../../../../bench/windows/measure.ts';
import { describe, resultOf } from '../../../../bench/windows/report.ts';

const measure: Measure = {
  name: 'a window',
  budgetMs: 500,
  run: async () => ({ total: 0, parts: {} }),
};
const sample = (total: number, sql: number) => ({ total, parts: { SQL: sql, drawing: total - sql } });

it('tells the median, the worst, and what the time went into', () => {
  const result = resultOf(measure, [sample(300, 100), sample(200, 50), sample(900, 120)]);
  expect(result).toEqual({
    name: 'a window',
    budgetMs: 500,
    kept: true,
    medianMs: 300,
    worstMs: 900,
    parts: { SQL: 100, drawing: 200 },
  });
  expect(describe([result]).split('\n')).toEqual([
    'a window: median 300 ms of 500 ms allowed, worst 900 ms',
    '  SQL                100 ms  33 %',
    '  drawing            200 ms  67 %',
  ]);
});

it('holds a measure to its median, or to its worst where no single one may be longer', () => {
  const samples = [sample(300, 100), sample(200, 50), sample(900, 120)];
  expect(resultOf({ ...measure, budgetMs: 299 }, samples).kept).toBe(false);
  expect(resultOf({ ...measure, promised: 'worst' }, samples).kept).toBe(false);
  expect(resultOf({ ...measure, budgetMs: 900, promised: 'worst' }, samples).kept).toBe(true);
});
