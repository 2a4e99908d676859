import { describe, expect, it } from 'vitest';
import { numberOf, meanOf } from '../../../src/cli/output/measure.ts';
import { plainText } from '../../../src/cli/output/plain-text.ts';
import { plot } from '../../../src/cli/output/plot.ts';
import { localTimeIn } from '../../../src/cli/output/local-time.ts';
import { DEFAULT_RANGES } from '../../../src/shared/glucose/ranges.ts';
import { MGDL_PER_MMOL } from '../../../src/shared/glucose/units.ts';
import { MINUTE_MS, START, makeReading } from '../shared/make-reading.ts';

const mgdl = { unit: 'mg/dL' as const, mgdlPerMmol: MGDL_PER_MMOL };
const mmol = { unit: 'mmol/L' as const, mgdlPerMmol: MGDL_PER_MMOL };

describe('numbers for programs', () => {
  it('are in the unit that was asked for', () => {
    expect(numberOf({ mgdl: 104 }, mgdl)).toBe(104);
    expect(numberOf({ mgdl: 104 }, mmol)).toBe(5.8);
    expect(meanOf(104.26, mgdl)).toBe(104.3);
    expect(meanOf(104.26, mmol)).toBe(5.79);
  });

  it('are none for LOW and HIGH', () => {
    expect(numberOf({ mgdl: 39, special: 'low' }, mgdl)).toBeNull();
    expect(numberOf({ mgdl: 401, special: 'high' }, mmol)).toBeNull();
    expect(meanOf(undefined, mgdl)).toBeNull();
  });
});

describe('text for a terminal', () => {
  it('gives it no orders', () => {
    expect(plainText('\u001B[2JMia\u009B\r\n\u202E')).toBe(' [2JMia    ');
  });
});

const draw = (values: readonly number[]) =>
  plot(
    {
      readings: values.map((value, index) =>
        makeReading({ mgdl: value, readAt: START + index * 5 * MINUTE_MS }),
      ),
      ranges: DEFAULT_RANGES,
      measure: mgdl,
    },
    { from: START, to: START + 360 * MINUTE_MS, localTime: localTimeIn('UTC') },
  );

describe('the plot', () => {
  it('marks low, in range and high by shape, at their heights and times', () => {
    const lines = draw([60, 100, 200]);
    const rows = ['▼', '●', '△'].map((mark) => lines.findIndex((line) => line.includes(mark)));
    expect(rows).toEqual(rows.toSorted((a, b) => b - a));
    expect(rows.map((row, index) => lines[row]?.indexOf(['▼', '●', '△'][index] ?? ''))).toEqual([6, 7, 8]);
    expect(lines.at(-1)?.trim().split(/ +/)).toEqual(['08:00', '11:00', '14:00']);
  });

  it('leaves gaps open and says when there is nothing', () => {
    expect(draw([100]).join('').split('●')).toHaveLength(2);
    expect(draw([])).toEqual(['No readings.']);
  });

  it('holds every value a sensor can send', () => {
    for (const value of [39, 40, 400, 501]) expect(draw([value]).join('')).toMatch(/[▼●△]/);
  });
});
