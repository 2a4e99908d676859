import { z } from 'zod';

/** The forms in which Share has been seen to send the same thing. */
export const shapesSchema = z.object({
  /** `Date(1)`, `/Date(1)/`, or the latter with its slashes escaped in the JSON text. */
  dates: z.enum(['plain', 'slashes', 'escaped']).default('plain'),
  /** Appended to the milliseconds of every date, `+0100`. */
  offset: z
    .string()
    .regex(/^([+-]\d{4})?$/)
    .default(''),
  /** Minutes by which `DT` is off, as if the wearer's wall clock were UTC. */
  deviceTimeOffMinutes: z.int().default(0),
  trends: z.enum(['name', 'number', 'upperSnake', 'spaced']).default('name'),
  /** A refusal's `SubCode` was XML until 2025 and is JSON in a string since. */
  subCode: z.enum(['xml', 'json']).default('json'),
  /** `zeroId` says no with HTTP 200 and an id of zeros; `older` uses the codes of older servers. */
  refusal: z.enum(['current', 'older', 'internal', 'zeroId']).default('current'),
  lockOutCode: z
    .enum(['SSO_AuthenticateMaxAttemptsExceeed', 'SSO_AuthenticateMaxAttemptsExceeded'])
    .default('SSO_AuthenticateMaxAttemptsExceeed'),
  /** Whether a locked account says for how long, in `Retry-After`. */
  tellsLockOutTime: z.boolean().default(false),
});
export type Shapes = z.output<typeof shapesSchema>;

/** Share's trend names by their numbers. */
export const TRENDS = [
  'None',
  'DoubleUp',
  'SingleUp',
  'FortyFiveUp',
  'Flat',
  'FortyFiveDown',
  'SingleDown',
  'DoubleDown',
  'NotComputable',
  'RateOutOfRange',
] as const;
export type TrendName = (typeof TRENDS)[number];

export interface StoredReading {
  readAt: number;
  /** mg/dL, or anything else a receiver writes in its place. */
  value: number;
  trend: TrendName;
  visibleAt: number;
}

export function writeReadings(readings: readonly StoredReading[], shapes: Shapes): string {
  const records = readings.map(({ readAt, value, trend }) => ({
    WT: writeDate(readAt, shapes),
    ST: writeDate(readAt, shapes),
    DT: writeDate(readAt + shapes.deviceTimeOffMinutes * 60_000, {
      ...shapes,
      offset: shapes.offset || '+0000',
    }),
    Value: value,
    Trend: writeTrend(trend, shapes),
  }));
  const text = JSON.stringify(records);
  return shapes.dates === 'escaped' ? text.replaceAll('/', '\\/') : text;
}

function writeDate(at: number, { dates, offset }: Shapes): string {
  const date = `Date(${at}${offset})`;
  return dates === 'plain' ? date : `/${date}/`;
}

function writeTrend(trend: TrendName, { trends }: Shapes): string | number {
  if (trends === 'number') return TRENDS.indexOf(trend);
  if (trends === 'name') return trend;
  const words = trend.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toUpperCase();
  return trends === 'upperSnake' ? words.replaceAll(' ', '_') : words;
}

export function writeFault(code: string, message: string, shapes: Shapes): string {
  const SubCode =
    shapes.subCode === 'xml'
      ? `<OnlineException DateThrownLocal="2025-01-01T00:00:00" Type="x" Category="x" Severity="x" TypeNumber="1" Id="{x}" Message="${code}"/>`
      : JSON.stringify({ OnlineException: { Type: 1, Category: 1, Severity: 1, Id: 'x', Message: code } });
  return JSON.stringify({ Code: code, Message: message, SubCode, TypeName: 'FaultException' });
}
