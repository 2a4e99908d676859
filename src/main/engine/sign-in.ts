import { message } from '../../shared/i18n/message.ts';
import { FlatarrowError, asFlatarrowError } from '../../shared/errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { AnySource, SourceContext } from '../sources/source.ts';
import type { Vault } from '../vault/vault.ts';
import { afterError, afterLoginBegan, afterLoginWorked, afterTwin, mayLogIn } from './login-guard.ts';

export interface SignInParts {
  accountId: string;
  source: AnySource;
  vault: Vault;
  clock: Clock;
  context: SourceContext;
}

/**
 * The one place that sends an account's credentials, and only when the guard lets it.
 * @throws FlatarrowError what the guard remembers, or what the source answered
 */
export async function signIn(parts: SignInParts): Promise<unknown> {
  const { accountId, source, vault } = parts;
  const credentials = await readCredentials(accountId, source, vault);
  const twins = (await vault.accountsWith(credentials)).filter((id) => id !== accountId);
  const attempt = async (): Promise<unknown> => {
    for (const twin of twins)
      vault.keepStanding(accountId, afterTwin(vault.standing(accountId), vault.standing(twin)));
    return logIn(parts, credentials);
  };
  // One after the other, so that the second hears what the first was told.
  return twins.length === 0 ? attempt() : vault.inTurn(attempt);
}

async function logIn(
  { accountId, source, vault, clock, context }: SignInParts,
  credentials: unknown,
): Promise<unknown> {
  const before = vault.standing(accountId);
  const verdict = mayLogIn(before, clock.now());
  if (!verdict.allowed) throw new FlatarrowError(verdict.kind, verdict);
  if (context.signal?.aborted) throw new FlatarrowError('offline');
  // Written before the request leaves: a crash in the middle must not make the attempt forgotten.
  vault.keepStanding(accountId, afterLoginBegan(before, clock.now()));
  try {
    const session = await source.openSession(credentials, context);
    if (context.signal?.aborted) throw new FlatarrowError('offline');
    vault.keepStanding(accountId, afterLoginWorked(vault.standing(accountId)));
    await vault.keepSession(accountId, session);
    return session;
  } catch (thrown) {
    const error = asFlatarrowError(thrown);
    if (context.signal?.aborted) throw error;
    // What never left this computer was no attempt.
    const standing = error.kind === 'offline' ? before : vault.standing(accountId);
    vault.keepStanding(accountId, afterError(standing, error, clock.now()));
    throw error;
  }
}

/**
 * An account's credentials as its source wants them.
 * @throws FlatarrowError `vaultLocked`; `config` when what is stored does not fit this version's form
 */
export async function readCredentials(accountId: string, source: AnySource, vault: Vault): Promise<unknown> {
  const parsed = source.credentials.safeParse(await vault.credentials(accountId));
  if (parsed.success) return parsed.data;
  throw new FlatarrowError('config', {
    hint: message('sources.accountIncomplete'),
  });
}
