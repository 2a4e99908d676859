import type { EpochMs } from '../glucose/reading.ts';
import { resolveRun } from './clock-runs.ts';
import type { FileItem, PlacedItem } from './file-item.ts';
import type { WallMs } from './wall-time.ts';
import { zoneClock } from './zone-clock.ts';

/** A device's steady clock and ours may differ by so much over an hour, not by half of one. */
const STEADY_WITHIN_MS = 10 * 60_000;
/** More rows than any device writes in an hour that comes twice. */
const LONGEST_RUN = 5000;

/** What had to be settled about the clocks in a file. */
export interface ClockReport {
  /** Rows from an hour that came twice, told apart by a steady clock or by the order of the rows. */
  toldApart: number;
  /** Rows from such an hour that nothing tells apart; they are in its first pass. */
  assumedFirst: number;
  /** Rows at times that the clocks left out in this zone: the device's clock was not changed, or the zone is another. */
  leftOutTimes: number;
}

export interface Placing {
  /** @returns what can be placed by now, in the order of the rows of each series */
  add: (item: FileItem) => PlacedItem[];
  /** What was waiting for a row that never came. */
  end: () => PlacedItem[];
  report: () => ClockReport;
}

interface Waiting {
  item: FileItem;
  wall: WallMs;
  both: readonly [EpochMs, EpochMs];
}

interface Series {
  /** The last place where steady clock and instant were both known. */
  anchor?: { steadySeconds: number; at: EpochMs };
  /** Of the row before those that wait. */
  lastAt?: EpochMs;
  waiting: Waiting[];
}

/**
 * Gives every item its instant. Only in an hour that came twice does that need more than the row itself: such rows wait
 * for the end of their hour.
 * @param timeZone an IANA name, for times that name no zone
 * @throws RangeError when there is no such zone
 */
export function placing(timeZone: string): Placing {
  const instantsOf = zoneClock(timeZone);
  const bySeries = new Map<string, Series>();
  const report: ClockReport = { toldApart: 0, assumedFirst: 0, leftOutTimes: 0 };

  /** @param nextAt of the row after those that wait, where there is one */
  const settle = (series: Series, nextAt?: EpochMs): PlacedItem[] => {
    const run = series.waiting;
    const [start] = run;
    if (!start) return [];
    series.waiting = [];
    const rises =
      series.lastAt === undefined ? (nextAt ?? Infinity) > start.both[0] : series.lastAt <= start.both[1];
    const { at, sure } = resolveRun(
      run.map(({ wall, both }) => ({ wall, at: both })),
      rises ? 'forward' : 'backward',
    );
    report[sure ? 'toldApart' : 'assumedFirst'] += run.length;
    return run.map(({ item, both }, index) => placed(item, at[index] ?? both[0]));
  };

  const add = (item: FileItem): PlacedItem[] => {
    if ('at' in item.when) return [placed(item, item.when.at)];
    const { wall, series: name, steadySeconds } = item.when;
    const series = bySeries.get(name) ?? { waiting: [] };
    bySeries.set(name, series);
    const { at, leftOut } = instantsOf(wall);
    if (leftOut) report.leftOutTimes += 1;
    if (at[1] === undefined) {
      if (steadySeconds !== undefined && !leftOut) series.anchor = { steadySeconds, at: at[0] };
      const settled = settle(series, at[0]);
      series.lastAt = at[0];
      return [...settled, placed(item, at[0])];
    }
    const both = [at[0], at[1]] as const;
    const steady = bySteadyClock(both, steadySeconds, series.anchor);
    if (steady !== undefined) {
      report.toldApart += 1;
      const settled = settle(series, steady);
      series.lastAt = steady;
      return [...settled, placed(item, steady)];
    }
    series.waiting.push({ item, wall, both });
    return series.waiting.length > LONGEST_RUN ? settle(series) : [];
  };
  return {
    add,
    end: () => [...bySeries.values()].flatMap((series) => settle(series)),
    report: () => ({ ...report }),
  };
}

function bySteadyClock(
  both: readonly [EpochMs, EpochMs],
  steadySeconds: number | undefined,
  anchor: Series['anchor'],
): EpochMs | undefined {
  if (steadySeconds === undefined || !anchor) return undefined;
  const expected = anchor.at + (steadySeconds - anchor.steadySeconds) * 1000;
  return both.find((at) => Math.abs(at - expected) <= STEADY_WITHIN_MS);
}

function placed(item: FileItem, at: EpochMs): PlacedItem {
  return 'reading' in item
    ? { line: item.line, at, reading: item.reading }
    : { line: item.line, at, event: item.event };
}
