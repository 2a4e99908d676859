import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { StoredReading } from './wire.ts';

const MINUTE_MS = 60_000;
/** How far back a graph reaches, and how far its points are apart. */
const GRAPH_MS = 12 * 60 * MINUTE_MS;
const GRAPH_STEP_MS = 5 * MINUTE_MS;

export const stepSchema = z.enum(['tou', 'pp', 'verifyEmail', 'somethingNew']);
export type StepType = z.infer<typeof stepSchema>;

export const patientInputSchema = z.object({
  patientId: z.string().default(() => randomUUID()),
  firstName: z.string().default('Robin'),
  lastName: z.string().default('Example'),
  unit: z.enum(['mg/dL', 'mmol/L']).default('mg/dL'),
  targetLow: z.number().default(70),
  targetHigh: z.number().default(180),
  /** Thresholds of the phone's alarms, mg/dL; an alarm that was never set has none. */
  urgentLow: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  sensor: z
    .object({
      serial: z.string().default('MH00000000'),
      activatedAt: z.number().default(1_767_225_600_000),
      /** 3 and 4 have been seen; it has been missing as well. */
      productType: z.int().optional(),
    })
    .default({ serial: 'MH00000000', activatedAt: 1_767_225_600_000, productType: 4 }),
});
export type PatientInput = z.input<typeof patientInputSchema>;

export const accountInputSchema = z.object({
  email: z.string(),
  password: z.string(),
  userId: z.guid().optional(),
  /** Where the account is kept; without one the global host serves it itself. */
  region: z.string().optional(),
  /** What must be confirmed in the app before a sign-in is complete, in this order. */
  steps: z.array(stepSchema).default([]),
  /** Ids of the patients who share with it. A wearer's own account has none. */
  follows: z.array(z.string()).default([]),
});
export type AccountInput = z.input<typeof accountInputSchema>;

export const readingInputSchema = z.object({
  readAt: z.number(),
  mgdl: z.number(),
  /** 1 falling fast … 5 rising fast; sent only with the current value. */
  trend: z.int().optional(),
  isLow: z.boolean().default(false),
  isHigh: z.boolean().default(false),
  /** How long the phone takes to upload it, ms. */
  delayMs: z.number().default(0),
});
export type ReadingInput = z.input<typeof readingInputSchema>;

export interface Patient extends z.output<typeof patientInputSchema> {
  connectionId: string;
  readings: StoredReading[];
}

export interface Account extends z.output<typeof accountInputSchema> {
  userId: string;
  /** SHA-256 of the user id, which the `Account-Id` header must carry. */
  accountHash: string;
  failures: number;
  lockedUntil: number;
}

export function newPatient(input: PatientInput): Patient {
  return { ...patientInputSchema.parse(input), connectionId: randomUUID(), readings: [] };
}

export function newAccount(input: AccountInput): Account {
  const { userId = randomUUID(), ...rest } = accountInputSchema.parse(input);
  const accountHash = createHash('sha256').update(userId).digest('hex');
  return { ...rest, userId, accountHash, failures: 0, lockedUntil: 0 };
}

/** The newest value that has arrived, however old it is. */
export function currentReading({ readings }: Patient, now: number): StoredReading | undefined {
  return readings.filter(({ visibleAt }) => visibleAt <= now).toSorted((a, b) => b.readAt - a.readAt)[0];
}

/** One point for each five minutes of the last twelve hours, oldest first; the current value is not among them. */
export function graphReadings(patient: Patient, now: number): StoredReading[] {
  const current = currentReading(patient, now);
  const points = new Map<number, StoredReading>();
  for (const reading of patient.readings.toSorted((a, b) => a.readAt - b.readAt)) {
    if (reading === current || reading.visibleAt > now || reading.readAt <= now - GRAPH_MS) continue;
    const slot = Math.floor(reading.readAt / GRAPH_STEP_MS);
    if (!points.has(slot)) points.set(slot, reading);
  }
  return [...points.values()];
}
