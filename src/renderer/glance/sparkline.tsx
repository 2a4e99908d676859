import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type SparkFacts, SPARK_BOX, sparkOf } from './spark-path.ts';

const SIDES = ['in', 'low', 'high'] as const;

export interface SparklineProps extends SparkFacts {
  /** Only what is current gets its dot. */
  isFresh: boolean;
}

/** Where glucose came from in the last three hours. What it means is said in words beside it. */
export function Sparkline({ readings, ranges, cadenceMs, now, isFresh }: SparklineProps): JSX.Element {
  const { width, height } = SPARK_BOX;
  const { paths, band, newest } = useMemo(
    () => sparkOf({ readings, ranges, cadenceMs, now }),
    [readings, ranges, cadenceMs, now],
  );
  return (
    <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="sparkline-band" width={width} y={band.y} height={band.height} />
      {SIDES.map((side) => paths[side] && <path key={side} data-side={side} d={paths[side]} />)}
      {isFresh && newest && (
        // A line without length is a dot that isn’t stretched along.
        <path class="sparkline-dot" data-side={newest.side} d={`M${newest.x} ${newest.y}h0`} />
      )}
    </svg>
  );
}
