import { describe, expect, it } from 'vitest';
import { leftOutReasonSchema } from '../../../../src/shared/transfer/left-out.ts';
import { refusalSchema } from '../../../../src/shared/transfer/refusal.ts';
import {
  clockWords,
  countWords,
  leftOutWords,
  periodWords,
  refusalWords,
  wallWords,
} from '../../../../src/shared/transfer/words.ts';
import { english } from '../../../support/english.ts';

describe('the words about files', () => {
  it('have a sentence of its own for every refusal', () => {
    const sentences = refusalSchema.shape.reason.options.map(
      (reason) => refusalWords({ reason }, english).reason,
    );
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.?]$/);
  });

  it('name the lines, as editors number them', () => {
    expect(refusalWords({ reason: 'quotes', line: 12_345 }, english).where).toBe('Line 12345');
    expect(refusalWords({ reason: 'dateOrder', line: 90, otherLine: 7 }, english).where).toBe('Lines 7, 90');
    expect(refusalWords({ reason: 'nothing', line: 5, why: 'value' }, english)).toMatchObject({
      where: 'Line 5',
      why: '1 row whose value is no glucose value',
    });
    // No line is to blame for what is no export at all.
    expect(refusalWords({ reason: 'unknownFormat', line: 1 }, english).where).toBeUndefined();
  });

  it('say of every reason how many rows it left out, and where', () => {
    for (const reason of leftOutReasonSchema.options) {
      expect(leftOutWords({ reason, count: 1, lines: [8] }, english)).toEqual({
        what: expect.stringMatching(/^1 (row|invented reading)\b/),
        where: 'Line 8',
      });
      expect(leftOutWords({ reason, count: 2000, lines: [8, 9] }, english)).toEqual({
        what: expect.stringMatching(/^2,000 (rows|invented readings)\b/),
        where: 'Lines 8, 9 and others',
      });
    }
  });

  it('say nothing of clocks where there is nothing to say', () => {
    expect(clockWords({ clocks: { toldApart: 0, assumedFirst: 0, leftOutTimes: 0 } }, english)).toEqual([]);
    expect(clockWords({ clocks: { toldApart: 1, assumedFirst: 2, leftOutTimes: 3 } }, english)).toHaveLength(
      3,
    );
  });

  it('count readings and events', () => {
    expect(countWords({ readings: 1, events: 0 }, english)).toBe('1 reading, 0 events');
    expect(countWords({ readings: 8214, events: 1 }, english)).toBe('8,214 readings, 1 event');
  });

  it('write a day once where a period is but one', () => {
    const noon = new Date(2026, 10, 20, 12).getTime();
    expect(periodWords({ from: noon, to: noon + 60_000 }, english)).toBe('20 Nov 2026');
    expect(periodWords({ from: noon - 86_400_000, to: noon }, english)).toContain('2026');
  });

  it('show a time of a file as the file has it, whatever the computer’s zone', () => {
    expect(wallWords(Date.UTC(2026, 2, 4, 7, 14), english)).toBe('4 March 2026 at 07:14');
  });
});
