import { z } from 'zod';
import { FUTURE_TOLERANCE_MS } from '../glucose/freshness.ts';
import type { EpochMs } from '../glucose/reading.ts';
import { type AlertKind, alertKindSchema, coveredBy } from './kind.ts';
import { snoozeCapMinutes } from './snooze-caps.ts';

const MINUTE_MS = 60_000;

/** One stretch of time during which a condition holds. */
const episodeSchema = z.object({
  since: z.number(),
  /** When it last spoke; absent while it has not. */
  firedAt: z.number().optional(),
  /** The reading it last spoke about: one reading never rings twice. */
  firedForReadAt: z.number().optional(),
  /** How often it has spoken, itself or through a worse one. */
  times: z.int().min(0).optional(),
  /** Somebody has said that they know. */
  acknowledgedAt: z.number().optional(),
});
export type Episode = z.infer<typeof episodeSchema>;

/** What must outlive a restart, per person. */
export const alertStateSchema = z.object({
  episodes: z.partialRecord(alertKindSchema, episodeSchema),
  /** Snoozed until then, over the end of an episode and the beginning of the next. */
  quietUntil: z.partialRecord(alertKindSchema, z.number()),
  /** The alarm that has the floor: it has spoken, and nobody has answered it. */
  speaking: alertKindSchema.optional(),
});
export type AlertState = z.infer<typeof alertStateSchema>;

export const NO_ALERTS: AlertState = { episodes: {}, quietUntil: {} };

export interface SnoozeRequest {
  kind: AlertKind;
  minutes: number;
  now: EpochMs;
}

/** Silences `kind` and what is milder on its side for a while, each no longer than its cap. */
export function snooze(state: AlertState, { kind, minutes, now }: SnoozeRequest): AlertState {
  const quietUntil = { ...state.quietUntil };
  for (const quieted of coveredBy(kind)) {
    quietUntil[quieted] = now + Math.min(minutes, snoozeCapMinutes(quieted)) * MINUTE_MS;
  }
  return { ...state, quietUntil, speaking: undefined };
}

/** Takes every snooze and acknowledgement back. */
export function unsnooze(state: AlertState): AlertState {
  const episodes: AlertState['episodes'] = {};
  for (const kind of alertKindSchema.options) {
    const episode = state.episodes[kind];
    if (episode) episodes[kind] = { ...episode, acknowledgedAt: undefined };
  }
  return { ...state, episodes, quietUntil: {} };
}

/**
 * Somebody knows: `kind` and what is milder on its side are silent for the rest of their episodes, but no longer than
 * the cap of a snooze: what still holds then comes back.
 */
export function acknowledge(state: AlertState, kind: AlertKind, now: EpochMs): AlertState {
  const episodes = { ...state.episodes };
  for (const known of coveredBy(kind)) {
    const episode = episodes[known];
    if (episode) episodes[known] = { ...episode, acknowledgedAt: now };
  }
  return { ...state, episodes, speaking: undefined };
}

/**
 * When a snooze of `kind` ends, or undefined if there is none. A clock that was set back can't keep it silent beyond its
 * cap; one that is put right by a minute, as each answer of a cloud may do, doesn't undo it.
 */
export function snoozedUntil(state: AlertState, kind: AlertKind, now: EpochMs): EpochMs | undefined {
  const until = state.quietUntil[kind];
  if (until === undefined || until <= now) return undefined;
  return until - now <= snoozeCapMinutes(kind) * MINUTE_MS + FUTURE_TOLERANCE_MS ? until : undefined;
}

/** When an acknowledgement of `kind` stops to count, or undefined if there is none. */
export function acknowledgedUntil(state: AlertState, kind: AlertKind, now: EpochMs): EpochMs | undefined {
  const at = state.episodes[kind]?.acknowledgedAt;
  if (at === undefined || at - now > FUTURE_TOLERANCE_MS) return undefined;
  const until = at + snoozeCapMinutes(kind) * MINUTE_MS;
  return until > now ? until : undefined;
}

/**
 * When the last snooze or acknowledgement of `kind` ran out; -Infinity where there was none or one still counts.
 * What still holds then comes back at once, however long its repeat is.
 */
export function answerEndedAt(state: AlertState, kind: AlertKind, now: EpochMs): EpochMs {
  const acknowledgedAt = state.episodes[kind]?.acknowledgedAt;
  const ends = [
    state.quietUntil[kind] ?? -Infinity,
    acknowledgedAt === undefined ? -Infinity : acknowledgedAt + snoozeCapMinutes(kind) * MINUTE_MS,
  ];
  return Math.max(...ends.filter((end) => end <= now), -Infinity);
}
