import { describe, expect, it } from 'vitest';
import { bandBorders, BANDS } from '../../../../src/renderer/statistics/bands.ts';
import { profileSummary } from '../../../../src/renderer/statistics/profile-summary.ts';
import { paperFor } from '../../../../src/renderer/statistics/report/paper.ts';
import { createWriting, type Measure } from '../../../../src/renderer/statistics/writing.tsx';
import { MGDL_PER_MMOL } from '../../../../src/shared/glucose/units.ts';
import { common } from '../../../../src/shared/i18n/en/common.ts';
import { statistics } from '../../../../src/shared/i18n/en/statistics.ts';
import { createLanguage } from '../../../../src/shared/i18n/language.ts';

const MINUTE_MS = 60_000;
const writingIn = (locale: string, unit: Measure['unit'] = 'mg/dL') =>
  createWriting(createLanguage({ code: 'en', locale, messages: { common, statistics } }), {
    unit,
    mgdlPerMmol: MGDL_PER_MMOL,
  });
/** Intl separates with spaces of several kinds. */
const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');

describe('figures', () => {
  it('are written in the unit, the language and the place', () => {
    expect(writingIn('en-GB').withUnit(142.4)).toBe('142 mg/dL');
    expect(writingIn('de-AT', 'mmol/L').withUnit(142)).toBe('7,9 mmol/L');
    expect(plain(writingIn('de-DE').percent(0.834))).toBe('83 %');
    expect(writingIn('en-US').percentage(6.74)).toBe('6.7%');
    expect(
      writingIn('en-US')
        .clock(13 * 60 + 5)
        .replaceAll(/\s/gu, ' '),
    ).toBe('1:05 PM');
    expect(writingIn('de-DE').clock(13 * 60 + 5)).toBe('13:05');
    expect([writingIn('de-DE').hour(9), writingIn('ja').hour(24)]).toEqual(['09', '00']);
    expect(plain(writingIn('en-US').hour(21))).toBe('9 PM');
  });

  it('never turn a LOW or a HIGH into a number', () => {
    const writing = writingIn('en-GB');
    expect(writing.reading({ mgdl: 39, special: 'low' })).toBe('LOW');
    expect([writing.point('high'), writing.point('low'), writing.point(142)]).toEqual([
      'HIGH',
      'LOW',
      '142 mg/dL',
    ]);
    expect(writing.point(null)).toBe('–');
  });

  it.each([
    [0, '0%'],
    [0.001, '0.1%'],
    [0.0049, '0.5%'],
    [0.0094, '0.9%'],
    [0.0095, '1%'],
    [0.01, '1%'],
    [0.706, '71%'],
    [1, '100%'],
    [0.0001, '0.1%'],
    [0.9904, '99%'],
    [0.9951, '99.5%'],
    [0.9999, '99.9%'],
  ])('near none and near all have a decimal, and are not called so: %d is %s', (share, text) => {
    expect(writingIn('en-US').percent(share)).toBe(text);
  });

  it.each([
    [0, '0 min'],
    [29_999, '0 min'],
    [35 * MINUTE_MS, '35 min'],
    [120 * MINUTE_MS, '2 h'],
    [130 * MINUTE_MS, '2 h 10 min'],
  ])('of time have hours where there are any: %d ms', (ms, text) => {
    expect(writingIn('en-US').duration(ms)).toBe(text);
  });

  it('of dates are of the calendar, whatever the zone of the computer', () => {
    const writing = writingIn('en-GB');
    expect(writing.date('2026-11-20', 'full')).toMatch(/^Friday,? 20 November 2026$/);
    expect(plain(writing.dates('2026-11-07', '2026-11-20'))).toMatch(/^7 ?– ?20 November 2026$/);
    expect(writing.dates('2026-11-20', '2026-11-20')).toBe('20 November 2026');
  });
});

const borders = (unit: Measure['unit'], group: 'adult' | 'pregnancy'): string[] =>
  BANDS.map(({ name }) => bandBorders(name, group, writingIn('en-GB', unit)));
/** Percentiles as far apart from the median. */
const spread = (p50: number, half: number) => ({
  p5: p50 - 2 * half,
  p25: p50 - half,
  p50,
  p75: p50 + half,
  p95: p50 + 2 * half,
});

describe('the bands', () => {
  // Battelino 2019, Diabetes Care 42:1593, Figure 1, in both units.
  it('are named by the consensus’ borders', () => {
    expect(borders('mg/dL', 'adult')).toEqual(['above 250', '181–250', '70–180', '54–69', 'below 54']);
    expect(borders('mmol/L', 'adult')).toEqual([
      'above 13.9',
      '10.1–13.9',
      '3.9–10.0',
      '3.0–3.8',
      'below 3.0',
    ]);
    expect(borders('mg/dL', 'pregnancy').slice(1, 4)).toEqual(['141–250', '63–140', '54–62']);
    expect(borders('mmol/L', 'pregnancy').slice(2, 4)).toEqual(['3.5–7.8', '3.0–3.4']);
  });
});

describe('the profile in a sentence', () => {
  it('says when the median is lowest and highest, and when days differ most', () => {
    const hours = [
      { hour: 3, readings: 1, percentiles: spread(96, 5) },
      { hour: 4, readings: 0 },
      { hour: 9, readings: 1, percentiles: spread(190, 20) },
      { hour: 20, readings: 1, percentiles: spread(170, 40) },
    ];
    expect(profileSummary(hours, writingIn('en-GB'))).toBe(
      'The median is lowest at 3:00 with 96 mg/dL, highest at 9:00 with 190 mg/dL. It varies most at 20:00.',
    );
  });

  it('says nothing of nothing', () => {
    expect(profileSummary([{ hour: 3, readings: 0 }], writingIn('en-GB'))).toBe('');
  });
});

it.each([
  ['en-US', 'letter'],
  ['en-GB', 'a4'],
  ['es-MX', 'letter'],
  ['fr-CA', 'letter'],
  ['ja', 'a4'],
  ['de-AT', 'a4'],
] as const)('paper in %s is %s', (locale, paper) => {
  expect(paperFor(locale)).toBe(paper);
});
