import type { JSX } from 'preact';
import { rangeOf, type Ranges } from '../../shared/glucose/ranges.ts';
import type { ReportHour } from '../../shared/statistics/report.ts';
import { percentDown, type Scale } from './charts/scale.ts';
import { useWriting } from './writing.tsx';

export interface HoursProps {
  hours: readonly ReportHour[];
  ranges: Ranges;
  scale: Scale;
}

/** The mean of each hour of the day: as high as it is, and written. */
export function Hours({ hours, ranges, scale }: HoursProps): JSX.Element {
  const { glucose, hour: writeHour } = useWriting();
  const known = hours.flatMap(({ meanMgdl }) => meanMgdl ?? []);
  // Means differ less than values: they get the room between the lowest and the highest of them, and a little.
  const extent = { bottom: scale.bottom, top: Math.max(ranges.high + 20, ...known) };
  return (
    <ol class="hours" dir="ltr">
      {hours.map(({ hour, meanMgdl }) => (
        <li key={hour} data-range={meanMgdl === undefined ? undefined : rangeOf(meanMgdl, ranges)}>
          <span class="hour-ground">
            <span class="hour-mark" style={{ top: percentDown(extent, meanMgdl ?? extent.bottom) }}>
              {meanMgdl === undefined ? '–' : glucose(meanMgdl)}
            </span>
          </span>
          {/* There is room for every third; who hears them hears all. */}
          <span class="hour-name mute small">
            <span class={hour % 3 === 0 ? undefined : 'visually-hidden'}>{writeHour(hour)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
