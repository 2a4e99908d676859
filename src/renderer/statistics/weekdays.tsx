import type { JSX } from 'preact';
import type { ReportWeekday } from '../../shared/statistics/report.ts';
import { RangeBar } from './range-bar.tsx';
import { useWriting } from './writing.tsx';

/** All Mondays together, all Tuesdays, and so on. */
export function WeekdayTable({ weekdays }: { weekdays: readonly ReportWeekday[] }): JSX.Element {
  const { t, percent, glucose, date } = useWriting();
  return (
    <table class="facts weekdays">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{t('statistics.weekday')}</span>
          </th>
          <th scope="col">
            <span class="visually-hidden">{t('statistics.timeInRange')}</span>
          </th>
          <th scope="col">{t('statistics.inRangeShort')}</th>
          <th scope="col">{t('statistics.belowShort')}</th>
          <th scope="col">{t('statistics.mean')}</th>
        </tr>
      </thead>
      <tbody>
        {weekdays.map(({ weekday, shares, moments }) => (
          <tr key={weekday}>
            {/* The 16th of November 2026 was a Monday. */}
            <th scope="row">{date(`2026-11-${15 + weekday}`, 'weekday')}</th>
            <td class="weekday-bar">{moments && <RangeBar shares={shares} lying />}</td>
            <td>{moments ? percent(shares.inRange) : '–'}</td>
            <td>{moments ? percent(shares.low + shares.urgentLow) : '–'}</td>
            <td>{moments ? glucose(moments.meanMgdl) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
