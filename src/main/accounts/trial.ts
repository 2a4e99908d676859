import { ERROR_POLICY, asFlatarrowError, errorText } from '../../shared/errors.ts';
import { type AccountTest } from '../../shared/ipc/contract.ts';
import type { Clock } from '../ports/clock.ts';
import type { AnySource, SourceContext } from '../sources/source.ts';
import type { TriedCredentials, TrialResult } from './tried-credentials.ts';

/** Enough to show that readings arrive, little enough to be quick. */
const LOOK_BACK_MS = 3 * 3_600_000;

export interface Trial {
  source: AnySource;
  /** Parsed by the source's own schema. */
  credentials: unknown;
  context: SourceContext;
  clock: Pick<Clock, 'now'>;
  tried: TriedCredentials;
  /** Whether the host can open a page in the person's browser. */
  offersLinks: boolean;
}

/** Signs in, at most once for the same credentials, and asks for the newest reading. Every outcome is a plain sentence. */
export async function tryAccount(trial: Trial): Promise<AccountTest> {
  const { source, credentials, context, clock } = trial;
  const result = await sessionFor(trial);
  if ('error' in result) return failure(result.error, trial);
  try {
    const since = clock.now() - LOOK_BACK_MS;
    const { readings } = await source.fetchReadings({ credentials, session: result.session, since }, context);
    const newest = readings.at(-1);
    if (newest)
      return {
        outcome: 'works',
        text: 'It works: a reading has arrived.',
        newest: { ...newest, accountId: 'test' },
      };
    return {
      outcome: 'works',
      text: `The sign-in works, but there is no reading in the last 3 hours. ${source.preparation}`,
    };
  } catch (error) {
    return failure(error, trial);
  }
}

async function sessionFor({ source, credentials, context, clock, tried }: Trial): Promise<TrialResult> {
  const known = tried.recall(source.id, credentials, clock.now());
  if (known) return known;
  let result: TrialResult;
  try {
    result = { session: await source.openSession(credentials, context) };
  } catch (thrown) {
    result = { error: asFlatarrowError(thrown) };
  }
  tried.remember(source.id, credentials, { at: clock.now(), result });
  return result;
}

function failure(thrown: unknown, { source, credentials, offersLinks }: Trial): AccountTest {
  const { kind, facts } = asFlatarrowError(thrown);
  const text = kind === 'sessionExpired' ? ERROR_POLICY.server.text : errorText(kind, facts.hint);
  const link = offersLinks && kind === 'badCredentials' ? source.signInPage?.(credentials) : undefined;
  return { outcome: 'fails', kind, text, retryAt: facts.retryAt, link };
}
