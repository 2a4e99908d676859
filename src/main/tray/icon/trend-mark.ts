import type { Trend } from '../../../shared/glucose/trend.ts';
import { type Box, heightOf, middleOf, type Outline, polygon, type Shape, widthOf } from './shapes.ts';

type Direction = 'up' | 'down';

/**
 * A trend as one small mark, told by its outline alone: a triangle up or down, two for fast, a ramp for a slant,
 * an arrow for flat. Nothing where there is no trend.
 */
export function trendMark(trend: Trend, strip: Box, fill: string): Shape[] {
  return MARKS[trend](strip).map((outline) => polygon(outline, fill));
}

const MARKS: Readonly<Record<Trend, (strip: Box) => readonly Outline[]>> = {
  doubleUp: (strip) => pair(strip, 'up'),
  singleUp: (strip) => [triangle(strip, middleOf(strip), 'up')],
  fortyFiveUp: (strip) => [ramp(strip, 'up')],
  flat: (strip) => [arrow(strip)],
  fortyFiveDown: (strip) => [ramp(strip, 'down')],
  singleDown: (strip) => [triangle(strip, middleOf(strip), 'down')],
  doubleDown: (strip) => pair(strip, 'down'),
  none: () => [],
  notComputable: () => [],
  rateOutOfRange: () => [],
};

function pair(strip: Box, direction: Direction): Outline[] {
  const apart = Math.min(heightOf(strip) * 1.15, widthOf(strip) / 4);
  return [-apart, apart].map((offset) => triangle(strip, middleOf(strip) + offset, direction));
}

function triangle(strip: Box, middle: number, direction: Direction): Outline {
  const half = Math.min(heightOf(strip), widthOf(strip) / 4);
  const [tip, base] = direction === 'up' ? [strip.top, strip.bottom] : [strip.bottom, strip.top];
  return [
    [middle, tip],
    [middle + half, base],
    [middle - half, base],
  ];
}

function ramp(strip: Box, direction: Direction): Outline {
  const reach = Math.min(Math.round(heightOf(strip) * 1.6), widthOf(strip) / 2);
  const [left, right] = [middleOf(strip) - reach, middleOf(strip) + reach];
  return [
    [left, strip.bottom],
    [direction === 'up' ? right : left, strip.top],
    [right, strip.bottom],
  ];
}

function arrow(strip: Box): Outline {
  const height = heightOf(strip);
  // A line of whole pixels, centred in the strip: the only mark that a blur could turn into nothing.
  const line = Math.max(1, Math.round(height / 3));
  const top = strip.top + Math.floor((height - line) / 2);
  const centre = top + line / 2;
  const reach = Math.min(height * 1.5, widthOf(strip) / 2);
  const [left, right] = [middleOf(strip) - reach, middleOf(strip) + reach];
  const neck = right - height * 0.7;
  return [
    [left, top],
    [neck, top],
    [neck, centre - height * 0.62],
    [right, centre],
    [neck, centre + height * 0.62],
    [neck, top + line],
    [left, top + line],
  ];
}
