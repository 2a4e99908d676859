import { type Ranges, rangeOf } from '../glucose/ranges.ts';
import type { GlucoseValue, Measurement } from '../glucose/reading.ts';
import type { LocalCalendar, LocalDay } from './local-days.ts';
import { eachSpan, type Period } from './spans.ts';
import { addSpan, emptyTally, type Tally } from './tally.ts';

/** One local day of one person. */
export interface DayStatistics {
  day: LocalDay;
  /** 23, 24 or 25 hours, ms; of a day that the period cuts short, its part so far. */
  lengthMs: number;
  /** Weighed by time; a value that stands over midnight counts in both days. */
  tally: Tally;
  /** Counts of readings, as they were stored. */
  readings: { all: number; low: number; inRange: number; high: number; beyondSensor: number };
  /** Of the readings, not weighed by time. Absent on a day without readings, as are the next two. */
  readingsMeanMgdl?: number;
  minimum?: GlucoseValue;
  maximum?: GlucoseValue;
}

export interface DailyInput {
  /** Ascending by time. */
  readings: readonly Measurement[];
  /** The days it touches are summed up whole; nothing after its end counts. */
  period: Period;
  ranges: Ranges;
  calendar: LocalCalendar;
}

/** Every local day of a period, oldest first, those without readings too. */
export function dailyStatistics({ readings, period, ranges, calendar }: DailyInput): DayStatistics[] {
  const days = calendar.daysIn(period);
  const tallies = tallyByDay(readings, { days, to: period.to }, ranges);
  let next = 0;
  return days.map((day, index) => {
    const end = Math.min(day.to, period.to);
    while ((readings[next]?.readAt ?? Infinity) < day.from) next += 1;
    const first = next;
    while ((readings[next]?.readAt ?? Infinity) < end) next += 1;
    return {
      day,
      lengthMs: end - day.from,
      tally: tallies[index] ?? emptyTally(),
      ...countsOf(readings.slice(first, next), ranges),
    };
  });
}

function tallyByDay(
  readings: readonly Measurement[],
  { days, to: end }: { days: readonly LocalDay[]; to: number },
  ranges: Ranges,
): Tally[] {
  const tallies = days.map(emptyTally);
  let index = 0;
  eachSpan(readings, { from: days[0]?.from ?? end, to: end }, (reading, from, to) => {
    const band = rangeOf(reading.mgdl, ranges);
    let start = from;
    while (start < to) {
      const [day, tally] = [days[index], tallies[index]];
      if (!day || !tally) return;
      const stop = Math.min(to, day.to);
      if (stop > start) addSpan(tally, reading, { ms: stop - start, band });
      start = Math.max(start, stop);
      if (start >= day.to) index += 1;
    }
  });
  return tallies;
}

function countsOf(
  readings: readonly Measurement[],
  ranges: Ranges,
): Omit<DayStatistics, 'day' | 'lengthMs' | 'tally'> {
  const counts = { all: readings.length, low: 0, inRange: 0, high: 0, beyondSensor: 0 };
  let [minimum, maximum] = [readings[0], readings[0]];
  let sum = 0;
  for (const reading of readings) {
    const range = rangeOf(reading.mgdl, ranges);
    if (range === 'inRange') counts.inRange += 1;
    else if (range === 'low' || range === 'urgentLow') counts.low += 1;
    else counts.high += 1;
    sum += reading.mgdl;
    if (reading.special) counts.beyondSensor += 1;
    if (minimum && reading.mgdl < minimum.mgdl) minimum = reading;
    if (maximum && reading.mgdl > maximum.mgdl) maximum = reading;
  }
  return {
    readings: counts,
    ...(counts.all > 0 && { readingsMeanMgdl: sum / counts.all }),
    ...(minimum && { minimum: valueOf(minimum) }),
    ...(maximum && { maximum: valueOf(maximum) }),
  };
}

function valueOf({ mgdl, special }: Measurement): GlucoseValue {
  return special ? { mgdl, special } : { mgdl };
}
