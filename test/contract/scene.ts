import { inspect } from 'node:util';
import { expect, onTestFinished } from 'vitest';
import { FlatarrowError } from '../../src/shared/errors.ts';
import { createHttp, type HttpOptions } from '../../src/main/platform/undici-http.ts';
import type { Clock } from '../../src/main/ports/clock.ts';
import { formFields } from '../../src/main/sources/form-fields.ts';
import type { Fetched, SourceContext } from '../../src/main/sources/source.ts';
import type { ContractCloud, SourceContract } from './contract.ts';

export const MINUTE_MS = 60_000;

/** Short, but never so short that a busy computer makes a good answer late: they only run where nothing answers. */
const IMPATIENT: HttpOptions = {
  connectTimeoutMs: 400,
  headersTimeoutMs: 400,
  bodyTimeoutMs: 400,
  overallTimeoutMs: 900,
};

/** One test's cloud, client and clock; all of it goes when the test ends. */
export interface Scene<Credentials, Session> {
  cloud: ContractCloud;
  clock: Pick<Clock, 'now'>;
  context: SourceContext;
  credentials: Credentials;
  signIn: () => Promise<Session>;
  read: (session: Session, since?: number) => Promise<Fetched<Session>>;
  /** From now on, gives up after fractions of a second. */
  losePatience: () => void;
  /** From now on, this computer's clock is behind the cloud's and everybody's. */
  fallBehind: (byMs: number) => void;
  /** Sign-ins so far, whatever became of them. */
  signIns: () => number;
}

export async function setScene<Credentials, Session>({
  source,
  startCloud,
  credentials: typed,
  signInPath,
  isSignIn = ({ path }) => path.includes(signInPath),
}: SourceContract<Credentials, Session>): Promise<Scene<Credentials, Session>> {
  const trueNow = Date.UTC(2026, 2, 10, 12, 0, 30);
  let behindMs = 0;
  const clock = { now: () => trueNow - behindMs };
  const cloud = await startCloud(() => trueNow);
  const http = createHttp();
  const impatientHttp = createHttp(IMPATIENT);
  onTestFinished(async () => {
    await Promise.all([http.close(), impatientHttp.close()]);
    await cloud.http.close();
  });
  const context: SourceContext = { http, clock, cloudUrl: cloud.http.url };
  const credentials = source.credentials.parse(typed);
  return {
    cloud,
    clock,
    context,
    credentials,
    signIn: () => source.openSession(credentials, context),
    read: (session, since = clock.now() - 60 * MINUTE_MS) =>
      source.fetchReadings({ credentials, session, since }, context),
    losePatience: () => {
      context.http = impatientHttp;
    },
    fallBehind: (byMs) => {
      behindMs = byMs;
    },
    signIns: () => cloud.http.requests.filter(isSignIn).length,
  };
}

/** The error of something that must fail, and that must fail as one of ours. */
export async function failureOf(attempt: Promise<unknown>): Promise<FlatarrowError> {
  const outcome = await attempt.then(
    (value) => expect.fail(`nothing failed: ${inspect(value)}`),
    (error: unknown) => error,
  );
  if (!(outcome instanceof FlatarrowError)) expect.fail(`not one of ours: ${inspect(outcome)}`);
  return outcome;
}

/** Looks through everything that an error carries, as a careless logger would. */
export function expectNoSecrets(error: unknown, secrets: readonly string[]): void {
  expect(secretsIn(error, secrets)).toEqual([]);
}

/** The secrets that an error carries anywhere within. */
export function secretsIn(error: unknown, secrets: readonly string[]): string[] {
  const everything = inspect(error, { depth: 12, showHidden: true, maxStringLength: Infinity });
  return secrets.filter((secret) => everything.includes(secret));
}

/** Everything typed into a field that the form hides. */
export function secretsOf<Credentials, Session>({
  source,
  credentials,
}: SourceContract<Credentials, Session>): string[] {
  return formFields(source.credentials)
    .filter(({ secret }) => secret)
    .map(({ name }) => credentials[name] ?? '')
    .filter((value) => value !== '');
}
