import { describe, expect, it } from 'vitest';
import { type GapPlace, gapLabels } from '../../../src/renderer/glance/chart/gap-labels.ts';
import {
  type GapFacts,
  gapReason,
  gapSentence,
  gapWords,
} from '../../../src/renderer/glance/chart/gap-words.ts';
import { findGaps } from '../../../src/renderer/glance/chart/gaps.ts';
import { type ChartFacts, chartModel } from '../../../src/renderer/glance/chart/model.ts';
import type { DiaryEvent } from '../../../src/shared/glucose/diary-event.ts';
import type { Reading } from '../../../src/shared/glucose/reading.ts';
import { english } from '../../support/english.ts';
import { chartFacts, minutes } from './chart-facts.ts';
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

  it('is none between the five minutes by which a sensor of every minute is filled in', () => {
    const filledIn = [0, 5, 10, 15, 20, 21, 22, 23].map((at) => readingAt(at));
    expect(findGaps(filledIn, MINUTE_MS, 26 * MINUTE_MS)).toEqual([]);
    expect(findGaps(filledIn, MINUTE_MS, 36 * MINUTE_MS)).toEqual([
      { from: 23 * MINUTE_MS, to: 36 * MINUTE_MS },
    ]);
  });

  it('is none between the quarters of an hour that a file has, but where one of those is missing', () => {
    const quarters = [0, 15, 31, 45, 75, 90, 105, 110].map((at) => readingAt(at));
    expect(inMinutes(quarters, 112)).toEqual([[45, 75]]);
    expect(inMinutes([readingAt(0), readingAt(15), readingAt(20), readingAt(25)], 26)).toEqual([[0, 15]]);
  });

  it('also lies between the newest reading and now', () => {
    expect(inMinutes([readingAt(0), readingAt(5)], 40)).toEqual([[5, 40]]);
  });

  it('is not what was before the first reading', () => {
    expect(inMinutes([], 500)).toEqual([]);
  });
});

describe('a gap of a chart', () => {
  const readings = [...line(0, 100, 110), ...line(200, 355, 110)];
  const gapsOf = (told: Partial<ChartFacts>) =>
    chartModel(chartFacts({ readings, ...told })).gaps.map(({ from, to }) => [
      from / MINUTE_MS,
      to / MINUTE_MS,
    ]);

  it('is one also where it begins or ends out of sight', () => {
    expect(gapsOf({ span: minutes(150, 300) })).toEqual([[100, 200]]);
    expect(gapsOf({ span: minutes(0, 150) })).toEqual([[100, 200]]);
    expect(gapsOf({ span: minutes(120, 180) })).toEqual([[100, 200]]);
    expect(gapsOf({ span: minutes(210, 300) })).toEqual([]);
  });

  it('is none where nothing has been read yet: that would claim that nothing was measured', () => {
    const known = [minutes(0, 130), minutes(190, 400)];
    expect(gapsOf({ known, span: minutes(0, 360) })).toEqual([]);
    expect(gapsOf({ known: [minutes(0, 400)], span: minutes(0, 360) })).toEqual([[100, 200]]);
  });

  it('goes on to the present only where nothing newer is known', () => {
    expect(gapsOf({ span: minutes(0, 420), now: 400 * MINUTE_MS })).toEqual([
      [100, 200],
      [355, 400],
    ]);
    expect(gapsOf({ span: minutes(0, 90), now: 400 * MINUTE_MS })).toEqual([]);
  });
});

const LONG_WORDS = [
  ['no data', '45 min', 'a long reason'],
  ['no data', '45 min'],
];
const wideText = (text: string): number => text.length * 12;

describe('the words in a gap', () => {
  const PLACE = {
    widthPx: 320,
    heightPx: 110,
    wordsOf: () => [['no data', '45 min']],
    widthOf: () => 48,
  };
  const span = { from: 0, to: 360 * MINUTE_MS * 1.03 };
  const labelled = (readings: Reading[], nowMinutes: number, place: Partial<GapPlace> = {}) =>
    gapLabels(chartModel(chartFacts({ readings, span, now: nowMinutes * MINUTE_MS })), {
      ...PLACE,
      ...place,
    });

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
    expect(labels).toHaveLength(1);
    expect(labels[0]?.at).toBeGreaterThan(span.from);
    expect(labels[0]?.at).toBeLessThan(span.to - (28 / PLACE.widthPx) * (span.to - span.from) + 1);
  });

  const linesIn = (heightPx: number) =>
    labelled([...line(0, 100, 150), ...line(200, 355, 150)], 357, {
      wordsOf: () => LONG_WORDS,
      widthOf: wideText,
      heightPx,
    })[0]?.lines;

  it('say less where there is no room for the reason', () => {
    expect(linesIn(200)).toHaveLength(3);
    expect(linesIn(90)).toHaveLength(2);
  });
});

describe('the reason for a gap', () => {
  const gap = minutes(100, 200);
  const FACTS: GapFacts = {
    unit: 'mg/dL',
    mgdlPerMmol: 18,
    language: english,
    diary: [],
    brokenLink: undefined,
    now: 500 * MINUTE_MS,
  };
  const note = (at: number, text?: string): DiaryEvent => ({
    eventId: `${at}`,
    at: at * MINUTE_MS,
    kind: 'note',
    ...(text !== undefined && { text }),
  });

  it('is what somebody noted in it, or just before', () => {
    expect(gapReason(gap, { ...FACTS, diary: [note(150, 'shower')] })).toBe('shower');
    expect(gapReason(gap, { ...FACTS, diary: [note(95, 'new sensor')] })).toBe('new sensor');
    expect(gapReason(gap, { ...FACTS, diary: [note(60, 'walk'), note(150)] })).toBe('');
  });

  it('is never a meal', () => {
    const meal: DiaryEvent = { eventId: 'm', at: gap.from, kind: 'carbs', amount: 20, text: 'pizza' };
    expect(gapReason(gap, { ...FACTS, diary: [meal] })).toBe('');
  });

  it('is the link that is broken now, of a gap that goes on, and of no other', () => {
    const facts = { ...FACTS, brokenLink: 'network' as const };
    expect(gapReason({ ...gap, to: FACTS.now }, facts)).toBe('no network here');
    expect(gapReason(gap, facts)).toBe('');
    expect(gapSentence({ ...gap, to: FACTS.now }, facts)).toBe('no data for 6 h 40 min: no network here');
  });

  it('is cut short on the chart, and said in full', () => {
    const text = 'The old one came off in the shower';
    const facts = { ...FACTS, diary: [note(150, text)] };
    expect(gapWords(gap, facts)[0]?.[2]).toBe('The old one came off in the…');
    expect(gapSentence(gap, facts)).toContain(text);
  });
});
