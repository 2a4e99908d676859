import { type RangeName, rangeOf } from '../../shared/glucose/ranges.ts';
import type { EpochMs, SourceReading } from '../../shared/glucose/reading.ts';
import { plainMgdl } from '../../shared/glucose/units.ts';
import type { PersonReadings } from '../person-readings.ts';
import type { LocalTime } from './local-time.ts';

const WIDTH = 72;
const HEIGHT = 14;
/** Always in view, so that quiet hours look quiet. */
const LEAST_TOP_MGDL = 220;
const BOTTOM_MGDL = 40;

/** Range by shape: a terminal may have no colours. */
const MARKS: Readonly<Record<RangeName, string>> = {
  urgentLow: '▼',
  low: '▼',
  inRange: '●',
  high: '△',
  urgentHigh: '△',
};

export interface PlotFrame {
  from: EpochMs;
  to: EpochMs;
  localTime: (at: EpochMs) => LocalTime;
}

/** A chart of characters: a mark for each reading, the target's borders dotted, gaps left open. */
export function plot(
  { readings, ranges, measure }: Pick<PersonReadings, 'readings' | 'ranges' | 'measure'>,
  { from, to, localTime }: PlotFrame,
): string[] {
  const shown = readings.filter(({ readAt }) => readAt >= from && readAt <= to);
  if (shown.length === 0) return ['No readings.'];
  const top = shown.reduce((highest, { mgdl }) => Math.max(highest, mgdl), LEAST_TOP_MGDL);
  const rowOf = (mgdl: number): number => Math.round(((top - mgdl) / (top - BOTTOM_MGDL)) * (HEIGHT - 1));
  const columnOf = ({ readAt }: SourceReading): number =>
    Math.min(WIDTH - 1, Math.floor(((readAt - from) / (to - from)) * WIDTH));
  const cells = Array.from({ length: HEIGHT }, () => Array.from({ length: WIDTH }, () => ' '));
  for (const border of [ranges.low, ranges.high]) cells[rowOf(border)]?.fill('┈');
  for (const reading of shown) {
    const row = cells[Math.min(HEIGHT - 1, Math.max(0, rowOf(reading.mgdl)))];
    if (row) row[columnOf(reading)] = MARKS[rangeOf(reading.mgdl, ranges)];
  }
  const labelled = new Map(
    [top, ranges.high, ranges.low, BOTTOM_MGDL].map((mgdl) => [
      rowOf(mgdl),
      plainMgdl(mgdl, measure.unit, measure.mgdlPerMmol),
    ]),
  );
  const lines = cells.map((row, index) =>
    `${(labelled.get(index) ?? '').padStart(5)} ${row.join('')}`.trimEnd(),
  );
  return [...lines, timeAxis({ from, to, localTime })];
}

function timeAxis({ from, to, localTime }: PlotFrame): string {
  const [start, middle, end] = [from, (from + to) / 2, to].map((at) => localTime(at).time);
  const half = (WIDTH - 5) / 2;
  return `      ${start?.padEnd(half)}${middle?.padEnd(half)}${end}`;
}
