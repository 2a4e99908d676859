import type { ChosenPeriod } from './chosen-period.ts';
import type { Course } from './course.ts';
import { dailyStatistics, type DayStatistics } from './daily.ts';
import { type CurvePoint, dayCurves, thinCurve } from './day-curves.ts';
import { hourlyMeans } from './hourly.ts';
import type { LocalCalendar } from './local-days.ts';
import { type PeriodStatistics, periodStatistics } from './period.ts';
import { ambulatoryProfile, modalDay } from './profile.ts';
import type { Figures, Report, ReportDay, ReportWeekday } from './report.ts';
import { momentsOf, sharesOf } from './tally.ts';
import { CONSENSUS, type TargetGroup } from './targets.ts';
import { type WeekdayStatistics, weekdayStatistics } from './weekdays.ts';

const BIN_MINUTES = 15;
/** So many days are drawn large enough for every point. */
const MOST_DAYS_IN_DETAIL = 14;
const POINTS_A_QUARTER = 3;

export interface ReportInput {
  /** Those of the hour before the period may reach into it. */
  readings: Course;
  choice: ChosenPeriod;
  calendar: LocalCalendar;
  targets: TargetGroup;
}

/** What comes of the readings alone; whose they are is known elsewhere. */
export type ReportContent = Pick<Report, 'figures' | 'profile' | 'hours' | 'weekdays' | 'daily'>;

/**
 * All figures of a period, in steps: of ninety days of a one-minute sensor each takes some milliseconds, and between them
 * whoever drives it can let an alarm speak.
 */
export function* makeReport(input: ReportInput): Generator<void, ReportContent> {
  const { readings, choice, calendar, targets } = input;
  const period = choice.soFar;
  const figures = periodFigures(input);
  yield;
  const days = dailyStatistics({ readings, period, ranges: CONSENSUS[targets].ranges, calendar });
  yield;
  const curves = dayCurves(
    readings,
    days.map(({ day }) => day),
    period.to,
  );
  yield;
  const shown = (curve: CurvePoint[]): CurvePoint[] =>
    choice.days > MOST_DAYS_IN_DETAIL ? thinCurve(curve, POINTS_A_QUARTER) : curve;
  const means = hourlyMeans(readings, period, calendar);
  yield;
  const cells = modalDay({ readings, period, calendar });
  yield;
  const spread = ambulatoryProfile(cells, 60);
  yield;
  return {
    figures,
    profile: ambulatoryProfile(cells, BIN_MINUTES),
    hours: means.map(({ hour, readings: count, meanMgdl }) => ({
      hour,
      readings: count,
      meanMgdl,
      percentiles: spread[hour]?.percentiles,
    })),
    weekdays: weekdayStatistics(days).map(reportWeekday),
    daily: days.map((day, index) => ({ ...reportDay(day), curve: shown(curves[index] ?? []) })),
  };
}

/** The figures alone, such as those of the period that another is compared with. */
export function periodFigures({
  readings,
  choice,
  targets,
}: Pick<ReportInput, 'readings' | 'choice' | 'targets'>): Figures {
  const { whole, soFar: period } = choice;
  return figuresOf(periodStatistics({ readings, period, whole, ranges: CONSENSUS[targets].ranges }));
}

function figuresOf({ episodes, ...figures }: PeriodStatistics): Figures {
  const { low, veryLow } = episodes;
  return {
    ...figures,
    episodes: {
      low: { count: low.count, totalMs: low.totalMs },
      veryLow: { count: veryLow.count, totalMs: veryLow.totalMs },
    },
  };
}

function reportDay({
  day,
  lengthMs,
  tally,
  readings,
  minimum,
  maximum,
}: DayStatistics): Omit<ReportDay, 'curve'> {
  return {
    date: day.date,
    weekday: day.weekday,
    from: day.from,
    to: day.from + lengthMs,
    wholeTo: day.to,
    coverage: lengthMs > 0 ? tally.coveredMs / lengthMs : 0,
    readings: readings.all,
    shares: sharesOf(tally),
    moments: momentsOf(tally),
    minimum,
    maximum,
  };
}

function reportWeekday({ weekday, days, coverage, tally }: WeekdayStatistics): ReportWeekday {
  return { weekday, days, coverage, shares: sharesOf(tally), moments: momentsOf(tally) };
}
