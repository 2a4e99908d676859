import type { RangeName } from '../../../shared/glucose/ranges.ts';
import type { IconDescription } from './icon-description.ts';
import type { Fill, IconPalette } from './palette.ts';
import { circle, closedLine, polygon, type Outline, type Point, rectangle, type Shape } from './shapes.ts';

type BadgeIcon = Extract<IconDescription, { kind: 'badge' }>;

/** The range without the number: a triangle filled below, an open one above, the urgent ones on a plaque. */
export function badgeIcon({ range, simulated }: BadgeIcon, sizePx: number, palette: IconPalette): Shape[] {
  return [...SHAPES[range](sizePx, palette), ...(simulated ? [underline(sizePx, palette.simulated)] : [])];
}

const SHAPES: Readonly<Record<RangeName, (sizePx: number, palette: IconPalette) => Shape[]>> = {
  urgentLow: (sizePx, { low }) => onPlaque(triangle(sizePx, 'down'), sizePx, low),
  low: (sizePx, { low }) => [polygon(triangle(sizePx, 'down'), low.fill)],
  inRange: (sizePx, { ink }) => [circle([sizePx / 2, sizePx / 2], sizePx * 0.22, ink)],
  high: (sizePx, { high }) => [closedLine(triangle(sizePx, 'up'), { width: sizePx / 9, fill: high.fill })],
  urgentHigh: (sizePx, { high }) => onPlaque(triangle(sizePx, 'up'), sizePx, high),
};

function onPlaque(outline: Outline, sizePx: number, { fill, on }: Fill): Shape[] {
  const plaque = { left: 0, top: 0, right: sizePx, bottom: sizePx };
  return [rectangle(plaque, fill, sizePx / 5), polygon(inner(outline, sizePx), on)];
}

function triangle(sizePx: number, direction: 'up' | 'down'): Point[] {
  const [tip, base] = direction === 'up' ? [0.16, 0.82] : [0.84, 0.18];
  return [
    [0.5 * sizePx, tip * sizePx],
    [0.9 * sizePx, base * sizePx],
    [0.1 * sizePx, base * sizePx],
  ];
}

function inner(outline: Outline, sizePx: number): Point[] {
  const half = sizePx / 2;
  return outline.map(([x, y]) => [half + (x - half) * 0.72, half + (y - half) * 0.72]);
}

function underline(sizePx: number, { fill }: Fill): Shape {
  return rectangle(
    { left: 0, top: sizePx - Math.max(2, Math.round(sizePx / 8)), right: sizePx, bottom: sizePx },
    fill,
  );
}
