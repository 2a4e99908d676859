import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Ranges } from '../../../shared/glucose/ranges.ts';
import { useWriting } from '../writing.tsx';
import { RangePaint } from './range-paint.tsx';
import { down, percentDown, type Scale } from './scale.ts';

export interface PlotProps {
  /** Extent to the right, in units of the caller's own. */
  width: number;
  scale: Scale;
  ranges: Ranges;
  /** Where words stand below, as shares of the width. */
  ticks: readonly { at: number; text: string }[];
  /** What is drawn, given the paint that knows the ranges. */
  draw: (paint: string) => ComponentChildren;
  /** What lies over the drawing, such as a cursor. */
  children?: ComponentChildren;
}

/**
 * A chart's ground: target band, thresholds, their numbers, and times below. The drawing is stretched to the room there
 * is; words lie over it, so they keep their shape and grow with the size of text. Time runs to the right in every script.
 */
export function Plot({ width, scale, ranges, ticks, draw, children }: PlotProps): JSX.Element {
  const writing = useWriting();
  const paint = useId();
  const { low, high, urgentHigh } = ranges;
  const height = scale.top - scale.bottom;
  return (
    <div class="plot" dir="ltr">
      <div class="plot-levels" aria-hidden="true">
        {[urgentHigh, high, low].map((mgdl) => (
          <span key={mgdl} style={{ top: percentDown(scale, mgdl) }}>
            {writing.glucose(mgdl)}
          </span>
        ))}
      </div>
      <div class="plot-ground">
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          <RangePaint id={paint} ranges={ranges} scale={scale} />
          <rect
            class="plot-band"
            width={width}
            y={down(scale, high)}
            height={down(scale, low) - down(scale, high)}
          />
          {[high, low].map((mgdl) => (
            <path key={mgdl} class="plot-threshold" d={`M0 ${down(scale, mgdl)}h${width}`} />
          ))}
          <path class="plot-limit" d={`M0 ${down(scale, urgentHigh)}h${width}`} />
          {draw(`url(#${paint})`)}
        </svg>
        {children}
      </div>
      <div class="plot-times" aria-hidden="true">
        {ticks.map(({ at, text }) => (
          <span key={at} style={{ left: `${at * 100}%` }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
