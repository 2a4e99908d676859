import { z } from 'zod';
import type { EpochMs } from '../glucose/reading.ts';
import { type AlertKind, alertKindSchema } from './rules.ts';

/** One stretch of time during which a condition holds. */
const episodeSchema = z.object({
  since: z.number(),
  /** When it last spoke; absent while it has not. */
  firedAt: z.number().optional(),
  /** The reading it last spoke about: one reading never rings twice. */
  firedForReadAt: z.number().optional(),
});
export type Episode = z.infer<typeof episodeSchema>;

/** What must outlive a restart, per person. */
export const alertStateSchema = z.object({
  episodes: z.partialRecord(alertKindSchema, episodeSchema),
  /** Silent until then, by snooze or acknowledgement. */
  quietUntil: z.partialRecord(alertKindSchema, z.number()),
});
export type AlertState = z.infer<typeof alertStateSchema>;

export const NO_ALERTS: AlertState = { episodes: {}, quietUntil: {} };

const MINUTE_MS = 60_000;
/** The choices in every menu. */
export const SNOOZE_MINUTES = [15, 30, 60] as const;

/** No alarm can be put off for longer than this; an urgent low comes back after half an hour (Dexcom G5 User Guide, ch. 11). */
export function longestQuietMs(kind: AlertKind): number {
  return (kind === 'urgentLow' ? 30 : 60) * MINUTE_MS;
}

/** Each alarm with what is milder on the same side: speaking of the worse speaks of them too, quieting it quiets them. */
const COVERS: Readonly<Record<AlertKind, readonly AlertKind[]>> = {
  urgentLow: ['urgentLow', 'low'],
  low: ['low'],
  urgentHigh: ['urgentHigh', 'high'],
  high: ['high'],
  noData: ['noData'],
};

/** `kind` itself and its milder neighbour; never what is worse, and never the other side. */
export function coveredBy(kind: AlertKind): readonly AlertKind[] {
  return COVERS[kind];
}

export interface QuietRequest {
  kind: AlertKind;
  minutes: number;
  now: EpochMs;
}

/** Silences `kind` and its milder neighbour for a while, capped. */
export function quiet(state: AlertState, { kind, minutes, now }: QuietRequest): AlertState {
  const until = { ...state.quietUntil };
  for (const quieted of coveredBy(kind)) {
    until[quieted] = now + Math.min(minutes * MINUTE_MS, longestQuietMs(quieted));
  }
  return { ...state, quietUntil: until };
}

/** When `kind` may speak again, or undefined if it may now. A clock that was set back can't keep it silent beyond its cap. */
export function quietUntil(state: AlertState, kind: AlertKind, now: EpochMs): EpochMs | undefined {
  const until = state.quietUntil[kind];
  return until !== undefined && until > now && until - now <= longestQuietMs(kind) ? until : undefined;
}
