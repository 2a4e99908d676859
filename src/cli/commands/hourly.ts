import { FUTURE_TOLERANCE_MS } from '../../shared/glucose/freshness.ts';
import { courseOf } from '../../shared/statistics/course.ts';
import { hourlyMeans } from '../../shared/statistics/hourly.ts';
import { localCalendar } from '../../shared/statistics/local-days.ts';
import type { Percentiles } from '../../shared/statistics/percentiles.ts';
import { ambulatoryProfile, modalDay } from '../../shared/statistics/profile.ts';
import { smoothProfile } from '../../shared/statistics/smooth-profile.ts';
import { clockOf } from '../output/local-time.ts';
import { type Measure, meanOf, writeMean } from '../output/measure.ts';
import { statisticsReport } from '../output/statistics-report.ts';
import { personReadings } from '../person-readings.ts';
import { ACCOUNT_OPTIONS, type Command, OUTPUT_OPTIONS } from './command.ts';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 14;
/** With bins of a quarter of an hour: each neighbour with half the weight. */
const SMOOTH_MINUTES = 30;

export const hourly: Command = {
  summary: 'the mean of each hour of the day, its median and its spread',
  details: [
    'From what is stored; with --from cloud from what the service still has. 14 days when --days is left out. Hours are',
    'those of the local clock, over all days together.',
  ],
  person: true,
  options: [...ACCOUNT_OPTIONS, 'days', 'unit', 'timezone', 'from', ...OUTPUT_OPTIONS],
  async run(invocation) {
    const { options, world } = invocation;
    const days = options.days ?? USUAL_DAYS;
    const now = world.clock.now();
    // The newest reading counts at once, even where the sensor's clock is a little ahead.
    const period = { from: now - days * DAY_MS, to: now + FUTURE_TOLERANCE_MS };
    const people = await personReadings(invocation, {
      origin: options.from ?? 'history',
      from: period.from,
    });
    const calendar = localCalendar(options.timezone);
    return statisticsReport({
      command: 'hourly',
      facts: { timezone: options.timezone, days },
      columns: ['hour', 'readings', 'mean', 'p5', 'p25', 'p50', 'p75', 'p95', 'weightedMean'],
      headings: ['hour', 'readings', 'mean', '5 %', '25 %', 'median', '75 %', '95 %'],
      people: people.map((person) => {
        const { measure } = person;
        const readings = courseOf(person.readings);
        const cells = modalDay({ readings, period, calendar });
        const quarters = ambulatoryProfile(cells, 15);
        const spread = ambulatoryProfile(cells, 60);
        const hours = hourlyMeans(readings, period, calendar).map((hour) => ({
          ...hour,
          percentiles: spread[hour.hour]?.percentiles,
        }));
        const json = hours.map(({ hour, readings: count, readingsMeanMgdl, meanMgdl, percentiles }) => ({
          hour,
          readings: count,
          mean: meanOf(readingsMeanMgdl, measure),
          ...percentileJson(percentiles, measure),
          weightedMean: meanOf(meanMgdl, measure),
        }));
        return {
          person,
          json: {
            hours: json,
            profile: smoothProfile(quarters, SMOOTH_MINUTES).map(({ minute, days: dates, percentiles }) => ({
              time: clockOf(minute),
              days: dates,
              ...percentileJson(percentiles, measure),
            })),
          },
          cells: json.map((hour) => Object.values(hour)),
          lines: hours.every(({ readings: count }) => count === 0)
            ? []
            : hours.map(({ hour, readings: count, readingsMeanMgdl, percentiles }) => [
                clockOf(hour * 60),
                String(count),
                writeMean(readingsMeanMgdl, measure),
                ...percentileWords(percentiles, measure),
              ]),
        };
      }),
    });
  },
};

function percentileJson(percentiles: Percentiles | undefined, measure: Measure) {
  return {
    p5: meanOf(percentiles?.p5, measure),
    p25: meanOf(percentiles?.p25, measure),
    p50: meanOf(percentiles?.p50, measure),
    p75: meanOf(percentiles?.p75, measure),
    p95: meanOf(percentiles?.p95, measure),
  };
}

function percentileWords(percentiles: Percentiles | undefined, measure: Measure): string[] {
  const values = percentiles ?? {
    p5: undefined,
    p25: undefined,
    p50: undefined,
    p75: undefined,
    p95: undefined,
  };
  const { p5, p25, p50, p75, p95 } = values;
  return [p5, p25, p50, p75, p95].map((mgdl) => writeMean(mgdl, measure));
}
