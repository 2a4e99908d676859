import type { JSX } from 'preact';
import type { Ranges } from '../../../shared/glucose/ranges.ts';
import { localCalendar } from '../../../shared/statistics/local-days.ts';
import type { ReportDay } from '../../../shared/statistics/report.ts';
import { useWriting } from '../writing.tsx';
import { Cursor } from './cursor.tsx';
import { linePath } from './paths.ts';
import { Plot } from './plot.tsx';
import type { Scale } from './scale.ts';

const QUARTER_MS = 15 * 60_000;
const TICK_MINUTES = 180;

export interface DayChartProps {
  day: ReportDay;
  timeZone: string;
  ranges: Ranges;
  scale: Scale;
  readable: boolean;
}

/** One day as it was, midnight to midnight, 23 or 25 hours where clocks change. */
export function DayChart({ day, timeZone, ranges, scale, readable }: DayChartProps): JSX.Element {
  const writing = useWriting();
  const { minuteOf } = localCalendar(timeZone);
  const lengthMs = day.wholeTo - day.from;
  const stepMs = lengthMs / day.curve.length;
  const known = [...day.curve.keys()].filter((index) => day.curve[index] !== null);
  return (
    <Plot
      width={day.curve.length}
      scale={scale}
      ranges={ranges}
      ticks={ticksOf(day, minuteOf).map(({ at, minute }) => ({ at, text: writing.hour(minute / 60) }))}
      draw={(paint) => <path class="curve" stroke={paint} d={linePath(day.curve, scale)} />}
    >
      {readable && known.length > 0 && (
        <Cursor
          label={writing.t('statistics.dayCursor')}
          stops={known.length}
          start={known.length - 1}
          leap={12}
          placeOf={(stop) => (known[stop] ?? 0) / day.curve.length}
          wordsOf={(stop) => {
            const index = known[stop] ?? 0;
            const time = writing.clock(minuteOf(day.from + index * stepMs));
            return writing.t('statistics.dayReadOut', {
              time,
              value: writing.point(day.curve[index] ?? null),
            });
          }}
        />
      )}
    </Plot>
  );
}

/** Every third hour of the clock on the wall; one that comes twice is written twice. */
function ticksOf(
  { from, wholeTo }: ReportDay,
  minuteOf: (at: number) => number,
): { at: number; minute: number }[] {
  const ticks: { at: number; minute: number }[] = [];
  for (let at = from; at < wholeTo; at += QUARTER_MS) {
    const minute = minuteOf(at);
    if (minute % TICK_MINUTES === 0) ticks.push({ at: (at - from) / (wholeTo - from), minute });
  }
  return [...ticks, { at: 1, minute: 1440 }];
}
