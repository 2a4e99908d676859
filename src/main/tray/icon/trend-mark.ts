import type { Trend } from '../../../shared/glucose/trend.ts';
import { type Box, heightOf, middleOf, type Point, polygon } from './svg.ts';

type Outline = readonly Point[];
type Direction = 'up' | 'down';

/**
 * A trend as one small mark, told by its outline alone: a triangle up or down, two for fast, a ramp for a slant,
 * an arrow for flat. Nothing where there is no trend.
 */
export function trendMark(trend: Trend, strip: Box, fill: string): string {
  return outlines(trend, strip)
    .map((outline) => polygon(outline, fill))
    .join('');
}

function outlines(trend: Trend, strip: Box): Outline[] {
  switch (trend) {
    case 'doubleUp':
      return pair(strip, 'up');
    case 'singleUp':
      return [triangle(strip, middleOf(strip), 'up')];
    case 'fortyFiveUp':
      return [ramp(strip, 'up')];
    case 'flat':
      return [arrow(strip)];
    case 'fortyFiveDown':
      return [ramp(strip, 'down')];
    case 'singleDown':
      return [triangle(strip, middleOf(strip), 'down')];
    case 'doubleDown':
      return pair(strip, 'down');
    case 'none':
    case 'notComputable':
    case 'rateOutOfRange':
      return [];
  }
}

function pair(strip: Box, direction: Direction): Outline[] {
  const apart = heightOf(strip) * 1.15;
  return [-apart, apart].map((offset) => triangle(strip, middleOf(strip) + offset, direction));
}

function triangle(strip: Box, middle: number, direction: Direction): Outline {
  const half = heightOf(strip);
  const [tip, base] = direction === 'up' ? [strip.top, strip.bottom] : [strip.bottom, strip.top];
  return [
    [middle, tip],
    [middle + half, base],
    [middle - half, base],
  ];
}

function ramp(strip: Box, direction: Direction): Outline {
  const reach = Math.round(heightOf(strip) * 1.6);
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
  const [left, right] = [middleOf(strip) - height * 1.5, middleOf(strip) + height * 1.5];
  const neck = right - height * 0.8;
  return [
    [left, top],
    [neck, top],
    [neck, centre - height / 2],
    [right, centre],
    [neck, centre + height / 2],
    [neck, top + line],
    [left, top + line],
  ];
}
