import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FlatarrowError } from '../../src/shared/errors.ts';
import { HttpCloud } from '../clouds/http-cloud.ts';
import type { SourceContract } from './contract.ts';
import { note, outcomeOf, OWN_ROW_NAMES, type RowName } from './failure-table.ts';
import { FAILURE_NAMES, FAILURES, type FailureName } from './failures.ts';
import { expectNoSecrets, failureOf, MINUTE_MS, secretsOf, setScene } from './scene.ts';
import { inEnglish } from '../support/english.ts';

type Step = 'signIn' | 'read';

/** Every failure of the line, at each of the two things a source does. */
export function describeFailures<Credentials, Session>(contract: SourceContract<Credentials, Session>): void {
  const { source, signInPath, readPath, expects } = contract;
  const STEPS = [
    ['signing in', 'signIn', signInPath],
    ['reading', 'read', readPath],
  ] as const;

  async function meet(name: FailureName, step: Step, path: string): Promise<[FlatarrowError, number]> {
    const { failure, wait, slow } = FAILURES[name];
    const { cloud, clock, signIn, read, losePatience } = await setScene(contract);
    const session = step === 'read' ? await signIn() : undefined;
    if (slow) losePatience();
    cloud.http.fail({ ...failure, path });
    cloud.http.forget();

    const error = await failureOf(session === undefined ? signIn() : read(session));

    const waitMs = (error.facts.retryAt ?? clock.now()) - clock.now();
    expect(waitMs).toBeGreaterThanOrEqual(wait?.atLeastMs ?? 0);
    expect(waitMs).toBeLessThanOrEqual(wait?.atMostMs ?? Infinity);
    expect(cloud.http.requests).toHaveLength(1);
    expectNoSecrets(error, [...secretsOf(contract), ...Object.values(Object(session)).map(String)]);
    return [error, clock.now()];
  }

  describe.each(STEPS)(`${inEnglish(source.name)}: failures, %s`, (_words, step, path) => {
    it.for(FAILURE_NAMES)('meets %s', async (row, context) => {
      const [error, now] = await meet(row, step, path);
      const inReading = step === 'read' ? expects?.[row] : undefined;
      expect(error.kind).toBe(inReading ?? FAILURES[row].kind);
      note(context, { source: source.id, row, step, outcome: outcomeOf(error, now) });
    });

    it.for<RowName>(['redirectAway', 'redirectLoop'])('goes nowhere it is sent: %s', async (row, context) => {
      const elsewhere = await startElsewhere();
      for (const status of [301, 302, 303, 307, 308]) {
        const { cloud, clock, signIn, read } = await setScene(contract);
        const session = step === 'read' ? await signIn() : undefined;
        const location = row === 'redirectAway' ? elsewhere.url.href : cloud.http.url.href;
        cloud.http.fail({ kind: 'redirect', status, location, path });
        cloud.http.forget();
        const error = await failureOf(session === undefined ? signIn() : read(session));
        expect(error.kind).toBe('server');
        expect(cloud.http.requests).toHaveLength(1);
        note(context, {
          source: source.id,
          row,
          step,
          outcome: `${outcomeOf(error, clock.now())}, not followed`,
        });
      }
      expect(elsewhere.requests).toEqual([]);
    });

    it('takes a refused connection for trouble of the service', async (context) => {
      const { cloud, clock, signIn, read } = await setScene(contract);
      const session = step === 'read' ? await signIn() : undefined;
      await cloud.http.refuse();
      const error = await failureOf(session === undefined ? signIn() : read(session));
      expect(error.kind).toBe('server');
      note(context, {
        source: source.id,
        row: 'connectionRefused',
        step,
        outcome: outcomeOf(error, clock.now()),
      });
    });

    it('gives up on a connection that is never made', async (context) => {
      const scene = await setScene(contract);
      const session = step === 'read' ? await scene.signIn() : undefined;
      scene.losePatience();
      scene.context.cloudUrl = await startSilence();
      const error = await failureOf(session === undefined ? scene.signIn() : scene.read(session));
      expect(error.kind).toBe('timeout');
      const outcome = outcomeOf(error, scene.clock.now());
      note(context, { source: source.id, row: 'connectionNeverMade', step, outcome });
    });
  });

  describe(`${inEnglish(source.name)}: failures that pass`, () => {
    it('understands a Retry-After that is a date', async (context) => {
      const { cloud, clock, signIn, read } = await setScene(contract);
      const session = await signIn();
      // A date as HTTP writes it has no milliseconds.
      const retryAt = Math.floor(clock.now() / 1000) * 1000 + 9 * MINUTE_MS;
      cloud.http.fail({ kind: 'answer', status: 429, retryAfter: new Date(retryAt).toUTCString() });
      const error = await failureOf(read(session));
      expect(error.facts.retryAt).toBe(retryAt);
      note(context, { source: source.id, row: 'retryAfterDate', outcome: outcomeOf(error, clock.now()) });
    });

    it('is well again as soon as the cloud is', async (context) => {
      const { cloud, clock, signIn, read, signIns } = await setScene(contract);
      const session = await signIn();
      cloud.publish([{ readAt: clock.now() - MINUTE_MS, mgdl: 88 }]);
      cloud.http.fail({ kind: 'reset', times: 1 });
      await failureOf(read(session));
      expect((await read(session)).readings).toHaveLength(1);
      expect(signIns()).toBe(1);
      note(context, { source: source.id, row: 'wellAgain', outcome: 'read, with the same session' });
    });

    it('judges the future by the cloud’s clock when this computer’s is slow', async (context) => {
      const { cloud, clock, signIn, read, fallBehind } = await setScene(contract);
      const trueNow = clock.now();
      fallBehind(45 * MINUTE_MS);
      cloud.publish([{ readAt: trueNow - MINUTE_MS, mgdl: 90 }]);
      const { readings, serverNow } = await read(await signIn());
      expect(readings.map(({ readAt }) => readAt)).toEqual([trueNow - MINUTE_MS]);
      expect(serverNow).toBe(trueNow);
      note(context, { source: source.id, row: 'wrongClock', outcome: 'read, by the service’s clock' });
    });
  });
}

/** What only some protocols know. A cell that says “not applicable” says why. */
export function describeOwnFailures<Credentials, Session>({
  source,
  own,
}: SourceContract<Credentials, Session>): void {
  describe(`${inEnglish(source.name)}: of its own`, () => {
    it.for(OWN_ROW_NAMES)('%s', async (row, context) => {
      const what = own[row];
      const seen = typeof what === 'string' ? what : await what();
      const outcome = typeof seen === 'string' ? seen : outcomeOf(seen, 0);
      expect(outcome).not.toBe('');
      note(context, { source: source.id, row, outcome });
    });
  });
}

/** Somebody who would be glad of a password. */
async function startElsewhere(): Promise<HttpCloud> {
  const elsewhere = new HttpCloud({ answer: () => ({ status: 200, body: '[]' }), control: () => undefined });
  await elsewhere.listen();
  onTestFinished(() => elsewhere.close());
  return elsewhere;
}

/** Accepts connections and stays silent, so that no TLS handshake ever ends. */
async function startSilence(): Promise<URL> {
  const silent: Server = createServer();
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  onTestFinished(() => void silent.close());
  const address = silent.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return new URL(`https://127.0.0.1:${address.port}/`);
}
