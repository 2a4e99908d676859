import { describe, expect, it } from 'vitest';
import { SPARK_BOX, SPARK_MS, sparkOf } from '../../../src/renderer/glance/spark-path.ts';
import { DEFAULT_RANGES } from '../../../src/shared/glucose/ranges.ts';
import type { Reading } from '../../../src/shared/glucose/reading.ts';
import { readingAt } from './readings.ts';

const MINUTE_MS = 60_000;
const spark = (readings: Reading[], nowMinutes = 180) =>
  sparkOf({ readings, ranges: DEFAULT_RANGES, cadenceMs: 5 * MINUTE_MS, now: nowMinutes * MINUTE_MS });

describe('a sparkline', () => {
  it('ends at now, and shows nothing older than three hours', () => {
    const { newest, paths } = spark([readingAt(0), readingAt(90), readingAt(180)]);
    expect(newest?.x).toBe(SPARK_BOX.width);
    expect(spark([readingAt(0)], 181).newest).toBeUndefined();
    expect(paths.in).toContain('M50 ');
    expect(SPARK_MS).toBe(180 * MINUTE_MS);
  });

  it('is a line from reading to reading, and open where readings are missing', () => {
    const { paths } = spark([readingAt(0, 120), readingAt(5, 120), readingAt(60, 120)]);
    const segments = paths.in.split('M').filter(Boolean);
    const lengths = segments.map((segment) => {
      const [from = 0, to = 0] = segment.split('L').map((point) => Number(point.split(' ')[0]));
      return Math.round(to - from);
    });
    expect(lengths).toEqual([0, 3, 0]);
  });

  it('tells low and high apart from in range, and LOW lies at the bottom', () => {
    const { paths, newest } = spark([
      readingAt(170, 120),
      readingAt(175, 260),
      readingAt(180, 39, { special: 'low' }),
    ]);
    expect([paths.in, paths.high, paths.low].map((path) => path.split('M').length - 1)).toEqual([1, 1, 1]);
    expect(newest).toMatchObject({ y: SPARK_BOX.height, side: 'low' });
  });
});
