import { FlatarrowError, asFlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Account } from '../../shared/people/account.ts';
import type { Clock } from '../ports/clock.ts';
import type { AnySource, Fetched, FetchRequest, SourceContext } from '../sources/source.ts';
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

/**
 * One conversation with an account's cloud, as far as the guard lets it go: with the session there is, and after one
 * sign-in where there is none or it has expired. What the cloud says of the account is remembered before anything else.
 * @throws FlatarrowError
 */
export async function exchange(parts: ExchangeParts, since: EpochMs): Promise<Fetched<unknown>> {
  const { account, source, vault, clock, context } = parts;
  const verdict = mayAsk(vault.standing(account.id), clock.now());
  if (!verdict.allowed) throw new FlatarrowError(verdict.kind, verdict);
  const credentials = await readCredentials(account.id, source, vault);
  const known = source.session.safeParse(await vault.session(account.id));
  const fetchWith = async (session: unknown): Promise<Fetched<unknown>> =>
    fetchOnce(parts, { credentials, session, since, followedId: account.followedId });
  const logIn = async (): Promise<unknown> =>
    signIn({ accountId: account.id, source, vault, clock, context });
  if (!known.success) return fetchWith(await logIn());
  try {
    return await fetchWith(known.data);
  } catch (error) {
    if (asFlatarrowError(error).kind !== 'sessionExpired') throw error;
    vault.forgetSession(account.id);
    return fetchWith(await logIn());
  }
}

async function fetchOnce(
  { account, source, vault, clock, context }: ExchangeParts,
  request: FetchRequest<unknown, unknown>,
): Promise<Fetched<unknown>> {
  try {
    const fetched = await source.fetchReadings(request, context);
    if (context.signal?.aborted) return fetched;
    vault.keepStanding(account.id, afterData(vault.standing(account.id)));
    if (fetched.session !== undefined) await vault.keepSession(account.id, fetched.session);
    return fetched;
  } catch (thrown) {
    const error = asFlatarrowError(thrown);
    if (!context.signal?.aborted) {
      vault.keepStanding(account.id, afterError(vault.standing(account.id), error, clock.now()));
    }
    throw error;
  }
}
