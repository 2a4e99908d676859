import * as fc from 'fast-check';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { DAY_MS, MINUTE_MS } from '../make-reading.ts';

/** Days around a change of clocks forward, back, by half an hour and by two; half-hour and quarter-hour zones without any. */
export const anyPlace = fc.constantFrom(
  { zone: 'Europe/Vienna', day: Date.UTC(2026, 2, 29) },
  { zone: 'Europe/Vienna', day: Date.UTC(2026, 9, 25) },
  { zone: 'America/New_York', day: Date.UTC(2026, 2, 8) },
  { zone: 'America/New_York', day: Date.UTC(2026, 10, 1) },
  { zone: 'America/St_Johns', day: Date.UTC(2026, 10, 1) },
  { zone: 'Australia/Lord_Howe', day: Date.UTC(2026, 3, 5) },
  { zone: 'Australia/Adelaide', day: Date.UTC(2026, 9, 4) },
  { zone: 'Africa/Cairo', day: Date.UTC(2026, 3, 24) },
  { zone: 'Antarctica/Troll', day: Date.UTC(2026, 2, 29) },
  { zone: 'Asia/Kolkata', day: Date.UTC(2026, 10, 20) },
  { zone: 'Asia/Kathmandu', day: Date.UTC(2026, 10, 20) },
  { zone: 'UTC', day: Date.UTC(2026, 10, 20) },
);

interface Stretch {
  cadence: number;
  count: number;
  gapMinutes: number;
  from: number;
  seed: number;
}

const anyStretch: fc.Arbitrary<Stretch> = fc.record({
  cadence: fc.constantFrom(1, 1, 5, 5, 15),
  count: fc.integer({ min: 1, max: 300 }),
  gapMinutes: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 1500 })),
  from: fc.constantFrom(45, 60, 72, 110, 150, 178, 240, 390),
  seed: fc.nat(),
});

/** A walk along a sensor's values, the same for the same seed. */
function walk(mgdl: number, seed: number): () => number {
  let [value, state] = [mgdl, seed];
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    value = Math.min(Math.max(value + ((state >>> 16) % 13) - 6, 39), 401);
    return value;
  };
}

/**
 * Up to two weeks of readings at whole minutes that begin some days before `day`: one, five and fifteen minutes apart, in
 * stretches with gaps between them, near the borders as often as not.
 */
export const anyLongHistory: fc.Arbitrary<(day: number) => SourceReading[]> = fc
  .record({
    daysBefore: fc.integer({ min: 0, max: 12 }),
    stretches: fc.array(anyStretch, { maxLength: 14 }),
  })
  .map(({ daysBefore, stretches }) => (day: number) => {
    let at = day - daysBefore * DAY_MS;
    return stretches.flatMap(({ cadence, count, gapMinutes, from, seed }) => {
      const next = walk(from, seed);
      at += gapMinutes * MINUTE_MS;
      return Array.from({ length: count }, (): SourceReading => {
        at += cadence * MINUTE_MS;
        const mgdl = next();
        const special = mgdl === 39 ? 'low' : mgdl === 401 ? 'high' : undefined;
        return { readAt: at, mgdl, trend: 'flat', ...(special && { special }) };
      });
    });
  });
