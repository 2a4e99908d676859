import { createHash } from 'node:crypto';
import { ERROR_POLICY, type FlatarrowError, asFlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { SourceId } from '../../shared/people/account.ts';
import { waitUntil } from '../engine/login-guard.ts';
import type { Clock } from '../ports/clock.ts';

export type TrialResult = { session: unknown } | { error: FlatarrowError };

export interface Attempt {
  sourceId: SourceId;
  credentials: unknown;
  /** Whatever is known of them: a person signs in by hand. */
  isAnew?: boolean;
  openSession: () => Promise<unknown>;
}

/** A session that was opened for a test is handed to the account saved from it, if that happens soon. */
const SESSION_KEPT_MS = 10 * 60_000;

/**
 * What came of credentials that were tried before they were saved, by a digest of them. Asking again with the same ones
 * is answered from here: a refused password leaves this computer once, and a good one signs in once.
 */
export class TriedCredentials {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #results = new Map<string, { at: EpochMs; result: TrialResult }>();
  readonly #underWay = new Map<string, Promise<TrialResult>>();

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  /** What is known of credentials, once a trial of them that is under way has ended. */
  async recall(sourceId: SourceId, credentials: unknown): Promise<TrialResult | undefined> {
    const key = digest(sourceId, credentials);
    await this.#underWay.get(key);
    return this.#known(key);
  }

  /** Opens a session with credentials, unless it is known what would come of it. */
  async attempt({ sourceId, credentials, isAnew = false, openSession }: Attempt): Promise<TrialResult> {
    const key = digest(sourceId, credentials);
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay;
    const known = this.#known(key);
    if (known && (!isAnew || 'session' in known)) return known;
    const trial = resultOf(openSession);
    this.#underWay.set(key, trial);
    const result = await trial;
    this.#results.set(key, { at: this.#clock.now(), result });
    this.#underWay.delete(key);
    return result;
  }

  /** The session of good credentials has been renewed along with an answer. */
  renew(sourceId: SourceId, credentials: unknown, session: unknown): void {
    this.#results.set(digest(sourceId, credentials), { at: this.#clock.now(), result: { session } });
  }

  #known(key: string): TrialResult | undefined {
    const known = this.#results.get(key);
    if (!known) return undefined;
    const { at, result } = known;
    const now = this.#clock.now();
    if ('session' in result) return now - at < SESSION_KEPT_MS ? result : undefined;
    const { error } = result;
    const { kind, facts } = error;
    if (kind === 'badCredentials' || kind === 'wrongAccountKind') return result;
    const until = ERROR_POLICY[kind].engine === 'wait' ? waitUntil(error, at) : (facts.retryAt ?? 0);
    return until > now ? result : undefined;
  }
}

async function resultOf(openSession: () => Promise<unknown>): Promise<TrialResult> {
  try {
    return { session: await openSession() };
  } catch (thrown) {
    return { error: asFlatarrowError(thrown) };
  }
}

function digest(sourceId: SourceId, credentials: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([sourceId, credentials]))
    .digest('base64');
}
