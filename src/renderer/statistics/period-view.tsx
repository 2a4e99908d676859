import type { JSX } from 'preact';
import { daysBefore } from '../../shared/statistics/local-days.ts';
import type { Figures, Report } from '../../shared/statistics/report.ts';
import { CONSENSUS, type TargetGroup } from '../../shared/statistics/targets.ts';
import { ComparisonTable } from './comparison.tsx';
import { scaleOf } from './charts/report-scale.ts';
import { Days } from './days.tsx';
import { FigureList } from './figure-list.tsx';
import { Hours } from './hours.tsx';
import { Part } from './part.tsx';
import { ProfilePart } from './profile-part.tsx';
import { ShortageNote } from './shortage-note.tsx';
import { Sources } from './sources.tsx';
import { TargetChoice } from './target-choice.tsx';
import { TimeInRange } from './time-in-range.tsx';
import { WeekdayTable } from './weekdays.tsx';
import { useWriting } from './writing.tsx';

export interface PeriodViewProps {
  report: Report;
  before: Figures | undefined;
  onDay: (date: string) => void;
  onTargets: (group: TargetGroup) => void;
}

/** All that is known of some days, the most telling first. */
export function PeriodView({ report, before, onDay, onTargets }: PeriodViewProps): JSX.Element {
  const { t, dates } = useWriting();
  const { figures, targets, choice, daily, hours, weekdays } = report;
  const { ranges } = CONSENSUS[targets];
  const scale = scaleOf(report);
  const isProvisional = figures.shortage !== undefined;
  return (
    <>
      <ShortageNote figures={figures} />
      <div class="pair pair-first">
        <Part title={t('statistics.timeInRange')} isProvisional={isProvisional}>
          <TimeInRange figures={figures} group={targets} />
          <TargetChoice group={targets} onChoose={onTargets} />
        </Part>
        <Part title={t('statistics.figures')} isProvisional={isProvisional}>
          <FigureList figures={figures} />
        </Part>
      </div>
      <ProfilePart report={report} ranges={ranges} scale={scale} />
      {choice.days > 1 && <Days days={daily} ranges={ranges} scale={scale} onChoose={onDay} />}
      {choice.days > 1 && (
        <Part title={t('statistics.hoursTitle')} why={t('statistics.hoursWhy')} isProvisional={isProvisional}>
          <Hours hours={hours} ranges={ranges} scale={scale} />
        </Part>
      )}
      <div class="pair">
        {choice.days > 1 && (
          <Part title={t('statistics.weekdays')} isProvisional={isProvisional}>
            <WeekdayTable weekdays={weekdays} />
          </Part>
        )}
        {before && (
          <Part
            title={t('statistics.comparison')}
            why={t('statistics.comparisonWhy', {
              now: dates(choice.firstDate, choice.lastDate),
              before: beforeDates(report, dates),
            })}
          >
            <ComparisonTable report={report} before={before} />
          </Part>
        )}
      </div>
      <Sources />
    </>
  );
}

function beforeDates({ choice }: Report, dates: (from: string, to: string) => string): string {
  return dates(daysBefore(choice.firstDate, choice.days), daysBefore(choice.firstDate, 1));
}
