import { english } from '../../../support/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockText, clockTextSchema } from '../../../../src/renderer/settings/schedule/clock-text.ts';
import { draftOf, parseWindow } from '../../../../src/renderer/settings/schedule/window-draft.ts';
import { overMidnightWords, windowName } from '../../../../src/renderer/settings/schedule/window-words.ts';

const MON_TO_FRI = [1, 2, 3, 4, 5];

describe('a time of day', () => {
  it('is read as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        expect(clockTextSchema.parse(clockText(minute))).toBe(minute);
      }),
    );
  });

  it('may be typed more briefly, and is nothing else', () => {
    expect(clockTextSchema.parse(' 7:05 ')).toBe(425);
    expect(clockTextSchema.parse('22.30')).toBe(1350);
    for (const text of ['24:00', '7', '7:5', '12:60', '-1:00', '', '10 pm', '٠٧:٠٠'])
      expect(clockTextSchema.safeParse(text).error?.issues[0]?.message).toBe('timeSuchAs');
  });
});

describe('a schedule', () => {
  it('is read as it is shown, its days in order', () => {
    const window = { from: 1320, to: 420, weekdays: [0, 5, 6] };
    expect(parseWindow(draftOf(window))).toEqual({ window });
    expect(parseWindow({ from: '22:00', to: '7:00', weekdays: [6, 0, 5] })).toEqual({ window });
  });

  it('that covers no hour is refused where it is wrong, with the schema’s own words', () => {
    expect(parseWindow({ from: '12:00', to: '12:00', weekdays: MON_TO_FRI })).toEqual({
      errors: { to: 'coversNothing' },
    });
    expect(parseWindow({ from: '12:00', to: '13:00', weekdays: [] })).toEqual({
      errors: { weekdays: 'oneDay' },
    });
  });

  it('tells each field that is wrong', () => {
    expect(parseWindow({ from: 'noon', to: '25:00', weekdays: MON_TO_FRI })).toEqual({
      errors: { from: 'timeSuchAs', to: 'timeSuchAs' },
    });
  });

  it('says when it runs over midnight, and whose night that is', () => {
    expect(windowName({ from: 1320, to: 420, weekdays: [1] })).toBe('22:00–07:00');
    expect(overMidnightWords({ from: 720, to: 780, weekdays: [1] }, english)).toBe('');
    expect(overMidnightWords({ from: 1320, to: 420, weekdays: [0, 1, 2, 3, 4, 5, 6] }, english)).toBe(
      'Ends on the next morning.',
    );
    expect(overMidnightWords({ from: 1320, to: 420, weekdays: [5] }, english)).toContain(
      'those on which it begins',
    );
  });
});
