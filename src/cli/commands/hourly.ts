import { localTimeIn } from '../output/local-time.ts';
import { meanOf, writeMean } from '../output/measure.ts';
import { statisticsReport } from '../output/statistics-report.ts';
import { personReadings } from '../person-readings.ts';
import { hourlyMeans } from '../statistics/hourly-means.ts';
import { ACCOUNT_OPTIONS, type Command, OUTPUT_OPTIONS } from './command.ts';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 14;

export const hourly: Command = {
  summary: 'the mean of each hour of the day',
  details: [
    'From what is stored; with --from cloud from what the service still has. 14 days when --days is left out. Hours are',
    'those of the local clock, over all days together.',
  ],
  person: true,
  options: [...ACCOUNT_OPTIONS, 'days', 'unit', 'timezone', 'from', ...OUTPUT_OPTIONS],
  async run(invocation) {
    const { options, world } = invocation;
    const days = options.days ?? USUAL_DAYS;
    const from = world.clock.now() - days * DAY_MS;
    const people = await personReadings(invocation, { origin: options.from ?? 'history', from });
    const localTime = localTimeIn(options.timezone);
    return statisticsReport({
      command: 'hourly',
      facts: { timezone: options.timezone, days },
      columns: ['hour', 'readings', 'mean'],
      headings: ['hour', 'readings', 'mean'],
      people: people.map((person) => {
        const { readings, measure } = person;
        const hours = hourlyMeans(readings, localTime).map(({ hour, readings: count, meanMgdl }) => ({
          hour,
          readings: count,
          mean: meanOf(meanMgdl, measure),
          text: writeMean(meanMgdl, measure),
        }));
        return {
          person,
          json: { hours: hours.map(({ text: _text, ...hour }) => hour) },
          cells: hours.map(({ hour, readings: count, mean }) => [hour, count, mean]),
          lines:
            readings.length === 0
              ? []
              : hours.map(({ hour, readings: count, text }) => [clock(hour), String(count), text]),
        };
      }),
    });
  },
};

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
