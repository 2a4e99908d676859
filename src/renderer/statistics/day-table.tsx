import type { JSX } from 'preact';
import type { ReportDay } from '../../shared/statistics/report.ts';
import { totalsOf } from '../../shared/statistics/targets.ts';
import { useWriting } from './writing.tsx';

const NOTHING = { inRange: '–', below: '–', above: '–', mean: '–', cv: '–' };

/** The days in figures, the newest first. */
export function DayTable({ days }: { days: readonly ReportDay[] }): JSX.Element {
  const { t } = useWriting();
  return (
    <table class="facts day-table">
      <thead>
        <tr>
          <th scope="col">{t('statistics.date')}</th>
          <th scope="col">{t('statistics.inRangeShort')}</th>
          <th scope="col">{t('statistics.belowShort')}</th>
          <th scope="col">{t('statistics.aboveShort')}</th>
          <th scope="col">{t('statistics.mean')}</th>
          <th scope="col">{t('statistics.cv')}</th>
          <th scope="col">{t('statistics.lowest')}</th>
          <th scope="col">{t('statistics.highest')}</th>
          <th scope="col">{t('statistics.present')}</th>
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map((day) => (
          <DayRow key={day.date} day={day} />
        ))}
      </tbody>
    </table>
  );
}

function DayRow({ day }: { day: ReportDay }): JSX.Element {
  const { t, percent, glucose, reading, date: writeDate } = useWriting();
  const { date, to, wholeTo, shares, moments, minimum, maximum, coverage } = day;
  const { below, above } = totalsOf(shares);
  const cells = moments
    ? {
        inRange: percent(shares.inRange),
        below: percent(below),
        above: percent(above),
        mean: glucose(moments.meanMgdl),
        cv: percent(moments.cv),
      }
    : NOTHING;
  return (
    <tr>
      <th scope="row">
        {writeDate(date, 'row')}
        {to < wholeTo && <span class="tag">{t('statistics.soFar')}</span>}
      </th>
      <td>{cells.inRange}</td>
      <td>{cells.below}</td>
      <td>{cells.above}</td>
      <td>{cells.mean}</td>
      <td>{cells.cv}</td>
      <td>{minimum ? reading(minimum) : '–'}</td>
      <td>{maximum ? reading(maximum) : '–'}</td>
      <td>{percent(coverage)}</td>
    </tr>
  );
}
