import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileItem } from '../../../../src/shared/transfer/file-item.ts';
import { type ClockReport, placing } from '../../../../src/shared/transfer/placing.ts';
import { zoneOffsets } from '../../../../src/shared/statistics/local-days.ts';

const VIENNA = 'Europe/Vienna';
const MINUTE = 60_000;
/** On 25 October 2026 clocks in Vienna went from 03:00 back to 02:00: at 01:00 UTC. */
const BACK = Date.UTC(2026, 9, 25, 1);
/** On 29 March 2026 from 02:00 on to 03:00. */
const FORTH = Date.UTC(2026, 2, 29, 1);

interface Row {
  wall: number;
  series?: string;
  steadySeconds?: number;
}

function place(rows: readonly Row[], zone = VIENNA): { at: number[]; report: ClockReport } {
  const clocks = placing(zone);
  const placed = rows.flatMap(({ series = 'a', ...when }, index) =>
    clocks.add({ line: index + 1, when: { ...when, series }, reading: { mgdl: 100, trend: 'none' } }),
  );
  const all = [...placed, ...clocks.end()].toSorted((a, b) => a.line - b.line);
  return { at: all.map(({ at }) => at), report: clocks.report() };
}

/** What the clock shows at instants. */
function shownAt(instants: readonly number[], zone = VIENNA): Row[] {
  const offsetAt = zoneOffsets(zone);
  return instants.map((at) => ({ wall: at + offsetAt(at) }));
}

function everyMinutes(step: number, { from, to }: { from: number; to: number }): number[] {
  return Array.from(
    { length: Math.ceil((to - from) / (step * MINUTE)) },
    (_, index) => from + index * step * MINUTE,
  );
}

const NIGHT = { from: BACK - 180 * MINUTE, to: BACK + 180 * MINUTE };

describe('placing times that name no zone', () => {
  it('is plain on all other days', () => {
    const instants = everyMinutes(15, { from: BACK - 3 * 86_400_000, to: BACK - 2 * 86_400_000 });
    const { at, report } = place(shownAt(instants));
    expect(at).toEqual(instants);
    expect(report).toEqual({ toldApart: 0, assumedFirst: 0, leftOutTimes: 0 });
  });

  it('tells the two passes of a repeated hour apart by the order of the rows, forward and backward', () => {
    for (const step of [1, 5, 15]) {
      const instants = everyMinutes(step, NIGHT);
      expect(place(shownAt(instants)).at).toEqual(instants);
      const reversed = instants.toReversed();
      const { at, report } = place(shownAt(reversed));
      expect(at).toEqual(reversed);
      expect(report.assumedFirst).toBe(0);
    }
  });

  it('does so at the very beginning and end of a file', () => {
    const instants = everyMinutes(15, { from: BACK - 30 * MINUTE, to: BACK + 90 * MINUTE });
    expect(place(shownAt(instants)).at).toEqual(instants);
    const until = everyMinutes(15, { from: BACK - 90 * MINUTE, to: BACK + 30 * MINUTE });
    expect(place(shownAt(until)).at).toEqual(until);
    expect(place(shownAt(until.toReversed())).at.toReversed()).toEqual(until);
  });

  it('goes by a clock that is never put back, where the file has one', () => {
    // One row in each pass, in no order at all: only the steady clock knows.
    const instants = [BACK - 300 * MINUTE, BACK + 20 * MINUTE, BACK - 20 * MINUTE];
    const rows = shownAt(instants).map((row, index) => ({
      ...row,
      steadySeconds: 1_000_000 + ((instants[index] ?? 0) - BACK) / 1000,
    }));
    const { at, report } = place(rows);
    expect(at).toEqual(instants);
    expect(report.toldApart).toBe(2);
  });

  it('says how many it could not tell apart, and puts those into the first pass', () => {
    const instants = [BACK - 180 * MINUTE, BACK + 10 * MINUTE, BACK + 20 * MINUTE, BACK + 180 * MINUTE];
    const { at, report } = place(shownAt(instants));
    expect(at).toEqual([instants[0], BACK - 50 * MINUTE, BACK - 40 * MINUTE, instants[3]]);
    expect(report).toEqual({ toldApart: 0, assumedFirst: 2, leftOutTimes: 0 });
  });

  it('counts times that the clocks left out: a clock that nobody had changed yet', () => {
    const { at, report } = place([{ wall: Date.UTC(2026, 2, 29, 2, 30) }]);
    expect(at).toEqual([FORTH + 30 * MINUTE]);
    expect(report.leftOutTimes).toBe(1);
  });

  it('keeps devices apart', () => {
    const one = everyMinutes(15, NIGHT);
    const rows = one.flatMap((at) => {
      const [row] = shownAt([at]);
      return row
        ? [
            { ...row, series: 'a' },
            { ...row, series: 'b' },
          ]
        : [];
    });
    expect(place(rows).at).toEqual(one.flatMap((at) => [at, at]));
  });

  it('gives every instant of a year back, in any zone, whatever the cadence and the gaps', () => {
    const zones = fc.constantFrom(
      VIENNA,
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Tokyo',
      'America/St_Johns',
    );
    const steps = fc.array(fc.constantFrom(5, 5, 5, 5, 15, 20), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(zones, steps, fc.integer({ min: 0, max: 365 * 24 }), (zone, gaps, hour) => {
        const instants: number[] = [];
        let at = Date.UTC(2026, 0, 1) + hour * 60 * MINUTE;
        for (const gap of gaps) instants.push((at += gap * MINUTE));
        const { at: placed, report } = place(shownAt(instants, zone), zone);
        // What could not be told is off by the change of the clocks, never lost.
        expect(placed).toHaveLength(instants.length);
        expect(placed.filter((each, index) => each !== instants[index]).length).toBeLessThanOrEqual(
          report.assumedFirst,
        );
      }),
    );
  });

  it('leaves instants alone, and refuses a zone that there isn’t', () => {
    const item: FileItem = { line: 1, when: { at: 5 }, reading: { mgdl: 100, trend: 'none' } };
    expect(placing('UTC').add(item)).toEqual([{ line: 1, at: 5, reading: { mgdl: 100, trend: 'none' } }]);
    expect(() => placing('Europe/Nowhere')).toThrow(RangeError);
  });
});
