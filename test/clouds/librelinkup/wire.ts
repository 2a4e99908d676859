import { z } from 'zod';
import type { Patient } from './accounts.ts';

/** The forms in which LibreLinkUp has been seen, or described, to send the same thing. */
export const shapesSchema = z.object({
  /** In every recording a redirect is inside `data`; one description has it beside a null `data`. */
  redirect: z.enum(['inData', 'topLevel']).default('inData'),
  clock: z.enum(['12h', '24h']).default('12h'),
  /** The patient's wall clock in `Timestamp`, minutes ahead of UTC. */
  wallClockMinutes: z.int().default(60),
  /** The order in which members of an object come. */
  members: z.enum(['usual', 'reversed']).default('usual'),
  /** Some answers have only `Value`, in the patient's unit. */
  hasMgdl: z.boolean().default(true),
  /** What stands in the current value's place when there is none. */
  noCurrent: z.enum(['null', 'missing']).default('null'),
  /** A lock-out comes with HTTP 200, and has been seen with 429. */
  lockOutStatus: z.union([z.literal(200), z.literal(429)]).default(200),
  /** Whether the app's sensor list is filled; for many it is empty since app version 4.12. */
  sensor: z.enum(['present', 'null']).default('present'),
});
export type Shapes = z.output<typeof shapesSchema>;

export interface StoredReading {
  readAt: number;
  /** mg/dL, or whatever the server writes in its place. */
  mgdl: number;
  trend?: number | undefined;
  isLow: boolean;
  isHigh: boolean;
  visibleAt: number;
}

export function writeJson(value: unknown, { members }: Shapes): string {
  if (members === 'usual') return JSON.stringify(value);
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toReversed())
      : member,
  );
}

/** `1/9/2026 4:05:30 PM`: month first, nothing padded but minutes and seconds. */
export function writeTimestamp(at: number, clock: Shapes['clock']): string {
  const date = new Date(at);
  const hour = date.getUTCHours();
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  const rest = [date.getUTCMinutes(), date.getUTCSeconds()].map((part) => String(part).padStart(2, '0'));
  const shown = clock === '24h' ? hour : hour % 12 || 12;
  const half = clock === '24h' ? '' : hour < 12 ? ' AM' : ' PM';
  return `${day} ${[shown, ...rest].join(':')}${half}`;
}

export function writeMeasurement(
  reading: StoredReading,
  patient: Pick<Patient, 'unit' | 'targetLow' | 'targetHigh'>,
  shapes: Shapes,
): Record<string, unknown> {
  const { readAt, mgdl, isLow, isHigh } = reading;
  const inMmol = patient.unit === 'mmol/L';
  return {
    FactoryTimestamp: writeTimestamp(readAt, shapes.clock),
    Timestamp: writeTimestamp(readAt + shapes.wallClockMinutes * 60_000, shapes.clock),
    type: 0,
    ...(shapes.hasMgdl ? { ValueInMgPerDl: mgdl } : {}),
    MeasurementColor: colourOf(mgdl, patient),
    GlucoseUnits: inMmol ? 0 : 1,
    // Abbott divides by exactly 18, half up.
    Value: inMmol ? Math.round(mgdl / 1.8) / 10 : mgdl,
    isHigh,
    isLow,
  };
}

/** The current value says which way it goes; a graph point doesn't. */
export function writeCurrent(
  reading: StoredReading,
  patient: Pick<Patient, 'unit' | 'targetLow' | 'targetHigh'>,
  shapes: Shapes,
): Record<string, unknown> {
  const trend = reading.trend === undefined ? {} : { TrendArrow: reading.trend };
  return { ...writeMeasurement(reading, patient, shapes), type: 1, ...trend, TrendMessage: null };
}

function colourOf(
  mgdl: number,
  { targetLow, targetHigh }: Pick<Patient, 'targetLow' | 'targetHigh'>,
): number {
  if (mgdl < targetLow) return 4;
  if (mgdl > 250) return 3;
  return mgdl > targetHigh ? 2 : 1;
}

/** One member of the list of people, and the `connection` beside a graph. */
export function writeConnection(
  patient: Patient,
  current: StoredReading | undefined,
  shapes: Shapes,
): Record<string, unknown> {
  const measurement = current ? writeCurrent(current, patient, shapes) : null;
  const hasPlace = measurement !== null || shapes.noCurrent === 'null';
  return {
    id: patient.connectionId,
    patientId: patient.patientId,
    country: 'DE',
    status: 2,
    firstName: patient.firstName,
    lastName: patient.lastName,
    targetLow: patient.targetLow,
    targetHigh: patient.targetHigh,
    uom: patient.unit === 'mmol/L' ? 0 : 1,
    sensor:
      shapes.sensor === 'null'
        ? null
        : { sn: 'MH00000000', a: 1_767_225_600, w: 60, pt: 4, s: false, lj: false },
    alarmRules: {
      h: patient.high === undefined ? {} : { th: patient.high, thmm: Math.round(patient.high / 1.8) / 10 },
      f: patient.urgentLow === undefined ? {} : { th: patient.urgentLow, thmm: 3 },
      nd: { i: 20, r: 5, l: 6 },
    },
    ...(hasPlace ? { glucoseMeasurement: measurement, glucoseItem: measurement } : {}),
    glucoseAlarm: null,
    created: 1_767_225_600,
  };
}
