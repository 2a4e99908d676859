import { type RangeName, rangeOf } from '../../../shared/glucose/ranges.ts';
import type { ChartColours } from './colours.ts';
import type { ChartModel } from './model.ts';

/** Where a range lies: three shapes and colours for five ranges, since urgency is told in words. */
export type Side = 'low' | 'in' | 'high';

const SIDES: Readonly<Record<RangeName, Side>> = {
  urgentLow: 'low',
  low: 'low',
  inRange: 'in',
  high: 'high',
  urgentHigh: 'high',
};

export function sideOf(range: RangeName): Side {
  return SIDES[range];
}

export interface PointStyles {
  pointStyle: ('circle' | 'triangle')[];
  rotation: number[];
  radius: number[];
  backgroundColor: string[];
}

/** Points as large as their density allows; triangles a little larger, as they cover less. */
export function pointStyles(model: ChartModel, colours: ChartColours, widthPx: number): PointStyles {
  const { readings, ranges } = model;
  const spacingPx = widthPx / Math.max(readings.length, 1);
  const circlePx = Math.min(Math.max(spacingPx * 0.45, 1.6), 2.75);
  const sides = readings.map(({ mgdl }) => sideOf(rangeOf(mgdl, ranges)));
  return {
    pointStyle: sides.map((side) => (side === 'in' ? 'circle' : 'triangle')),
    rotation: sides.map((side) => (side === 'low' ? 180 : 0)),
    radius: sides.map((side) => (side === 'in' ? circlePx : circlePx * 1.25 + 0.5)),
    backgroundColor: sides.map((side) => colours[side]),
  };
}
