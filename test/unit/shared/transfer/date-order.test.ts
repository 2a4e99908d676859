import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderSurvey } from '../../../../src/shared/transfer/date-order.ts';
import { readWrittenTime } from '../../../../src/shared/transfer/wall-time.ts';

const NOW = Date.UTC(2026, 10, 20);

function surveyOf(texts: readonly string[]): ReturnType<typeof dateOrderSurvey> {
  const survey = dateOrderSurvey();
  for (const [index, text] of texts.entries()) {
    const written = readWrittenTime(text);
    if (written) survey.add(written, index + 1);
  }
  return survey;
}

describe('the order of dates', () => {
  it('follows from one day after the twelfth', () => {
    expect(surveyOf(['03-04-2026 07:00', '13-04-2026 07:00']).decide(NOW)).toBe('dayFirst');
    expect(surveyOf(['03-04-2026 07:00', '04-13-2026 07:00']).decide(NOW)).toBe('monthFirst');
  });

  it('is open where every date can be read both ways, and shows the first one both ways', () => {
    const survey = surveyOf(['04-04-2026 07:00', '03-04-2026 07:00']);
    expect(survey.decide(NOW)).toBe('open');
    expect(survey.example()).toEqual({
      dayFirst: Date.UTC(2026, 3, 3, 7),
      monthFirst: Date.UTC(2026, 2, 4, 7),
    });
  });

  it('does not matter where both orders mean the same day, or the year comes first', () => {
    expect(surveyOf(['04-04-2026 07:00']).decide(NOW)).toBe('dayFirst');
    expect(surveyOf(['2026-03-04 07:00']).decide(NOW)).toBe('dayFirst');
    expect(surveyOf([]).decide(NOW)).toBe('dayFirst');
  });

  it('follows from a date that one order puts into the future', () => {
    expect(surveyOf(['10-12-2026 07:00']).decide(NOW)).toBe('monthFirst');
    expect(surveyOf(['12-10-2026 07:00']).decide(NOW)).toBe('dayFirst');
    expect(surveyOf(['11-12-2026 07:00', '12-11-2026 07:00']).decide(NOW)).toBe('open');
  });

  it('is refused with both lines where the rows contradict each other', () => {
    const survey = surveyOf(['03-04-2026 07:00', '13-04-2026 07:00', '04-13-2026 07:00']);
    expect(() => survey.decide(NOW)).toThrow(
      expect.objectContaining({ refusal: { reason: 'dateOrder', line: 3, otherLine: 2 } }),
    );
  });

  it('pays no attention to what is no date in either order', () => {
    expect(surveyOf(['31-31-2026 07:00', '13-04-2026 07:00']).decide(NOW)).toBe('dayFirst');
  });

  it('is never decided wrongly: it is the order of the writer, or open', () => {
    const days = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, fc.constantFrom('dayFirst', 'monthFirst'), (offsets, order) => {
        const texts = offsets.map((offset) => {
          const [year, month, day] = new Date(NOW - offset * 86_400_000)
            .toISOString()
            .slice(0, 10)
            .split('-');
          return order === 'dayFirst' ? `${day}-${month}-${year} 07:00` : `${month}-${day}-${year} 07:00`;
        });
        const decided = surveyOf(texts).decide(NOW);
        if (texts.every((text) => text.slice(0, 2) === text.slice(3, 5))) return;
        expect([order, 'open']).toContain(decided);
      }),
    );
  });
});
