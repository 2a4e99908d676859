import { type Ranges, rangeOf } from '../glucose/ranges.ts';
import type { GlucoseValue } from '../glucose/reading.ts';
import { type Course, firstFrom, valueAt } from './course.ts';
import type { LocalCalendar, LocalDay } from './local-days.ts';
import { eachSpan, type Period } from './spans.ts';
import { emptyTally, spanAdder, type Tally } from './tally.ts';

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
  readings: Course;
  /** The days it touches are summed up whole; nothing after its end counts. */
  period: Period;
  ranges: Ranges;
  calendar: LocalCalendar;
}

/** Every local day of a period, oldest first, those without readings too. */
export function dailyStatistics({ readings, period, ranges, calendar }: DailyInput): DayStatistics[] {
  const days = calendar.daysIn(period);
  const tallies = tallyByDay(readings, { days, to: period.to }, ranges);
  return days.map((day, index) => {
    const end = Math.min(day.to, period.to);
    return {
      day,
      lengthMs: end - day.from,
      tally: tallies[index] ?? emptyTally(),
      ...countsOf(readings, { from: day.from, to: end }, ranges),
    };
  });
}

function tallyByDay(
  readings: Course,
  { days, to: end }: { days: readonly LocalDay[]; to: number },
  ranges: Ranges,
): Tally[] {
  const tallies = days.map(emptyTally);
  let index = 0;
  const add = spanAdder(readings, ranges);
  eachSpan(readings, { from: days[0]?.from ?? end, to: end }, (reading, from, to) => {
    let start = from;
    while (start < to) {
      const [day, tally] = [days[index], tallies[index]];
      if (!day || !tally) return;
      const stop = Math.min(to, day.to);
      if (stop > start) add(tally, reading, stop - start);
      start = Math.max(start, stop);
      if (start >= day.to) index += 1;
    }
  });
  return tallies;
}

function countsOf(
  readings: Course,
  { from, to }: Period,
  ranges: Ranges,
): Omit<DayStatistics, 'day' | 'lengthMs' | 'tally'> {
  const [first, end] = [firstFrom(readings, from), firstFrom(readings, to)];
  const counts = { all: end - first, low: 0, inRange: 0, high: 0, beyondSensor: 0 };
  let [minimum, maximum] = [first, first];
  let sum = 0;
  const mgdlAt = (index: number): number => readings.values[index] ?? NaN;
  for (let index = first; index < end; index += 1) {
    const mgdl = mgdlAt(index);
    const range = rangeOf(mgdl, ranges);
    if (range === 'inRange') counts.inRange += 1;
    else if (range === 'low' || range === 'urgentLow') counts.low += 1;
    else counts.high += 1;
    sum += mgdl;
    if (readings.specials.has(index)) counts.beyondSensor += 1;
    if (mgdl < mgdlAt(minimum)) minimum = index;
    if (mgdl > mgdlAt(maximum)) maximum = index;
  }
  return {
    readings: counts,
    ...(counts.all > 0 && {
      readingsMeanMgdl: sum / counts.all,
      minimum: valueAt(readings, minimum),
      maximum: valueAt(readings, maximum),
    }),
  };
}
