import type { JSX } from 'preact';
import type { Ranges } from '../../../shared/glucose/ranges.ts';
import type { Percentiles } from '../../../shared/statistics/percentiles.ts';
import { smoothProfile } from '../../../shared/statistics/smooth-profile.ts';
import type { Report } from '../../../shared/statistics/report.ts';
import { useWriting } from '../writing.tsx';
import { Cursor } from './cursor.tsx';
import { areaPath, linePath } from './paths.ts';
import { Plot } from './plot.tsx';
import type { Scale } from './scale.ts';

/** A quarter of an hour takes its neighbours in with half weight. */
const SMOOTH_MINUTES = 30;
const TICK_HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24];

export interface ProfileChartProps {
  profile: Report['profile'];
  ranges: Ranges;
  scale: Scale;
  /** Whether somebody can ask it; a printed one says only what it shows. */
  readable: boolean;
}

/** Median, middle half and middle nine tenths over the hours of a day. */
export function ProfileChart({ profile, ranges, scale, readable }: ProfileChartProps): JSX.Element {
  const writing = useWriting();
  const bins = smoothProfile(profile, SMOOTH_MINUTES);
  // The first quarter again at the end: the day closes.
  const around = [...bins, ...bins.slice(0, 1)];
  const line = (name: keyof Percentiles) => around.map(({ percentiles }) => percentiles?.[name]);
  return (
    <Plot
      width={bins.length}
      scale={scale}
      ranges={ranges}
      ticks={TICK_HOURS.map((hour) => ({ at: hour / 24, text: writing.hour(hour) }))}
      draw={(paint) => (
        <>
          <path
            class="spread-most"
            fill={paint}
            d={areaPath({ lower: line('p5'), upper: line('p95') }, scale)}
          />
          <path
            class="spread-half"
            fill={paint}
            d={areaPath({ lower: line('p25'), upper: line('p75') }, scale)}
          />
          <path class="curve median" stroke={paint} d={linePath(line('p50'), scale)} />
        </>
      )}
    >
      {readable && (
        <Cursor
          label={writing.t('statistics.profileCursor')}
          stops={profile.length}
          start={profile.length / 2}
          leap={4}
          placeOf={(stop) => stop / profile.length}
          wordsOf={(stop) => {
            const bin = profile[stop];
            const time = writing.clock(bin?.minute ?? 0);
            const { p5, p25, p50, p75, p95 } = bin?.percentiles ?? {};
            if (p5 === undefined || p25 === undefined || p50 === undefined) {
              return writing.t('statistics.profileNothing', { time });
            }
            return writing.t('statistics.profileReadOut', {
              time,
              median: writing.withUnit(p50),
              p5: writing.glucose(p5),
              p25: writing.glucose(p25),
              p75: writing.glucose(p75 ?? p50),
              p95: writing.glucose(p95 ?? p50),
            });
          }}
        />
      )}
    </Plot>
  );
}
