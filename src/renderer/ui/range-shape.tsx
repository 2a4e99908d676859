import type { JSX } from 'preact';

export type Shape = 'in' | 'low' | 'high' | 'none';

const PATHS: Readonly<Record<Shape, string>> = {
  in: 'M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
  low: 'M.6 1.4h8.8L5 9.2z',
  high: 'M.6 8.6h8.8L5 .8z',
  none: 'M2 .8 5 3.8 8 .8 9.2 2 6.2 5 9.2 8 8 9.2 5 6.2 2 9.2 .8 8 3.8 5 .8 2z',
};

/** Circle in range, triangle down low, triangle up high, cross no data: the colour's meaning without the colour. */
export function RangeShape({ side }: { side: Shape }): JSX.Element {
  return (
    <svg class="range-shape" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d={PATHS[side]} fill="currentColor" />
    </svg>
  );
}
