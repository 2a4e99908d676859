import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { message } from '../../../shared/i18n/message.ts';
import { z } from 'zod';
import { regionSchema } from './regions.ts';
import { versionSchema } from './version.ts';

export const credentialsSchema = z.object({
  email: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'sources.emailWrong' satisfies MessageKey)
    .meta({
      label: message('sources.email'),
      hint: message('sources.emailHint'),
    }),
  // A space at either end may be part of a password.
  password: z
    .string()
    .min(1, 'sources.passwordNeeded' satisfies MessageKey)
    .max(500)
    .meta({ label: message('sources.password'), secret: true }),
});
export type Credentials = z.infer<typeof credentialsSchema>;

/** It becomes part of an address. */
export const patientIdSchema = z.string().regex(/^[A-Za-z0-9-]{1,100}$/);

/** It becomes part of a header. */
const tokenSchema = z
  .string()
  .regex(/^[\x21-\x7E]+$/)
  .max(8192);

export const sessionSchema = z.object({
  token: tokenSchema,
  expiresAt: z.number(),
  /** What every request after the sign-in must carry: SHA-256 of the user's id, hex. */
  accountId: z.string().regex(/^[0-9a-f]{64}$/),
  service: z.object({
    /** The global host when absent. */
    region: regionSchema.optional(),
    /** The client version that the server was last content with. */
    version: versionSchema,
  }),
  /** Whom it was settled on following, when there was nobody else to choose. */
  patientId: patientIdSchema.optional(),
});
export type Session = z.infer<typeof sessionSchema>;

/** `expires` is in seconds since the epoch, `duration` in milliseconds (180 days). */
export const ticketSchema = z.object({
  token: tokenSchema,
  expires: z.number().positive().max(1e11).optional().catch(undefined),
  duration: z.number().positive().max(1e12).optional().catch(undefined),
});
export type Ticket = z.infer<typeof ticketSchema>;

/** What every success is wrapped in; `status` 0 is the success, HTTP 200 alone is none. */
export const envelopeSchema = z.object({
  status: z.literal(0),
  data: z.unknown(),
  /** Comes with data, and replaces the one that fetched it. */
  ticket: ticketSchema.optional().catch(undefined),
  /** In one description the way to another region is here and not in `data`. */
  redirect: z.unknown().optional(),
  region: z.unknown().optional(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

export const redirectSchema = z.object({ redirect: z.literal(true), region: z.unknown() });

export const signedInSchema = z.object({
  user: z.object({ id: z.string().min(1).max(200) }),
  authTicket: ticketSchema,
});

const thresholdSchema = z
  .object({ th: z.number().optional().catch(undefined) })
  .optional()
  .catch(undefined);

/** Somebody who shares with this account. */
export const connectionSchema = z.object({
  patientId: patientIdSchema,
  firstName: z.string().catch(''),
  lastName: z.string().catch(''),
  /** 0 is mmol/L, 1 is mg/dL; a number here, a string in the login's `user`. */
  uom: z.unknown().optional(),
  /** Always mg/dL. */
  targetLow: z.number().optional().catch(undefined),
  targetHigh: z.number().optional().catch(undefined),
  /** `f` is the urgent low, `h` the high alarm; `th` is mg/dL (`thmm` is no exact conversion of it: 55 comes with 3). */
  alarmRules: z.object({ f: thresholdSchema, h: thresholdSchema }).optional().catch(undefined),
});
export type Connection = z.infer<typeof connectionSchema>;

/** Items are parsed one by one, so that an odd one doesn't take the others along. */
export const connectionsSchema = z.array(z.unknown());

export const graphSchema = z.object({
  connection: z.object({
    glucoseMeasurement: z.unknown().optional(),
    // Read by themselves, so that an odd one costs no reading.
    sensor: z.unknown().optional(),
    alarmRules: z.unknown().optional(),
  }),
  activeSensors: z.unknown().optional(),
  graphData: z.array(z.unknown()),
});
export type Graph = z.infer<typeof graphSchema>;

/**
 * One glucose value. `Timestamp` is left out on purpose: it is the patient's wall clock and no instant. So is
 * `MeasurementColor`, whose numbers don't rise with the glucose (4 is low).
 */
export const measurementSchema = z.object({
  FactoryTimestamp: z.string(),
  ValueInMgPerDl: z.int().nullish(),
  /** In the unit that `GlucoseUnits` names: 0 is mmol/L, 1 is mg/dL. */
  Value: z.number().nullish().catch(undefined),
  GlucoseUnits: z.unknown().optional(),
  /** 1 falling fast … 5 rising fast; graph points have none. */
  TrendArrow: z.unknown().optional(),
  isHigh: z.unknown().optional(),
  isLow: z.unknown().optional(),
});
export type Measurement = z.infer<typeof measurementSchema>;

/** An answer other than success, read as leniently as it can be. */
export const refusalSchema = z.object({
  status: z.int().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  error: z.object({ message: z.string() }).optional().catch(undefined),
  data: z
    .object({
      minimumVersion: versionSchema.optional().catch(undefined),
      step: z
        .object({ type: z.string().catch('') })
        .optional()
        .catch(undefined),
      data: z
        .object({ lockout: z.number().positive().max(1e9) })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});
export type Refusal = z.infer<typeof refusalSchema>;
