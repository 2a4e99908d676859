import { comparePeriods } from '../../shared/statistics/compare.ts';
import { courseOf } from '../../shared/statistics/course.ts';
import { periodStatistics } from '../../shared/statistics/period.ts';
import { ENOUGH_DAYS } from '../../shared/statistics/sufficiency.ts';
import { CONSENSUS } from '../../shared/statistics/targets.ts';
import {
  comparisonJson,
  PERIOD_COLUMNS,
  periodCells,
  periodJson,
  targetsJson,
} from '../output/period-fields.ts';
import { comparisonRemark, periodRemarks, shareLines } from '../output/period-words.ts';
import { type PersonStatistics, statisticsReport } from '../output/statistics-report.ts';
import { personReadings } from '../person-readings.ts';
import { ACCOUNT_OPTIONS, type Command, OUTPUT_OPTIONS } from './command.ts';

const DAY_MS = 86_400_000;

export const tir: Command = {
  summary: 'time in range: five bands, weighted by time; mean, variation, GMI, episodes of low',
  details: [
    'From what is stored; with --from cloud from what the service still has. 14 days when --days is left out. Bands and',
    'targets are those of the international consensus (54, 70, 180, 250 mg/dL; 63 and 140 in pregnancy). The GMI is',
    'given for 14 days or more with readings for at least 70 % of the time, and refused otherwise.',
  ],
  person: true,
  options: [...ACCOUNT_OPTIONS, 'days', 'targets', 'unit', 'from', ...OUTPUT_OPTIONS],
  async run(invocation) {
    const { options, world } = invocation;
    const days = options.days ?? ENOUGH_DAYS;
    const group = options.targets ?? 'adult';
    const origin = options.from ?? 'history';
    const to = world.clock.now();
    const period = { from: to - days * DAY_MS, to };
    const before = { from: period.from - days * DAY_MS, to: period.from };
    // A service is not asked for twice as much, only for the sake of a comparison.
    const from = origin === 'history' ? before.from : period.from;
    const people = await personReadings(invocation, { origin, from });
    return statisticsReport({
      command: 'tir',
      facts: {
        days,
        from: new Date(period.from).toISOString(),
        to: new Date(period.to).toISOString(),
        targets: group,
      },
      columns: PERIOD_COLUMNS,
      headings: ['', 'share', 'target'],
      people: people.map((person): PersonStatistics => {
        const { readings, measure } = person;
        const { ranges } = CONSENSUS[group];
        const course = courseOf(readings);
        const now = periodStatistics({ readings: course, period, ranges });
        const previous = periodStatistics({ readings: course, period: before, ranges });
        const change = comparePeriods(now, previous);
        return {
          person,
          json: {
            ...periodJson(now, measure),
            targets: now.moments ? targetsJson(now, group) : null,
            previous: previous.moments ? periodJson(previous, measure) : null,
            change: change ? comparisonJson(change, measure) : null,
          },
          cells: now.moments ? [periodCells(now, measure)] : [],
          lines: now.moments ? shareLines(now, group, measure) : [],
          remarks: now.moments ? [...periodRemarks(now, measure), ...comparisonRemark(change, days)] : [],
        };
      }),
    });
  },
};
