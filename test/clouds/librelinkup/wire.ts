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
  /** Whether the connection names the sensor that is worn. */
  sensor: z.enum(['present', 'null']).default('present'),
  /** Whether the list beside a graph names sensors; for many it is empty since app version 4.12. */
  activeSensors: z.enum(['filled', 'empty', 'missing']).default('empty'),
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

/** Serial number, activation in seconds since the epoch, warm-up in minutes, product type. */
function writeSensor({ sensor }: Pick<Patient, 'sensor'>): Record<string, unknown> {
  const { serial, activatedAt, productType } = sensor;
  const activation = Math.floor(activatedAt / 1000);
  const type = productType === undefined ? {} : { pt: productType };
  return { deviceId: '', sn: serial, a: activation, w: 60, ...type, s: false, lj: false };
}

function writeThreshold(mgdl: number): Record<string, unknown> {
  return { th: mgdl, thmm: Math.round(mgdl / 1.8) / 10, d: 1440 };
}

/** The sensors beside a graph: the one that is worn, and the one before it. */
export function writeActiveSensors(
  patient: Pick<Patient, 'sensor'>,
  shapes: Shapes,
): Record<string, unknown> {
  if (shapes.activeSensors === 'missing') return {};
  if (shapes.activeSensors === 'empty') return { activeSensors: [] };
  const { sensor } = patient;
  const before = { ...sensor, serial: 'MH00000001', activatedAt: sensor.activatedAt - 14 * 86_400_000 };
  return {
    activeSensors: [before, sensor].map((each) => ({
      sensor: writeSensor({ sensor: each }),
      device: { did: 'a-phone', dtid: 40_068, v: '3.3.1', ll: 70, hl: 250, alarms: false },
    })),
  };
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
    sensor: shapes.sensor === 'null' ? null : writeSensor(patient),
    alarmRules: {
      c: true,
      h: patient.high === undefined ? {} : { on: true, ...writeThreshold(patient.high) },
      f: patient.urgentLow === undefined ? {} : { th: patient.urgentLow, thmm: 3 },
      l: patient.low === undefined ? {} : { on: false, ...writeThreshold(patient.low) },
      nd: { i: 20, r: 5, l: 6 },
    },
    ...(hasPlace ? { glucoseMeasurement: measurement, glucoseItem: measurement } : {}),
    glucoseAlarm: null,
    created: 1_767_225_600,
  };
}
