import type { Ranges } from '../../../shared/glucose/ranges.ts';
import type { SourceReading } from '../../../shared/glucose/reading.ts';

/** What a chart shows of the glucose scale, mg/dL. */
export interface Bounds {
  bottom: number;
  top: number;
}

const BOTTOM_MGDL = 40;
const HEADROOM_MGDL = 20;
/** The top moves in steps, so that it doesn't follow every reading. */
const TOP_STEP_MGDL = 50;
const LABEL_HEIGHT_PX = 15;

/** The same from day to day unless something went higher: two looks at the chart can be compared. */
export function yBounds(readings: readonly SourceReading[], ranges: Ranges): Bounds {
  const highest = readings.reduce(
    (max, { mgdl, special }) => Math.max(max, special === 'high' ? mgdl - 1 : mgdl),
    0,
  );
  const usual = ranges.urgentHigh + HEADROOM_MGDL;
  return { bottom: BOTTOM_MGDL, top: Math.max(usual, Math.ceil(highest / TOP_STEP_MGDL) * TOP_STEP_MGDL) };
}

/** Where a reading is drawn: LOW and HIGH lie on the chart's border, which they have passed. */
export function drawnMgdl({ mgdl, special }: SourceReading, { bottom, top }: Bounds): number {
  if (special) return special === 'low' ? bottom : top;
  return Math.min(Math.max(mgdl, bottom), top);
}

/** The borders that get a label, the most telling first; one that would touch another is left out. */
export function yTicks({ bottom, top }: Bounds, ranges: Ranges, heightPx: number): number[] {
  const apartMgdl = (LABEL_HEIGHT_PX / heightPx) * (top - bottom);
  const ticks: number[] = [];
  for (const mgdl of [ranges.low, ranges.high, ranges.urgentHigh, ranges.urgentLow, top]) {
    if (ticks.every((other) => Math.abs(other - mgdl) >= apartMgdl)) ticks.push(mgdl);
  }
  return ticks.toSorted((a, b) => a - b);
}
