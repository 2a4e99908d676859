import { isDeepStrictEqual } from 'node:util';
import { ERROR_POLICY, FlatarrowError, asFlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Account } from '../../shared/people/account.ts';
import type { Clock } from '../ports/clock.ts';
import type { AnySource, FetchRequest, SourceContext } from '../sources/source.ts';
import type { Vault } from '../vault/vault.ts';
import { afterData, afterError, mayAsk } from './login-guard.ts';
import { readCredentials, signIn } from './sign-in.ts';

export interface ExchangeParts {
  account: Account;
  source: AnySource;
  vault: Vault;
  clock: Clock;
  context: SourceContext;
}

export interface Question<T> {
  since: EpochMs;
  /** One request to the source; it may run again after a sign-in, never more than that. */
  ask: (request: FetchRequest<unknown, unknown>) => Promise<T>;
  /** What is asked beside glucose costs no sign-in, and its refusal says nothing of the account. */
  isAside?: boolean;
}

/**
 * One conversation with an account's cloud, as far as the guard lets it go: with the session there is, and after one
 * sign-in where there is none or it has expired. What the cloud says of the account is remembered before anything else.
 * @throws FlatarrowError
 */
export async function exchange<T extends { session?: unknown }>(
  parts: ExchangeParts,
  { since, ask, isAside = false }: Question<T>,
): Promise<T> {
  const { account, source, vault, clock, context } = parts;
  const verdict = mayAsk(vault.standing(account.id), clock.now());
  if (!verdict.allowed) throw new FlatarrowError(verdict.kind, verdict);
  const credentials = await readCredentials(account.id, source, vault);
  const known = source.session.safeParse(await vault.session(account.id));
  const { followedId } = account;
  const askWith = async (session: unknown): Promise<T> =>
    remembering(parts, isAside, async () => ask({ credentials, session, since, followedId }));
  const logIn = async (): Promise<unknown> =>
    signIn({ accountId: account.id, source, vault, clock, context });
  if (isAside && !known.success) throw new FlatarrowError('sessionExpired');
  if (!known.success) return askWith(await logIn());
  try {
    return await askWith(known.data);
  } catch (error) {
    if (isAside || asFlatarrowError(error).kind !== 'sessionExpired') throw error;
    // Another conversation with the same cloud may have signed in meanwhile: its session is not the one that expired.
    const current = source.session.safeParse(await vault.session(account.id));
    if (current.success && !isDeepStrictEqual(current.data, known.data)) return askWith(current.data);
    vault.forgetSession(account.id);
    return askWith(await logIn());
  }
}

async function remembering<T extends { session?: unknown }>(
  { account, vault, clock, context }: ExchangeParts,
  isAside: boolean,
  ask: () => Promise<T>,
): Promise<T> {
  try {
    const answer = await ask();
    if (context.signal?.aborted) return answer;
    vault.keepStanding(account.id, afterData(vault.standing(account.id), clock.now()));
    if (answer.session !== undefined) await vault.keepSession(account.id, answer.session);
    return answer;
  } catch (thrown) {
    const error = asFlatarrowError(thrown);
    const counts = !isAside || ERROR_POLICY[error.kind].engine === 'wait';
    if (counts && !context.signal?.aborted) {
      vault.keepStanding(account.id, afterError(vault.standing(account.id), error, clock.now()));
    }
    throw error;
  }
}
