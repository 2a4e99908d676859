import { describe, expect, it } from 'vitest';
import { forecastCone, minutesAhead } from '../../../src/renderer/glance/chart/forecast-cone.ts';
import { DEFAULT_ALERT_RULES } from '../../../src/shared/alerts/defaults.ts';
import { forecastMgdl } from '../../../src/shared/glucose/forecast.ts';
import { readingAt } from './readings.ts';

const falling = [0, 5, 10, 15].map((minute) => readingAt(minute, 150 - 2 * minute));

describe('the forecast on the chart', () => {
  it('is the line that the alarms follow', () => {
    for (const { at, middle } of forecastCone(falling, 20)) {
      expect(middle).toBeCloseTo(forecastMgdl(falling, at / 60_000 - 15) ?? 0);
    }
    expect(forecastCone(falling, 20).map(({ at }) => at / 60_000)).toEqual([15, 20, 25, 30, 35]);
    expect(forecastCone(falling, 12).at(-1)?.at).toBe(27 * 60_000);
  });

  it('begins at the newest reading and widens from there', () => {
    const cone = forecastCone(falling, 20);
    expect(cone[0]).toMatchObject({ lowest: 120, middle: 120, highest: 120 });
    const widths = cone.map(({ lowest, middle, highest }) => (highest - lowest) / middle);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths[1]).toBeCloseTo(0.08);
  });

  it('is not drawn after a gap, beside LOW and HIGH, or where nobody is to be warned', () => {
    expect(forecastCone([readingAt(0, 150), readingAt(60, 140), readingAt(65, 130)], 20)).toEqual([]);
    expect(forecastCone([...falling, readingAt(20, 39, { special: 'low' })], 20)).toEqual([]);
    expect(forecastCone(falling, 0)).toEqual([]);
    expect(forecastCone([], 20)).toEqual([]);
  });

  it('looks as far ahead as the furthest of the alarms that are on', () => {
    const { predictedLow, predictedHigh } = DEFAULT_ALERT_RULES;
    const ahead = (low: boolean, high: boolean): number =>
      minutesAhead({
        ...DEFAULT_ALERT_RULES,
        predictedLow: { ...predictedLow, enabled: low, withinMinutes: 15 },
        predictedHigh: { ...predictedHigh, enabled: high, withinMinutes: 30 },
      });
    expect([ahead(false, false), ahead(true, false), ahead(false, true), ahead(true, true)]).toEqual([
      0, 15, 30, 30,
    ]);
  });
});
