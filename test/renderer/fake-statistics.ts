import { FlatarrowError } from '../../src/shared/errors.ts';
import type { FlatarrowHandlers } from '../../src/shared/ipc/contract.ts';
import { courseOf, timeAt } from '../../src/shared/statistics/course.ts';
import { choosePeriod, periodBefore } from '../../src/shared/statistics/chosen-period.ts';
import { localCalendar } from '../../src/shared/statistics/local-days.ts';
import {
  makeReport,
  periodFigures,
  type ReportContent,
  type ReportInput,
} from '../../src/shared/statistics/make-report.ts';
import type { ReportWish } from '../../src/shared/statistics/report.ts';
import type { Scenario } from './scenarios.ts';

/** Statistics over a made-up past, made by the real rules. */
export function createFakeStatistics({
  past,
  settings,
  overview,
}: Scenario): FlatarrowHandlers['statistics'] {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const calendar = localCalendar(timeZone);
  const inputFor = ({ personId, ...days }: ReportWish): ReportInput => {
    if (past === 'fails') throw new FlatarrowError('storage');
    return {
      readings: courseOf(past?.get(personId) ?? []),
      choice: choosePeriod({ ...days, now: Date.now(), calendar }),
      calendar,
      targets: settings.persons.find(({ id }) => id === personId)?.targets ?? 'adult',
    };
  };
  return {
    report: (wish) => {
      const input = inputFor(wish);
      return {
        personId: wish.personId,
        timeZone,
        today: calendar.momentOf(Date.now()).date,
        targets: input.targets,
        choice: input.choice,
        simulated: overview.persons.find(({ personId }) => personId === wish.personId)?.simulated ?? false,
        ...atOnce(input),
        ...(input.readings.length > 0 && {
          firstReadAt: timeAt(input.readings, 0),
          lastReadAt: timeAt(input.readings, input.readings.length - 1),
        }),
      };
    },
    before: (wish) => {
      const input = inputFor(wish);
      return periodFigures({ ...input, choice: periodBefore(input.choice, calendar) });
    },
    saveReport: () => ({ outcome: 'saved' }),
  };
}

function atOnce(input: ReportInput): ReportContent {
  const steps = makeReport(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
