import { daysBefore, localTimeIn } from '../output/local-time.ts';
import { type Measure, meanOf, numberOf, writeMean, writeValue } from '../output/measure.ts';
import { statisticsReport } from '../output/statistics-report.ts';
import { personReadings } from '../person-readings.ts';
import { type DaySummary, daySummaries } from '../statistics/day-summary.ts';
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
    const localTime = localTimeIn(options.timezone);
    const days = options.days ?? USUAL_DAYS;
    const now = world.clock.now();
    const firstDate = daysBefore(localTime(now).date, days - 1);
    // A day more than asked for: where the local day began is for the calendar to say, not for arithmetic.
    const from = now - (days + 1) * DAY_MS;
    const people = await personReadings(invocation, { origin: options.from ?? 'history', from });
    return statisticsReport({
      command: 'summary',
      facts: { timezone: options.timezone, days },
      columns: ['date', 'readings', 'minimum', 'maximum', 'mean', 'low', 'inRange', 'high', 'beyondSensor'],
      headings: HEADINGS,
      people: people.map((person) => {
        const ofDays = daySummaries({ ...person, localTime }).filter(({ date }) => date >= firstDate);
        return {
          person,
          json: { days: ofDays.map((day) => json(day, person.measure)) },
          cells: ofDays.map((day) => Object.values(json(day, person.measure))),
          lines: ofDays.map((day) => words(day, person.measure)),
        };
      }),
    });
  },
};

function json({ date, minimum, maximum, meanMgdl, ...counts }: DaySummary, measure: Measure) {
  const { readings, low, inRange, high, beyondSensor } = counts;
  return {
    date,
    readings,
    minimum: numberOf(minimum, measure),
    maximum: numberOf(maximum, measure),
    mean: meanOf(meanMgdl, measure),
    low,
    inRange,
    high,
    beyondSensor,
  };
}

function words(day: DaySummary, measure: Measure): string[] {
  const { date, readings, minimum, maximum, meanMgdl, low, inRange, high } = day;
  return [
    date,
    String(readings),
    writeValue(minimum, measure),
    writeValue(maximum, measure),
    writeMean(meanMgdl, measure),
    String(low),
    String(inRange),
    String(high),
  ];
}
