import { sentences } from '../../shared/i18n/sentences.ts';
import { say } from '../../shared/i18n/message.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { FlatarrowError, asFlatarrowError, errorText } from '../../shared/errors.ts';
import type { AccountTest } from '../../shared/ipc/groups/account-test.ts';
import { type Standing, mayAsk } from '../engine/login-guard.ts';
import type { Clock } from '../ports/clock.ts';
import type { AnySource, SourceContext, VisiblePerson } from '../sources/source.ts';
import type { TriedCredentials, TrialResult } from './tried-credentials.ts';

/** Enough to show that readings arrive, little enough to be quick. */
const LOOK_BACK_MS = 3 * 3_600_000;
/** A source that gives readings hours late is asked for more of them. */
const DELAYED_LOOK_BACK_MS = 48 * 3_600_000;

export interface Trial {
  source: AnySource;
  /** Parsed by the source's own schema. */
  credentials: unknown;
  /** Whom the person has chosen to follow, where the login sees several people. */
  followedId?: string;
  context: SourceContext;
  clock: Pick<Clock, 'now'>;
  tried: TriedCredentials;
  /** What clouds have said to saved accounts with these credentials: it binds a test as well. */
  standings: () => Promise<readonly Standing[]>;
  /** Whether the host can open a page in the person's browser. */
  offersLinks: boolean;
  language: Language;
}

/** Signs in, at most once for the same credentials, and asks for the newest reading. Every outcome is a plain sentence. */
export async function tryAccount(trial: Trial): Promise<AccountTest> {
  const { source, credentials, context, clock, language } = trial;
  const result = await sessionFor(trial);
  if ('error' in result) return failure(result.error, trial);
  try {
    const followed = await whoIsFollowed(trial, result.session);
    if (typeof followed === 'object')
      return { outcome: 'choosePerson', people: spokenPeople(followed, language) };
    const since = clock.now() - (source.capabilities.delayed ? DELAYED_LOOK_BACK_MS : LOOK_BACK_MS);
    const request = { credentials, session: result.session, since, followedId: followed };
    const { readings, session } = await source.fetchReadings(request, context);
    if (session !== undefined) trial.tried.renew(source.id, credentials, session);
    const suggestion = await source.suggest?.(request, context).catch(() => undefined);
    const newest = readings.at(-1);
    if (newest) {
      const text = language.t('sources.works');
      return { outcome: 'works', text, newest: { ...newest, accountId: 'test' }, suggestion };
    }
    const text = sentences(language, [
      language.t('sources.worksWithoutReading'),
      say(language, source.preparation),
    ]);
    return { outcome: 'works', text, suggestion };
  } catch (error) {
    return failure(error, trial);
  }
}

/**
 * Whom an account is to follow: who was chosen, the only one there is, or everybody there is to choose from.
 * Settled once and written down, so that another's glucose never appears under the same name.
 */
export async function whoIsFollowed(
  { source, credentials, followedId, context }: Trial,
  session: unknown,
): Promise<string | undefined | VisiblePerson[]> {
  if (followedId !== undefined || !source.listPeople) return followedId;
  const people = await source.listPeople(credentials, session, context);
  const [only, another] = people;
  if (!only) throw new FlatarrowError('noPerson');
  return another ? people : only.followedId;
}

/** Somebody without a name is called by a key. */
export function spokenPeople(people: readonly VisiblePerson[], language: Language): VisiblePerson[] {
  return people.map((person) => ({ ...person, name: say(language, person.name) }));
}

/** The session of an earlier trial with the same credentials, or of one sign-in. */
export async function sessionFor(trial: Trial): Promise<TrialResult> {
  const { source, credentials, tried } = trial;
  // A refusal in the browser is the person's own to repeat: nothing is sent again by itself there.
  const isAnew = source.capabilities.signsInInBrowser;
  return tried.attempt({ sourceId: source.id, credentials, isAnew, openSession: async () => open(trial) });
}

async function open({ source, credentials, context, clock, standings }: Trial): Promise<unknown> {
  for (const standing of await standings()) {
    const verdict = mayAsk(standing, clock.now());
    if (!verdict.allowed) throw new FlatarrowError(verdict.kind, verdict);
  }
  return source.openSession(credentials, context);
}

/** Why it does not work, with what the person can do about it. */
function failure(thrown: unknown, { source, credentials, offersLinks, language }: Trial): AccountTest {
  const { kind, facts } = asFlatarrowError(thrown);
  const told = kind === 'sessionExpired' ? { kind: 'server' as const } : { kind, hint: facts.hint };
  const text = errorText(told, language);
  const link = offersLinks && kind === 'badCredentials' ? source.signInPage?.(credentials) : undefined;
  return { outcome: 'fails', kind, text, retryAt: facts.retryAt, link };
}
