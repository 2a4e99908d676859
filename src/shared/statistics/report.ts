import { z } from 'zod';
import { rangeNameSchema } from '../glucose/ranges.ts';
import { specialSchema } from '../glucose/reading.ts';
import { PERIOD_DAYS } from './chosen-period.ts';
import { type CurvePoint, isCurvePoint } from './day-curves.ts';
import { targetGroupSchema } from './targets.ts';

const share = z.number().min(0).max(1);
const instant = z.number();
const date = z.iso.date();
const period = z.object({ from: instant, to: instant });
const shares = z.record(rangeNameSchema, share);
const moments = z.object({ meanMgdl: z.number(), sdMgdl: z.number(), cv: z.number() });
const glucoseValue = z.object({ mgdl: z.number(), special: specialSchema.optional() });
const percentiles = z.object({
  p5: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p95: z.number(),
});
const episodes = z.object({ count: z.int().min(0), totalMs: z.number().min(0) });

export const periodDaysSchema = z.literal(PERIOD_DAYS);

/** Whose statistics, and of which days. */
export const reportWishSchema = z.object({
  personId: z.string().min(1).max(64),
  days: periodDaysSchema,
  /** The last of the days, as the local calendar has it; today when absent. */
  lastDate: date.optional(),
});
export type ReportWish = z.infer<typeof reportWishSchema>;

/** What can be said of a period in single figures; the same as `PeriodStatistics`, lows only counted and timed. */
export const figuresSchema = z.object({
  period,
  coverage: share,
  shortage: z.enum(['shortPeriod', 'fewReadings']).optional(),
  shares,
  beyondSensor: share,
  moments: moments.optional(),
  gmi: z.object({ percent: z.number(), mmolPerMol: z.number() }).optional(),
  episodes: z.object({ low: episodes, veryLow: episodes }),
});
export type Figures = z.infer<typeof figuresSchema>;

/** A quarter of an hour of the modal day; not smoothed. */
const binSchema = z.object({
  minute: z.int(),
  samples: z.int(),
  days: z.int(),
  percentiles: percentiles.optional(),
});

const hourSchema = z.object({
  hour: z.int().min(0).max(23),
  readings: z.int(),
  meanMgdl: z.number().optional(),
  percentiles: percentiles.optional(),
});
export type ReportHour = z.infer<typeof hourSchema>;

const weekdaySchema = z.object({
  /** 1 is Monday. */
  weekday: z.int().min(1).max(7),
  /** How many of them have readings. */
  days: z.int(),
  coverage: share,
  shares,
  moments: moments.optional(),
});
export type ReportWeekday = z.infer<typeof weekdaySchema>;

/** One check for all: of ninety days there are many thousand points. */
const curveSchema = z.custom<CurvePoint[]>(
  (value) => Array.isArray(value) && value.every((point) => isCurvePoint(point)),
);

const daySchema = z.object({
  date,
  weekday: z.int().min(1).max(7),
  /** Up to now where it is still going on; `to` of the whole day is `wholeTo`. */
  from: instant,
  to: instant,
  wholeTo: instant,
  coverage: share,
  readings: z.int(),
  shares,
  moments: moments.optional(),
  minimum: glucoseValue.optional(),
  maximum: glucoseValue.optional(),
  /** At even distances from the day's beginning to its end: each five minutes, of more than a fortnight each quarter. */
  curve: curveSchema,
});
export type ReportDay = z.infer<typeof daySchema>;

/** Everything the statistics window and the printed page draw. */
export const reportSchema = z.object({
  personId: z.string(),
  /** All of it is made of invented readings. */
  simulated: z.boolean(),
  /** By whose clock and calendar, an IANA name. */
  timeZone: z.string(),
  targets: targetGroupSchema,
  choice: z.object({
    days: periodDaysSchema,
    firstDate: date,
    lastDate: date,
    whole: period,
    soFar: period,
  }),
  /** The last day for which there could be readings: today. */
  today: date,
  figures: figuresSchema,
  profile: z.array(binSchema),
  hours: z.array(hourSchema),
  weekdays: z.array(weekdaySchema),
  daily: z.array(daySchema),
  /** The oldest reading that is stored of the person; absent where there is none. */
  firstReadAt: instant.optional(),
  /** The newest one. */
  lastReadAt: instant.optional(),
});
export type Report = z.infer<typeof reportSchema>;
