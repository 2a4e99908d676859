import { freshnessOf } from '../../shared/glucose/freshness.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';

export interface Candidate {
  accountId: string;
  newest: Reading | undefined;
  cadenceMs: number;
  /** The cloud's clock less the computer's. */
  clockSkewMs: number;
}

/**
 * Which of a person's live accounts gives the current number: the most preferred one that is fresh;
 * when none is, the one that knows the newest reading.
 * @param candidates by preference; delayed sources must not be among them
 */
export function speakerAmong(candidates: readonly Candidate[], now: EpochMs): Candidate | undefined {
  const fresh = candidates.find((candidate) => isFresh(candidate, now));
  if (fresh) return fresh;
  return candidates.toSorted((a, b) => (b.newest?.readAt ?? -1) - (a.newest?.readAt ?? -1)).at(0);
}

/** @param now by the computer's clock */
export function isFresh(candidate: Candidate | undefined, now: EpochMs): boolean {
  if (!candidate?.newest) return false;
  const { newest, cadenceMs, clockSkewMs } = candidate;
  return freshnessOf(newest.readAt, cadenceMs, now + clockSkewMs) === 'fresh';
}
