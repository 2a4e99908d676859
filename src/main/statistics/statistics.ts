import { FlatarrowError } from '../../shared/errors.ts';
import type { Overview } from '../../shared/overview/overview.ts';
import type { Person } from '../../shared/people/person.ts';
import { type ChosenPeriod, choosePeriod, periodBefore } from '../../shared/statistics/chosen-period.ts';
import type { Course } from '../../shared/statistics/course.ts';
import { type LocalCalendar, localCalendar } from '../../shared/statistics/local-days.ts';
import { makeReport, periodFigures, type ReportContent } from '../../shared/statistics/make-report.ts';
import type { Figures, Report, ReportWish } from '../../shared/statistics/report.ts';
import type { TargetGroup } from '../../shared/statistics/targets.ts';
import { countedIdsOf, measuredIdsOf } from '../history/history-ids.ts';
import type { History } from '../history/history.ts';
import type { Clock } from '../ports/clock.ts';
import type { Desktop } from '../ports/desktop.ts';
import type { Log } from '../ports/log.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { type LineParts, personLine } from './person-line.ts';

/** A value from just before the first midnight may stand into the first day; a curve may come from there. */
const RUN_UP_MS = 3_600_000;

export interface StatisticsParts extends LineParts {
  history: Pick<History, 'columns' | 'oldestReadAt' | 'newest' | 'imports'>;
  settings: Pick<SettingsStore, 'current'>;
  overview: () => Overview;
  desktop: Pick<Desktop, 'timeZone'>;
  clock: Clock;
  log: Log;
}

interface Subject {
  person: Person;
  accountIds: string[];
  targets: TargetGroup;
  timeZone: string;
  calendar: LocalCalendar;
  choice: ChosenPeriod;
  today: string;
}

/**
 * Everything the statistics window draws of a person's period.
 * @throws FlatarrowError `noPerson`, `storage`
 */
export async function reportFor(parts: StatisticsParts, wish: ReportWish): Promise<Report> {
  const subject = subjectOf(parts, wish);
  const { person, accountIds, targets, timeZone, choice, today } = subject;
  const beginsAt = parts.clock.now();
  const readings = await lineOf(parts, subject);
  const readAt = parts.clock.now();
  const content = await drive(makeReport({ ...subject, readings }), parts.pause);
  const measured = measuredIdsOf(parts.settings.current, person.id, parts.history);
  const simulated = accountIds.length > 0 && measured.length === 0;
  const firstReadAt = parts.history.oldestReadAt(accountIds);
  const newest = accountIds.map((id) => parts.history.newest(id)?.readAt ?? -Infinity);
  const lastReadAt = firstReadAt === undefined ? undefined : Math.max(...newest);
  parts.log.info('statistics made', {
    days: choice.days,
    readings: readings.length,
    readMs: readAt - beginsAt,
    makeMs: parts.clock.now() - readAt,
  });
  return {
    personId: person.id,
    simulated,
    timeZone,
    targets,
    choice,
    today,
    ...content,
    firstReadAt,
    lastReadAt,
  };
}

/**
 * The figures of as many days just before.
 * @throws FlatarrowError `noPerson`, `storage`
 */
export async function figuresBefore(parts: StatisticsParts, wish: ReportWish): Promise<Figures> {
  const subject = subjectOf(parts, wish);
  const choice = periodBefore(subject.choice, subject.calendar);
  const readings = await lineOf(parts, { ...subject, choice });
  return periodFigures({ ...subject, readings, choice });
}

function subjectOf(
  { history, settings, overview, desktop, clock }: StatisticsParts,
  { personId, days, lastDate }: ReportWish,
): Subject {
  const person = settings.current.persons.find(({ id }) => id === personId);
  if (!person) throw new FlatarrowError('noPerson');
  const timeZone = desktop.timeZone();
  const calendar = localCalendar(timeZone);
  const skewMs = overview().persons.find((each) => each.personId === personId)?.clockSkewMs ?? 0;
  const now = clock.now() + skewMs;
  return {
    person,
    accountIds: countedIdsOf(settings.current, personId, history),
    targets: person.targets ?? 'adult',
    timeZone,
    calendar,
    choice: choosePeriod({ days, lastDate, now, calendar }),
    today: calendar.momentOf(now).date,
  };
}

async function lineOf(
  parts: LineParts,
  { accountIds, choice }: Pick<Subject, 'accountIds' | 'choice'>,
): Promise<Course> {
  const { from, to } = choice.soFar;
  return personLine(parts, { accountIds, from: from - RUN_UP_MS, to });
}

async function drive(
  steps: Generator<void, ReportContent>,
  pause: () => Promise<void>,
): Promise<ReportContent> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
