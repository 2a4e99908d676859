import { type Text, textSchema } from '../../shared/i18n/message.ts';
import { z } from 'zod';
import { ERROR_POLICY, type ErrorKind, type FlatarrowError, errorKindSchema } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';

const MINUTE_MS = 60_000;

/** Wrong passwords have been reported for right ones (cgm-remote-monitor #8440): a working login is doubted only later. */
const SUSPECT_WAIT_MS = 30 * MINUTE_MS;
/** A pause that a cloud names may be over already by its clock; by ours it begins with this much. */
const SHORTEST_WAIT_MS = MINUTE_MS;
/** A lock-out that claims to last longer is a misreading or a lie. */
export const LONGEST_WAIT_MS = 24 * 60 * MINUTE_MS;
/** A session that has held for this long was a good one. */
const GOOD_SESSION_MS = 60 * MINUTE_MS;
/** Pauses between automatic logins while none of them leads to a session that holds; the first is free. */
const LOGIN_SPACING_MS = [0, MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, 60 * MINUTE_MS] as const;

/** What a cloud has said about an account's credentials. It is kept beside them on disk and dies with them. */
export const standingSchema = z.object({
  /** These credentials have opened a session at least once. */
  worked: z.boolean(),
  /** A refusal; with `retryAt` it is doubted and tried once more then, without it it is final. */
  refusal: z
    .object({
      kind: errorKindSchema,
      at: z.number(),
      retryAt: z.number().optional(),
      /** The source's own sentence about it. */
      hint: textSchema.optional(),
    })
    .optional(),
  /** A lock-out, block or rate limit. */
  wait: z.object({ kind: errorKindSchema, until: z.number() }).optional(),
  /** Logins since a session last held, and when the last of them began. */
  loginsSinceData: z.int().min(0),
  lastLoginAt: z.number().optional(),
});
export type Standing = z.infer<typeof standingSchema>;

export const NEW_STANDING: Standing = { worked: false, loginsSinceData: 0 };

export type LoginVerdict =
  | { allowed: true }
  | { allowed: false; kind: ErrorKind; retryAt?: EpochMs; hint?: Text | undefined };

/**
 * Whether credentials may be sent now. Refused ones never are, by anything that runs by itself.
 */
export function mayLogIn(standing: Standing, now: EpochMs): LoginVerdict {
  const verdict = mayAsk(standing, now);
  if (!verdict.allowed) return verdict;
  const { loginsSinceData, lastLoginAt } = standing;
  const spacingMs = LOGIN_SPACING_MS[Math.min(loginsSinceData, LOGIN_SPACING_MS.length - 1)] ?? 0;
  // A login in the future means the clock was set back; the pause then counts from now at the latest.
  const nextAt = Math.min(lastLoginAt ?? -Infinity, now) + spacingMs;
  return now < nextAt ? { allowed: false, kind: 'server', retryAt: nextAt } : { allowed: true };
}

/** Whether the cloud may be asked at all: a refusal that stands, a lock-out, a block or a rate limit bind every request. */
export function mayAsk({ refusal, wait }: Standing, now: EpochMs): LoginVerdict {
  if (wait && now < wait.until && wait.until - now <= LONGEST_WAIT_MS) {
    return { allowed: false, kind: wait.kind, retryAt: wait.until };
  }
  if (refusal && (refusal.retryAt === undefined || now < refusal.retryAt)) {
    const { kind, retryAt, hint } = refusal;
    return { allowed: false, kind, retryAt, hint };
  }
  return { allowed: true };
}

export function afterLoginBegan(standing: Standing, now: EpochMs): Standing {
  return { ...standing, loginsSinceData: standing.loginsSinceData + 1, lastLoginAt: now };
}

export function afterLoginWorked(standing: Standing): Standing {
  return { worked: true, loginsSinceData: standing.loginsSinceData, lastLoginAt: standing.lastLoginAt };
}

/**
 * Data has arrived: whatever was doubted is settled. The count of logins is forgotten only once a session has held for a
 * while: a cloud whose sessions last for one answer must not be signed in to for every answer.
 */
export function afterData(standing: Standing, now: EpochMs): Standing {
  const { worked, lastLoginAt, refusal, wait } = standing;
  const heldMs = Math.abs(now - (lastLoginAt ?? -Infinity));
  const loginsSinceData = heldMs >= GOOD_SESSION_MS ? 0 : standing.loginsSinceData;
  const isSame = loginsSinceData === standing.loginsSinceData && !refusal && !wait;
  return isSame ? standing : { worked, loginsSinceData, lastLoginAt };
}

/** Takes down a refusal or an order to wait; other errors leave the standing as it is. */
export function afterError(standing: Standing, error: FlatarrowError, now: EpochMs): Standing {
  const { kind, facts } = error;
  const { engine } = ERROR_POLICY[kind];
  if (engine === 'wait') return { ...standing, wait: { kind, until: waitUntil(error, now) } };
  if (engine !== 'stop') return standing;
  // Only a password can be doubted, and only once: the second refusal in a row is final.
  const doubted = kind === 'badCredentials' && standing.worked && !standing.refusal;
  const retryAt = doubted ? now + SUSPECT_WAIT_MS : undefined;
  // Whoever is refused was let in to ask: an earlier order to wait is over.
  return { ...standing, wait: undefined, refusal: { kind, at: now, retryAt, hint: facts.hint } };
}

/** When an order to wait ends: the moment the cloud names, or our own long floor where it names none. */
export function waitUntil({ kind, facts }: FlatarrowError, now: EpochMs): EpochMs {
  const { floorMs = SHORTEST_WAIT_MS } = ERROR_POLICY[kind];
  const wanted = facts.retryAt ?? now + floorMs;
  return Math.min(Math.max(wanted, now + SHORTEST_WAIT_MS), now + LONGEST_WAIT_MS);
}

/** Takes over what the cloud has said of the same credentials in another account: refused once is refused for both. */
export function afterTwin(standing: Standing, twin: Standing): Standing {
  const isFinal = standing.refusal !== undefined && standing.refusal.retryAt === undefined;
  const refusal = !isFinal && twin.refusal?.kind === 'badCredentials' ? twin.refusal : standing.refusal;
  const wait = twin.wait?.kind === 'lockedOut' ? twin.wait : standing.wait;
  return refusal === standing.refusal && wait === standing.wait ? standing : { ...standing, refusal, wait };
}

/**
 * What a person may ask to be tried again without changing the credentials: what is settled outside Flatarrow.
 * The pauses between logins are for what runs by itself; they don't hold up a person.
 */
export function afterPersonAsked(standing: Standing): Standing {
  const { refusal, loginsSinceData } = standing;
  if (refusal?.kind === 'badCredentials' || (!refusal && loginsSinceData === 0)) return standing;
  return { ...standing, refusal: undefined, loginsSinceData: 0 };
}
