import { z } from 'zod';
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

/** Quieting an alarm quiets what is milder on the same side, never what is worse. */
const QUIETS: Readonly<Record<AlertKind, readonly AlertKind[]>> = {
  urgentLow: ['urgentLow', 'low'],
  low: ['low'],
  urgentHigh: ['urgentHigh', 'high'],
  high: ['high'],
  noData: ['noData'],
};

/** Silences `kind` (and its milder neighbour) for a while, capped. */
export function quiet(state: AlertState, kind: AlertKind, minutes: number, now: number): AlertState {
  const quietUntil = { ...state.quietUntil };
  for (const quieted of QUIETS[kind]) {
    quietUntil[quieted] = now + Math.min(minutes * MINUTE_MS, longestQuietMs(quieted));
  }
  return { ...state, quietUntil };
}

/** When `kind` may speak again, or undefined if it may now. A clock that was set back can't prolong the silence. */
export function quietUntil(state: AlertState, kind: AlertKind, now: number): number | undefined {
  const until = state.quietUntil[kind];
  return until !== undefined && until > now && until - now <= longestQuietMs(kind) ? until : undefined;
}
