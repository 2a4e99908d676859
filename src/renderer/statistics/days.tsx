import { useSignal } from '@preact/signals';
import { type JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Ranges } from '../../shared/glucose/ranges.ts';
import type { ReportDay } from '../../shared/statistics/report.ts';
import { Segmented } from '../ui/segmented.tsx';
import { RangePaint } from './charts/range-paint.tsx';
import type { Scale } from './charts/scale.ts';
import { DayCurve } from './day-curve.tsx';
import { DayTable } from './day-table.tsx';
import { useWriting, type Writing } from './writing.tsx';

export interface DaysProps {
  days: readonly ReportDay[];
  ranges: Ranges;
  scale: Scale;
  onChoose: (date: string) => void;
}

/** Every day by itself: as a curve to see at a glance, or in figures. */
export function Days({ days, ranges, scale, onChoose }: DaysProps): JSX.Element {
  const writing = useWriting();
  const { t } = writing;
  const as = useSignal<'curves' | 'table'>('curves');
  const paint = useId();
  return (
    <section class="part" aria-labelledby={`${paint}-title`}>
      <div class="part-head">
        <h2 id={`${paint}-title`}>{t('statistics.days')}</h2>
        <Segmented
          label={t('statistics.showAs')}
          options={[
            { value: 'curves', label: t('statistics.curves') },
            { value: 'table', label: t('statistics.table') },
          ]}
          value={as.value}
          onChange={(value) => (as.value = value)}
        />
      </div>
      {as.value === 'table' ? (
        <DayTable days={days} />
      ) : (
        <>
          <svg class="paints" aria-hidden="true">
            <RangePaint id={paint} ranges={ranges} scale={scale} />
          </svg>
          <ul class="day-curves">
            {days.map((day, index) => (
              <li key={day.date}>
                <button
                  type="button"
                  class="day"
                  aria-label={dayWords(day, writing)}
                  onClick={() => onChoose(day.date)}
                >
                  <DayCurve day={day} isFirst={index === 0} ranges={ranges} scale={scale} paint={paint} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function dayWords(
  { date, moments, shares }: ReportDay,
  { t, percent, withUnit, date: writeDate }: Writing,
): string {
  const full = writeDate(date, 'full');
  if (!moments) return t('statistics.dayEmptyLabel', { date: full });
  return t('statistics.dayLabel', {
    date: full,
    inRange: percent(shares.inRange),
    mean: withUnit(moments.meanMgdl),
  });
}
