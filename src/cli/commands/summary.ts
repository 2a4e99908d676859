import { FUTURE_TOLERANCE_MS } from '../../shared/glucose/freshness.ts';
import { courseOf } from '../../shared/statistics/course.ts';
import { type DayStatistics, dailyStatistics } from '../../shared/statistics/daily.ts';
import { daysBefore, localCalendar } from '../../shared/statistics/local-days.ts';
import { momentsOf, sharesOf } from '../../shared/statistics/tally.ts';
import { type WeekdayStatistics, weekdayStatistics } from '../../shared/statistics/weekdays.ts';
import { type Measure, meanOf, numberOf, rounded, writeMean, writeValue } from '../output/measure.ts';
import { statisticsReport } from '../output/statistics-report.ts';
import { personReadings } from '../person-readings.ts';
import { ACCOUNT_OPTIONS, type Command, OUTPUT_OPTIONS } from './command.ts';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 7;
const HEADINGS = ['date', 'readings', 'min', 'max', 'mean', 'low', 'in range', 'high'];

export const summary: Command = {
  summary: 'each day: minimum, maximum, mean, and how many readings were low, in range and high',
  details: [
    'From what is stored; with --from cloud from what the service still has. 7 days when --days is left out, the last',
    'of them today. Days are local, ranges are the person’s own.',
  ],
  person: true,
  options: [...ACCOUNT_OPTIONS, 'days', 'unit', 'timezone', 'from', ...OUTPUT_OPTIONS],
  async run(invocation) {
    const { options, world } = invocation;
    const calendar = localCalendar(options.timezone);
    const days = options.days ?? USUAL_DAYS;
    const now = world.clock.now();
    // The newest reading counts at once, even where the sensor's clock is a little ahead.
    const period = {
      from: calendar.startOf(daysBefore(calendar.momentOf(now).date, days - 1)),
      to: now + FUTURE_TOLERANCE_MS,
    };
    // A day more than asked for: the last reading before the first midnight may reach over it.
    const people = await personReadings(invocation, {
      origin: options.from ?? 'history',
      from: period.from - DAY_MS,
    });
    return statisticsReport({
      command: 'summary',
      facts: { timezone: options.timezone, days },
      columns: [
        'date',
        'readings',
        'minimum',
        'maximum',
        'mean',
        'low',
        'inRange',
        'high',
        'beyondSensor',
        'active',
        'weightedMean',
      ],
      headings: HEADINGS,
      people: people.map((person) => {
        const { measure } = person;
        const all = dailyStatistics({ ...person, readings: courseOf(person.readings), period, calendar });
        const ofDays = all.filter(({ readings }) => readings.all > 0);
        const json = ofDays.map((day) => dayJson(day, measure));
        return {
          person,
          json: { days: json, weekdays: weekdayStatistics(all).map((each) => weekdayJson(each, measure)) },
          cells: json.map((day) => Object.values(day)),
          lines: ofDays.map((day) => words(day, measure)),
        };
      }),
    });
  },
};

function dayJson(
  { day, lengthMs, tally, readings, readingsMeanMgdl, minimum, maximum }: DayStatistics,
  measure: Measure,
) {
  return {
    date: day.date,
    readings: readings.all,
    minimum: minimum ? numberOf(minimum, measure) : null,
    maximum: maximum ? numberOf(maximum, measure) : null,
    mean: meanOf(readingsMeanMgdl, measure),
    low: readings.low,
    inRange: readings.inRange,
    high: readings.high,
    beyondSensor: readings.beyondSensor,
    active: rounded(tally.coveredMs / lengthMs, 4),
    weightedMean: meanOf(momentsOf(tally)?.meanMgdl, measure),
  };
}

function weekdayJson({ weekday, days, coverage, tally }: WeekdayStatistics, measure: Measure) {
  const moments = momentsOf(tally);
  return {
    weekday,
    days,
    active: rounded(coverage, 4),
    mean: meanOf(moments?.meanMgdl, measure),
    inRange: moments ? rounded(sharesOf(tally).inRange, 4) : null,
  };
}

function words(
  { day, readings, readingsMeanMgdl, minimum, maximum }: DayStatistics,
  measure: Measure,
): string[] {
  return [
    day.date,
    String(readings.all),
    minimum ? writeValue(minimum, measure) : '–',
    maximum ? writeValue(maximum, measure) : '–',
    writeMean(readingsMeanMgdl, measure),
    String(readings.low),
    String(readings.inRange),
    String(readings.high),
  ];
}
