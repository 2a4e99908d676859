import type { JSX } from 'preact';
import type { Ranges } from '../../shared/glucose/ranges.ts';
import type { Report } from '../../shared/statistics/report.ts';
import { DayChart } from './charts/day-chart.tsx';
import { ProfileChart } from './charts/profile-chart.tsx';
import type { Scale } from './charts/scale.ts';
import { Legend } from './legend.tsx';
import { Part } from './part.tsx';
import { profileSummary } from './profile-summary.ts';
import { ProfileTable } from './profile-table.tsx';
import { useWriting } from './writing.tsx';

export interface ProfilePartProps {
  report: Report;
  ranges: Ranges;
  scale: Scale;
}

/** All days laid over one another; a single day as it was. */
export function ProfilePart({ report, ranges, scale }: ProfilePartProps): JSX.Element {
  const writing = useWriting();
  const { t } = writing;
  const [day] = report.daily;
  if (report.choice.days === 1 && day) {
    return (
      <Part title={writing.date(day.date, 'full')}>
        <DayChart day={day} timeZone={report.timeZone} ranges={ranges} scale={scale} readable />
        <details class="as-table">
          <summary>{t('statistics.asTable')}</summary>
          <ProfileTable hours={report.hours} />
        </details>
      </Part>
    );
  }
  return (
    <Part
      title={t('statistics.profile')}
      why={t('statistics.profileWhy')}
      isProvisional={report.figures.shortage !== undefined}
    >
      <ProfileChart profile={report.profile} ranges={ranges} scale={scale} readable />
      <Legend />
      <p class="small">{profileSummary(report.hours, writing)}</p>
      <details class="as-table">
        <summary>{t('statistics.asTable')}</summary>
        <ProfileTable hours={report.hours} />
      </details>
    </Part>
  );
}
