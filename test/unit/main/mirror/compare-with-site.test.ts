import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithSite } from '../../../../src/main/mirror/compare-with-site.ts';
import type { SiteEntry } from '../../../../src/main/sources/nightscout/site-entries.ts';
import type { Reading } from '../../../../src/shared/glucose/reading.ts';

const MINUTE_MS = 60_000;
const START = Date.UTC(2026, 10, 20);
const COUNT = 24;

const wave = (minute: number): number => Math.round(140 + 60 * Math.sin(minute / 40));
const ours: Reading[] = Array.from({ length: COUNT }, (_, index) => ({
  accountId: 'a',
  readAt: START + index * 5 * MINUTE_MS,
  mgdl: wave(index * 5),
  trend: 'flat',
}));

/** What another would have written: so many minutes later, with another value. */
function written(
  offMinutes: number,
  valueAt: (minute: number) => number,
  { count = COUNT, device = 'phone' } = {},
): SiteEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const minute = index * 5 + offMinutes;
    return { at: START + minute * MINUTE_MS, mgdl: valueAt(minute), device };
  });
}

const slipping = (minute: number): number => wave(minute) + (minute < 35 ? 60 : 0);
const other = (minute: number): number => Math.round(140 + 80 * Math.sin(minute / 25 + 2));

describe('whose readings a site has', () => {
  it('are the person’s own where they are the same, whoever wrote them', () => {
    expect(compareWithSite([], ours)).toEqual({ verdict: 'free', others: 0, compared: 0, differing: 0 });
    expect(compareWithSite(written(0, wave), ours).verdict).toBe('free');
    expect(
      compareWithSite(
        written(0.4, (minute) => wave(minute - 0.4)),
        ours,
      ).verdict,
    ).toBe('free');
  });

  it('are somebody else’s where many are far off', () => {
    expect(compareWithSite(written(2, other, { device: 'xDrip' }), ours)).toMatchObject({
      verdict: 'somebodyElse',
      others: 24,
      compared: 24,
      device: 'xDrip',
      newestAt: START + 117 * MINUTE_MS,
    });
  });

  it('are somebody else’s also at the very same moments, and among the person’s own', () => {
    const both = [...written(0, wave), ...written(0, other)];
    expect(compareWithSite(both, ours).verdict).toBe('somebodyElse');
  });

  it('are those of another uploader where they agree at other times', () => {
    expect(compareWithSite(written(2, wave), ours).verdict).toBe('anotherUploader');
    const twoSensors = (minute: number): number => Math.round(wave(minute) * 1.12);
    expect(compareWithSite(written(2, twoSensors), ours).verdict).toBe('anotherUploader');
  });

  it('are not judged by a few values', () => {
    expect(
      compareWithSite(
        written(2, () => 300, { count: 5 }),
        ours,
      ).verdict,
    ).toBe('unclear');
    expect(
      compareWithSite(
        written(2, () => 300, { count: 6 }),
        ours,
      ).verdict,
    ).toBe('somebodyElse');
  });

  it('can’t be told where the person has none of those hours', () => {
    const finding = compareWithSite(written(0, wave), []);
    expect(finding).toMatchObject({ verdict: 'unclear', others: 24, compared: 0 });
  });

  it('takes the difference of two sensors’ one bad stretch for no other person', () => {
    expect(compareWithSite(written(2, slipping), ours).verdict).toBe('anotherUploader');
  });

  it('never calls another what the person’s own mirror has written, whatever is added', () => {
    const some = fc.subarray(written(0, wave));
    fc.assert(
      fc.property(some, (entries) => {
        expect(compareWithSite(entries, ours)).toMatchObject({ verdict: 'free', others: 0 });
      }),
    );
  });
});
