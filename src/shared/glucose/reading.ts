import { z } from 'zod';
import { trendSchema } from './trend.ts';

/** Milliseconds since the Unix epoch, UTC. The only form in which Flatarrow keeps an instant. */
export type EpochMs = number;

/** The lowest number that is a glucose value; below it receivers send error codes (cgm-remote-monitor, errorcodes.js). */
export const LOW_SENTINEL_MGDL = 39;
/** What Dexcom and Nightscout send for "above 400" (Dexcom Web API v3, egvs). */
export const HIGH_SENTINEL_MGDL = 401;
/** Highest value any supported sensor measures: European Libre sensors reach 500. */
const HIGHEST_MGDL = 501;

/** "LOW": below the sensor's range. "HIGH": above it. The number beside it is only the border that was passed. */
export const specialSchema = z.enum(['low', 'high']);
export type Special = z.infer<typeof specialSchema>;

/** A reading as a source gives it: glucose in mg/dL (integer, 39–501) at an instant. */
export const sourceReadingSchema = z.object({
  readAt: z.int().nonnegative(),
  mgdl: z.int().min(LOW_SENTINEL_MGDL).max(HIGHEST_MGDL),
  trend: trendSchema,
  /** mg/dL per minute, where the source computes one. */
  rate: z.number().optional(),
  special: specialSchema.optional(),
});
export type SourceReading = z.infer<typeof sourceReadingSchema>;

/** A reading that belongs to an account. */
export const readingSchema = sourceReadingSchema.extend({ accountId: z.string().min(1) });
export type Reading = z.infer<typeof readingSchema>;

/** A measured number, or which end of the sensor's range it left. */
export interface GlucoseValue {
  mgdl: number;
  special?: Special;
}

/** What statistics ask of a reading. */
export interface Measurement extends GlucoseValue {
  readAt: EpochMs;
}

/**
 * Tells a glucose value from everything else a cloud may send in its place.
 * @param value what the cloud sent, mg/dL
 * @param highestMgdl the sensor's upper limit; anything above is "HIGH"
 * @returns undefined for error codes (below 39), fractions of nothing, NaN and infinities
 */
export function glucoseValue(value: number, highestMgdl = 400): GlucoseValue | undefined {
  if (!Number.isFinite(value)) return undefined;
  const mgdl = Math.round(value);
  if (mgdl < LOW_SENTINEL_MGDL) return undefined;
  if (mgdl === LOW_SENTINEL_MGDL) return { mgdl, special: 'low' };
  if (mgdl > highestMgdl) return { mgdl: highestMgdl + 1, special: 'high' };
  return { mgdl };
}
