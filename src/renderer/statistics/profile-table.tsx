import type { JSX } from 'preact';
import type { ReportHour } from '../../shared/statistics/report.ts';
import { useWriting } from './writing.tsx';

const COLUMNS = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** The profile hour by hour, in figures. */
export function ProfileTable({ hours }: { hours: readonly ReportHour[] }): JSX.Element {
  const { t, glucose, clock, percent } = useWriting();
  return (
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">{t('statistics.time')}</th>
          <th scope="col">{t('statistics.mean')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {column === 'p50' ? t('statistics.median') : percent(Number(column.slice(1)) / 100)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.map(({ hour, meanMgdl, percentiles }) => (
          <tr key={hour}>
            <th scope="row">{clock(hour * 60)}</th>
            <td>{meanMgdl === undefined ? '–' : glucose(meanMgdl)}</td>
            {COLUMNS.map((column) => (
              <td key={column}>{percentiles ? glucose(percentiles[column]) : '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
