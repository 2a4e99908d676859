import { describe, expect, it } from 'vitest';
import { gapLabels } from '../../../src/renderer/glance/chart/gap-labels.ts';
import { findGaps } from '../../../src/renderer/glance/chart/gaps.ts';
import { chartModel } from '../../../src/renderer/glance/chart/model.ts';
import { DEFAULT_RANGES } from '../../../src/shared/glucose/ranges.ts';
import type { Reading } from '../../../src/shared/glucose/reading.ts';
import { readingAt } from './readings.ts';

const MINUTE_MS = 60_000;
const CADENCE_MS = 5 * MINUTE_MS;

const inMinutes = (readings: Reading[], now: number): [number, number][] =>
  findGaps(readings, CADENCE_MS, now * MINUTE_MS).map(({ from, to }) => [from / MINUTE_MS, to / MINUTE_MS]);

const line = (from: number, to: number, mgdl: number): Reading[] =>
  Array.from({ length: (to - from) / 5 + 1 }, (_, index) => readingAt(from + index * 5, mgdl));

describe('a gap', () => {
  it('is longer than two and a half cadences, so that one lost reading is none', () => {
    expect(inMinutes([readingAt(0), readingAt(12), readingAt(17)], 18)).toEqual([]);
    expect(inMinutes([readingAt(0), readingAt(13), readingAt(18)], 18)).toEqual([[0, 13]]);
  });

  it('also lies between the newest reading and now', () => {
    expect(inMinutes([readingAt(0), readingAt(5)], 40)).toEqual([[5, 40]]);
  });

  it('is not what was before the first reading', () => {
    expect(inMinutes([], 500)).toEqual([]);
  });
});

describe('the words in a gap', () => {
  const SIZE = { widthPx: 320, heightPx: 110 };
  const labelled = (readings: Reading[], nowMinutes: number) =>
    gapLabels(
      chartModel({
        readings,
        diary: [],
        ranges: DEFAULT_RANGES,
        cadenceMs: CADENCE_MS,
        hours: 6,
        newestIsFresh: true,
        now: nowMinutes * MINUTE_MS,
      }),
      SIZE,
    );
  it('stand in the middle of a gap', () => {
    const [label] = labelled([...line(0, 100, 110), ...line(200, 355, 110)], 357);
    expect(label?.at).toBe(150 * MINUTE_MS);
  });

  it('give way to points that would lie beneath them', () => {
    const below = labelled([...line(0, 100, 90), ...line(120, 355, 90)], 357)[0]?.mgdl ?? 0;
    const above = labelled([...line(0, 100, 150), ...line(120, 355, 150)], 357)[0]?.mgdl ?? 0;
    expect(below).toBeGreaterThan(110);
    expect(above).toBeLessThan(135);
  });

  it('are left out for a gap too small to be seen', () => {
    expect(labelled([...line(0, 100, 110), ...line(113, 353, 110)], 357)).toEqual([]);
  });

  it('stay within the chart', () => {
    const labels = labelled(line(0, 330, 110), 360);
    const { from, to } = { from: 0, to: 360 * MINUTE_MS * 1.03 };
    expect(labels).toHaveLength(1);
    expect(labels[0]?.at).toBeGreaterThan(from);
    expect(labels[0]?.at).toBeLessThan(to - (28 / SIZE.widthPx) * (to - from) + 1);
  });
});
