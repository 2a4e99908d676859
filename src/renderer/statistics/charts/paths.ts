import type { Special } from '../../../shared/glucose/reading.ts';
import type { CurvePoint } from '../../../shared/statistics/day-curves.ts';
import { down, type Scale } from './scale.ts';

type Values = readonly (CurvePoint | undefined)[];

/** A line through values that lie one apart; where there is none, it is open. A value alone is a dot. */
export function linePath(values: Values, scale: Scale): string {
  let path = '';
  let isOpen = false;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (!isKnown(value)) {
      isOpen = false;
      continue;
    }
    const point = `${index} ${height(value, scale)}`;
    const isAlone = !isOpen && !isKnown(values[index + 1]);
    path += isAlone ? `M${point}h0` : `${isOpen ? 'L' : 'M'}${point}`;
    isOpen = true;
  }
  return path;
}

/** The area between two lines, in pieces where they are open. */
export function areaPath({ lower, upper }: { lower: Values; upper: Values }, scale: Scale): string {
  const isThere = (index: number): boolean => isKnown(lower[index]) && isKnown(upper[index]);
  let path = '';
  for (let start = 0; start < upper.length; start += 1) {
    if (!isThere(start)) continue;
    let end = start;
    while (isThere(end + 1)) end += 1;
    const there = points(upper, { from: start, to: end }, scale);
    const back = points(lower, { from: start, to: end }, scale).toReversed();
    path += `M${[...there, ...back].join('L')}Z`;
    start = end;
  }
  return path;
}

function points(values: Values, { from, to }: { from: number; to: number }, scale: Scale): string[] {
  return values.slice(from, to + 1).map((value, index) => `${from + index} ${height(value, scale)}`);
}

function isKnown(value: CurvePoint | undefined): value is number | Special {
  return value !== null && value !== undefined;
}

/** LOW and HIGH lie at the edges. */
function height(value: CurvePoint | undefined, scale: Scale): number {
  if (value === 'high') return 0;
  return rounded(down(scale, typeof value === 'number' ? value : scale.bottom));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
