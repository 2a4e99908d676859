import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Report } from '../../../shared/statistics/report.ts';
import { CONSENSUS } from '../../../shared/statistics/targets.ts';
import { DayChart } from '../charts/day-chart.tsx';
import { ProfileChart } from '../charts/profile-chart.tsx';
import { RangePaint } from '../charts/range-paint.tsx';
import { scaleOf } from '../charts/report-scale.ts';
import { DayCurve } from '../day-curve.tsx';
import { FigureList } from '../figure-list.tsx';
import { Legend } from '../legend.tsx';
import { ShortageNote } from '../shortage-note.tsx';
import { TimeInRange } from '../time-in-range.tsx';
import { useWriting } from '../writing.tsx';
import { paperFor } from './paper.ts';

/** Two rows of a week each are what fits, and what clinics are used to. */
const MOST_DAYS = 14;

export interface ReportPageProps {
  report: Report;
  name: string;
  madeAt: EpochMs;
}

/** One page for a clinic, in the order they know: figures and time in range, the profile, the days. */
export function ReportPage({ report, name, madeAt }: ReportPageProps): JSX.Element {
  const { t, locale, unit, date, dates } = useWriting();
  const { choice, figures, targets, profile, timeZone, daily } = report;
  const { ranges } = CONSENSUS[targets];
  const scale = scaleOf(report);
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const [day] = daily;
  return (
    <article class="print-page" data-paper={paperFor(locale)}>
      <header>
        <h1>{t('statistics.reportTitle')}</h1>
        <p>
          <strong>{name}</strong>
          <span>{dates(choice.firstDate, choice.lastDate)}</span>
          <span class="mute">{t('statistics.reportMade', { date: made.format(madeAt) })}</span>
        </p>
      </header>
      <ShortageNote figures={figures} />
      <div class="print-top">
        <section>
          <h2>{t('statistics.timeInRange')}</h2>
          <TimeInRange figures={figures} group={targets} />
        </section>
        <section>
          <h2>{t('statistics.figures')}</h2>
          <FigureList figures={figures} />
        </section>
      </div>
      {choice.days === 1 && day ? (
        <section class="print-profile">
          <h2>{date(day.date, 'full')}</h2>
          <DayChart day={day} timeZone={timeZone} ranges={ranges} scale={scale} readable={false} />
        </section>
      ) : (
        <section class="print-profile">
          <h2>{t('statistics.profile')}</h2>
          <ProfileChart profile={profile} ranges={ranges} scale={scale} readable={false} />
          <Legend />
        </section>
      )}
      {choice.days > 1 && <PrintedDays report={report} />}
      <footer class="mute">
        <p>
          {t('statistics.reportUnits', { unit, zone: timeZone })} {t('statistics.reportBy')}
        </p>
        <p>{t('statistics.notADevice')}</p>
      </footer>
    </article>
  );
}

function PrintedDays({ report }: { report: Report }): JSX.Element {
  const { t } = useWriting();
  const paint = useId();
  const { daily, targets } = report;
  const { ranges } = CONSENSUS[targets];
  const scale = scaleOf(report);
  const days = daily.slice(-MOST_DAYS);
  return (
    <section>
      <h2>
        {days.length < daily.length
          ? t('statistics.reportLastDays', { days: days.length })
          : t('statistics.reportDays')}
      </h2>
      <svg class="paints" aria-hidden="true">
        <RangePaint id={paint} ranges={ranges} scale={scale} />
      </svg>
      <ul class="day-curves">
        {days.map((day, index) => (
          <li key={day.date} class="day">
            <DayCurve day={day} isFirst={index === 0} ranges={ranges} scale={scale} paint={paint} />
          </li>
        ))}
      </ul>
    </section>
  );
}
