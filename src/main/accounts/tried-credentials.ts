import { createHash } from 'node:crypto';
import type { FlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { SourceId } from '../../shared/people/account.ts';

export type TrialResult = { session: unknown } | { error: FlatarrowError };

/** A session that was opened for a test is handed to the account saved from it, if that happens soon. */
const SESSION_KEPT_MS = 10 * 60_000;

/**
 * What came of credentials that were tried before they were saved, by a digest of them. Asking again with the same ones
 * is answered from here: a refused password leaves this computer once, and a good one signs in once.
 */
export class TriedCredentials {
  readonly #results = new Map<string, { at: EpochMs; result: TrialResult }>();

  recall(sourceId: SourceId, credentials: unknown, now: EpochMs): TrialResult | undefined {
    const known = this.#results.get(digest(sourceId, credentials));
    if (!known) return undefined;
    const { at, result } = known;
    if ('session' in result) return now - at < SESSION_KEPT_MS ? result : undefined;
    const { kind, facts } = result.error;
    if (kind === 'badCredentials' || kind === 'wrongAccountKind') return result;
    return facts.retryAt !== undefined && facts.retryAt > now ? result : undefined;
  }

  remember(sourceId: SourceId, credentials: unknown, trial: { at: EpochMs; result: TrialResult }): void {
    this.#results.set(digest(sourceId, credentials), trial);
  }
}

function digest(sourceId: SourceId, credentials: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([sourceId, credentials]))
    .digest('base64');
}
