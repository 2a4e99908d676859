import type { JSX } from 'preact';
import type { Ranges } from '../../shared/glucose/ranges.ts';
import type { ReportDay } from '../../shared/statistics/report.ts';
import { linePath } from './charts/paths.ts';
import { down, type Scale } from './charts/scale.ts';
import { useWriting } from './writing.tsx';

export interface DayCurveProps {
  day: ReportDay;
  ranges: Ranges;
  scale: Scale;
  /** Of several days the first one names its month, as the first of each month does. */
  isFirst: boolean;
  /** The id of the paint that knows the ranges. */
  paint: string;
}

/** A day as small as a stamp: its date, its time in range, its curve in the target band. */
export function DayCurve({ day, isFirst, ranges, scale, paint }: DayCurveProps): JSX.Element {
  const { t, percent, date: writeDate } = useWriting();
  const { date, curve, moments, shares } = day;
  const { low, high } = ranges;
  return (
    <>
      <span class="day-head small">
        <span>{writeDate(date, isFirst || date.endsWith('-01') ? 'month' : 'cell')}</span>
        <span class="mute">{moments && percent(shares.inRange)}</span>
      </span>
      <span class="day-ground" dir="ltr">
        {moments ? (
          <svg
            viewBox={`0 0 ${curve.length} ${scale.top - scale.bottom}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect
              class="plot-band"
              width={curve.length}
              y={down(scale, high)}
              height={down(scale, low) - down(scale, high)}
            />
            <path class="curve" stroke={`url(#${paint})`} d={linePath(curve, scale)} />
          </svg>
        ) : (
          <span class="mute small">{t('statistics.noReadingsShort')}</span>
        )}
      </span>
    </>
  );
}
