import type { JSX } from 'preact';
import type { Ranges } from '../../../shared/glucose/ranges.ts';
import { down, type Scale } from './scale.ts';

export interface RangePaintProps {
  id: string;
  ranges: Ranges;
  scale: Scale;
}

/**
 * A paint that is ink within the target and the range's colour beyond it, with hard borders: colour is kept for what
 * deviates, whatever is painted with it.
 */
export function RangePaint({ id, ranges, scale }: RangePaintProps): JSX.Element {
  const height = scale.top - scale.bottom;
  const share = (mgdl: number): number => down(scale, mgdl) / height;
  return (
    <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="0" y2={height}>
      <stop class="stop-high" offset="0" />
      <stop class="stop-high" offset={share(ranges.high)} />
      <stop class="stop-in" offset={share(ranges.high)} />
      <stop class="stop-in" offset={share(ranges.low)} />
      <stop class="stop-low" offset={share(ranges.low)} />
      <stop class="stop-low" offset="1" />
    </linearGradient>
  );
}
