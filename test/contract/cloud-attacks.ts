import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { LONGEST_WAIT_MS, NEW_STANDING, afterError } from '../../src/main/engine/login-guard.ts';
import { ERROR_POLICY, FlatarrowError } from '../../src/shared/errors.ts';
import { HttpCloud } from '../clouds/http-cloud.ts';
import { inEnglish } from '../support/english.ts';
import { ATTACKS, BODY_LIMIT_BYTES, LOOKED_UP } from './attacks.ts';
import type { Operation, SourceContract } from './contract.ts';
import { type Scene, secretsIn, secretsOf, setScene } from './scene.ts';

const MIB = 1024 * 1024;
/** What may be under way in the buffers of two sockets when the client hangs up. */
const IN_FLIGHT_BYTES = 8 * MIB;
/** The most requests that one question may lead to. */
const MOST_REQUESTS = 4;

/** A cloud that wishes harm, at everything that a source asks: refused as one of ours, and nothing comes of it. */
export function describeCloudAttacks<Credentials, Session>(
  contract: SourceContract<Credentials, Session>,
): void {
  const { source } = contract;

  /** Signed in with the true cloud; from here on somebody else answers. */
  async function setTrap(): Promise<{
    scene: Scene<Credentials, Session>;
    secrets: string[];
    operations: (readonly [string, Operation])[];
  }> {
    const scene = await setScene(contract);
    const session = await scene.signIn();
    const secrets = [...secretsOf(contract), ...Object.values(Object(session)).map(String)];
    return { scene, secrets, operations: operationsOf(scene, session) };
  }

  function operationsOf(
    scene: Scene<Credentials, Session>,
    session: Session,
  ): (readonly [string, Operation])[] {
    const { context, credentials, clock, signIn, read } = scene;
    const request = { credentials, session, since: clock.now() - 3_600_000 };
    const operations: Record<string, Operation | undefined> = {
      'signing in': signIn,
      reading: () => read(session),
      'listing people': source.listPeople && (async () => source.listPeople?.(credentials, session, context)),
      'reading events': source.fetchEvents && (async () => source.fetchEvents?.(request, context)),
      'reading devices':
        source.fetchDeviceStatus && (async () => source.fetchDeviceStatus?.(request, context)),
      suggesting: source.suggest && (async () => source.suggest?.(request, context)),
      ...contract.moreOperations?.(scene, session),
    };
    return Object.entries(operations).flatMap(([name, operation]) =>
      operation ? [[name, operation] as const] : [],
    );
  }

  describe(`${inEnglish(source.name)}: a cloud that wishes harm`, () => {
    it.for(Object.entries(ATTACKS))('%s', async ([, { answer, slow, readable }]) => {
      const { scene, secrets, operations } = await setTrap();
      if (slow) scene.losePatience();
      /** What had been sent over each connection before. */
      const wires = new Map<Socket, number>();
      scene.cloud.http.hijack('', (request, response) => {
        wires.set(request.socket, request.socket.bytesWritten);
        answer(request, response);
      });
      scene.cloud.http.forget();
      await Promise.all(
        operations.map(async ([name, operation]) => {
          const outcome = await settle(operation());
          const isRefused = outcome instanceof FlatarrowError;
          expect([name, isRefused || readable === true]).toEqual([name, true]);
          expect(harmIn(outcome, secrets)).toEqual([]);
        }),
      );
      expect(scene.cloud.http.requests.length).toBeLessThanOrEqual(MOST_REQUESTS * operations.length);
      for (const [{ bytesWritten }, before] of wires)
        expect(bytesWritten - before).toBeLessThan(BODY_LIMIT_BYTES + IN_FLIGHT_BYTES);
    });

    it.for(LOOKED_UP)('takes “%s” for no word of its own (HTTP %i)', async ([, status, text]) => {
      const { scene, secrets, operations } = await setTrap();
      scene.cloud.http.hijack('', (_, response) => {
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(text);
      });
      for (const [, operation] of operations) expect(harmIn(await settle(operation()), secrets)).toEqual([]);
    });

    it('takes nothing along to where it is sent, in whatever way that is written', async () => {
      const elsewhere = new HttpCloud({
        answer: () => ({ status: 200, body: '[]' }),
        control: () => undefined,
      });
      await elsewhere.listen();
      onTestFinished(() => elsewhere.close());
      const { scene, secrets, operations } = await setTrap();
      const { host, port } = elsewhere.url;
      const own = scene.cloud.http.url.host;
      const places = [
        elsewhere.url.href,
        `//${host}/`,
        `\\\\${host}\\`,
        `http:${host}`,
        `http://${own}@${host}/`,
        `http://${own}%2f@${host}/`,
        `https://${host}/`,
        `http://localhost:${port}/`,
        `http://[::ffff:127.0.0.1]:${port}/`,
        'file:///etc/passwd',
        'javascript:alert(1)',
        '',
      ];
      for (const location of places) {
        for (const status of [301, 302, 303, 307, 308]) {
          scene.cloud.http.hijack('', sendOn(status, location));
          for (const [, operation] of operations) {
            const outcome = await settle(operation());
            expect([location, outcome]).toEqual([location, expect.any(FlatarrowError)]);
            expect(harmIn(outcome, secrets)).toEqual([]);
          }
        }
      }
      expect(elsewhere.requests).toEqual([]);
    });

    it.for([
      '1e999',
      '-1',
      '99999999999999999999',
      'NaN',
      '9999999',
      'Fri, 31 Dec 9999 23:59:59 GMT',
      '0x7fffffff',
    ])('waits no longer than it may for a Retry-After of “%s”', async (retryAfter) => {
      const { scene, operations } = await setTrap();
      const now = scene.clock.now();
      scene.cloud.http.hijack('', (_, response) => {
        response.writeHead(429, { 'Retry-After': retryAfter }).end();
      });
      for (const [, operation] of operations) {
        const outcome = await settle(operation());
        if (!(outcome instanceof FlatarrowError)) continue;
        const until = afterError(NEW_STANDING, outcome, now).wait?.until ?? now;
        expect(until).toBeGreaterThanOrEqual(now);
        expect(until - now).toBeLessThanOrEqual(LONGEST_WAIT_MS);
      }
    });
  });
}

const sendOn =
  (status: number, location: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, { Location: location, Refresh: `0; url=${location}` }).end('<a href="">');
  };

async function settle(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.catch((error: unknown) => error);
}

const listSchema = z.array(z.unknown());
const gainSchema = z.object({ readings: listSchema, events: listSchema, entries: listSchema }).partial();

/** Readings and events, and what a site holds of them: there are none in any of these. */
function gainIn(outcome: unknown): unknown[] {
  const { readings = [], events = [], entries = [] } = gainSchema.safeParse(outcome).data ?? {};
  return [...readings, ...events, ...entries];
}

/**
 * What is wrong with how it ended: an error that the engine doesn't know, a secret in it, a reading, an event, or a
 * trace in what everything inherits from.
 */
function harmIn(outcome: unknown, secrets: readonly string[]): unknown[] {
  const traces = 'polluted' in {} ? ['polluted'] : [];
  if (!(outcome instanceof Error)) return [...traces, ...gainIn(outcome)];
  if (!(outcome instanceof FlatarrowError)) return [...traces, outcome];
  const { kind, facts } = outcome;
  const unknown = Object.hasOwn(ERROR_POLICY, kind) && Number.isFinite(facts.retryAt ?? 0) ? [] : [outcome];
  return [...traces, ...unknown, ...secretsIn(outcome, secrets)];
}
