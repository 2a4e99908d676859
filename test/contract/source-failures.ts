import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ErrorKind } from '../../src/shared/errors.ts';
import type { SourceContract } from './contract.ts';
import { FAILURE_NAMES, FAILURES, type FailureName } from './failures.ts';
import { expectNoSecrets, failureOf, kindOf, MINUTE_MS, secretsOf, setScene } from './scene.ts';
import { HttpCloud } from '../clouds/http-cloud.ts';

/** Every failure of the line, at each of the two things a source does. */
export function describeFailures<Credentials, Session>(contract: SourceContract<Credentials, Session>): void {
  const { source, signInPath, readPath, expects } = contract;

  async function meet(name: FailureName, step: 'signIn' | 'read'): Promise<ErrorKind> {
    const { failure, wait, slow } = FAILURES[name];
    const { cloud, clock, signIn, read, losePatience } = await setScene(contract);
    const session = step === 'read' ? await signIn() : undefined;
    if (slow) losePatience();
    cloud.http.fail({ ...failure, path: step === 'read' ? readPath : signInPath });
    cloud.http.forget();

    const error = await failureOf(session === undefined ? signIn() : read(session));

    const waitMs = (error.facts.retryAt ?? clock.now()) - clock.now();
    expect(waitMs).toBeGreaterThanOrEqual(wait?.atLeastMs ?? 0);
    expect(waitMs).toBeLessThanOrEqual(wait?.atMostMs ?? Infinity);
    expect(cloud.http.requests).toHaveLength(1);
    expectNoSecrets(error, [...secretsOf(contract), ...Object.values(Object(session)).map(String)]);
    return error.kind;
  }

  describe(`${source.name}: failures`, () => {
    it.each(FAILURE_NAMES)('signing in, meets %s', async (name) => {
      expect(await meet(name, 'signIn')).toBe(FAILURES[name].kind);
    });

    it.each(FAILURE_NAMES)('reading, meets %s', async (name) => {
      expect(await meet(name, 'read')).toBe(expects?.[name] ?? FAILURES[name].kind);
    });

    it('understands a Retry-After that is a date', async () => {
      const { cloud, clock, signIn, read } = await setScene(contract);
      const session = await signIn();
      // A date as HTTP writes it has no milliseconds.
      const retryAt = Math.floor(clock.now() / 1000) * 1000 + 9 * MINUTE_MS;
      cloud.http.fail({ kind: 'answer', status: 429, retryAfter: new Date(retryAt).toUTCString() });
      expect((await failureOf(read(session))).facts.retryAt).toBe(retryAt);
    });

    it('never follows a redirect, least of all with credentials', async () => {
      const elsewhere = new HttpCloud({
        answer: () => ({ status: 200, body: '[]' }),
        control: () => undefined,
      });
      await elsewhere.listen();
      onTestFinished(() => elsewhere.close());
      for (const status of [301, 302, 303, 307, 308]) {
        const { cloud, signIn, read } = await setScene(contract);
        const session = await signIn();
        cloud.http.fail({ kind: 'redirect', status, location: elsewhere.url.href });
        expect(await kindOf(signIn())).toBe('server');
        expect(await kindOf(read(session))).toBe('server');
      }
      expect(elsewhere.requests).toEqual([]);
    });

    it('takes a refused connection for trouble of the service', async () => {
      const { cloud, signIn } = await setScene(contract);
      await cloud.http.refuse();
      expect(await kindOf(signIn())).toBe('server');
    });

    it('gives up on a connection that is never made', async () => {
      const { signIn, context, losePatience } = await setScene(contract);
      losePatience();
      // Accepts the connection and stays silent, so that no TLS handshake ever ends.
      const silent: Server = createServer();
      silent.listen(0, '127.0.0.1');
      await once(silent, 'listening');
      onTestFinished(() => void silent.close());
      const address = silent.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      context.cloudUrl = new URL(`https://127.0.0.1:${address.port}/`);
      expect(await kindOf(signIn())).toBe('timeout');
    });

    it('is well again as soon as the cloud is', async () => {
      const { cloud, clock, signIn, read } = await setScene(contract);
      const session = await signIn();
      cloud.publish([{ readAt: clock.now() - MINUTE_MS, mgdl: 88 }]);
      cloud.http.fail({ kind: 'reset', times: 1 });
      await failureOf(read(session));
      expect((await read(session)).readings).toHaveLength(1);
    });

    it('judges the future by the cloud’s clock when this computer’s is wrong', async () => {
      const { cloud, clock, signIn, read } = await setScene(contract);
      const session = await signIn();
      const cloudNow = clock.now() + 45 * MINUTE_MS;
      cloud.http.clockSkewMs = 45 * MINUTE_MS;
      cloud.publish([{ readAt: clock.now() - MINUTE_MS, mgdl: 90 }]);
      const { readings, serverNow } = await read(session);
      expect(readings).toHaveLength(1);
      expect(serverNow).toBe(cloudNow);
    });
  });
}
