import { describe, expect, it, type TestContext } from 'vitest';
import { formFields } from '../../src/main/sources/form-fields.ts';
import type { SourceContract } from './contract.ts';
import { note, outcomeOf, type RowName } from './failure-table.ts';
import { describeCloudAttacks } from './cloud-attacks.ts';
import { describeHostileBodies } from './hostile-bodies.ts';
import { describeLocalTimes } from './local-times.ts';
import { describeFailures, describeOwnFailures } from './source-failures.ts';
import { failureOf, MINUTE_MS, secretsOf, setScene } from './scene.ts';
import { inEnglish } from '../support/english.ts';

const HOUR_MS = 60 * MINUTE_MS;

/** What every source promises, tried over real HTTP against its local cloud. */
export function describeSourceContract<Credentials, Session>(
  contract: SourceContract<Credentials, Session>,
): void {
  const { source, readPath } = contract;
  const seen = (context: TestContext, row: RowName, outcome: string): void =>
    note(context, { source: source.id, row, outcome });

  describe(`${inEnglish(source.name)}: signing in`, () => {
    it('opens a session that its own schema accepts, with one sign-in', async () => {
      const { signIn, signIns } = await setScene(contract);
      const session = await signIn();
      expect(source.session.safeParse(JSON.parse(JSON.stringify(session))).success).toBe(true);
      expect(signIns()).toBe(1);
    });

    it('says that refused credentials are refused, after one attempt', async (test) => {
      const { clock, context, signIns } = await setScene(contract);
      const refused = source.credentials.parse(contract.refusedCredentials);
      const error = await failureOf(source.openSession(refused, context));
      expect(error.kind).toBe('badCredentials');
      expect(signIns()).toBe(1);
      seen(test, 'refused', outcomeOf(error, clock.now()));
    });

    it('knows a lock-out, and its end where the cloud tells', async (test) => {
      const { cloud, clock, signIn, signIns } = await setScene(contract);
      if (!cloud.lockOut) {
        seen(test, 'lockedOut', contract.locksNobody ?? '');
        return;
      }
      cloud.lockOut(7 * MINUTE_MS);
      const error = await failureOf(signIn());
      expect(error.kind).toBe('lockedOut');
      expect(error.facts.retryAt).toBe(clock.now() + 7 * MINUTE_MS);
      expect(signIns()).toBe(1);
      seen(test, 'lockedOut', outcomeOf(error, clock.now()));
    });

    it('puts nothing secret into an address', async () => {
      const { cloud, signIn, read } = await setScene(contract);
      const session = await signIn();
      await read(session);
      const secrets = [...secretsOf(contract), ...Object.values(Object(session)).map(String)];
      for (const { path, query } of cloud.http.requests) {
        for (const secret of secrets)
          expect(decodeURIComponent(`${path}?${query.toString()}`)).not.toContain(secret);
      }
    });

    it('names the account without anything that was typed', async () => {
      const { credentials } = await setScene(contract);
      const label = source.label(credentials);
      expect(label).not.toBe('');
      for (const secret of secretsOf(contract)) expect(label).not.toContain(secret);
    });
  });

  describe(`${inEnglish(source.name)}: reading`, () => {
    it('gives what the cloud has, ascending, with the cloud’s time', async () => {
      const { cloud, clock, signIn, read } = await setScene(contract);
      const now = clock.now();
      const samples = [30, 5, 15, 0.5].map((minutes, index) => ({
        readAt: now - minutes * MINUTE_MS,
        mgdl: 100 + index,
      }));
      cloud.publish(samples);
      const fetched = await read(await signIn());
      const expected = samples.toSorted((a, b) => a.readAt - b.readAt);
      expect(fetched.readings.map(({ readAt, mgdl }) => ({ readAt, mgdl }))).toEqual(expected);
      expect(fetched.serverNow).toBe(now);
    });

    it('takes “nothing there” for an answer', async (test) => {
      const { signIn, read } = await setScene(contract);
      expect((await read(await signIn())).readings).toEqual([]);
      seen(test, 'nothing', 'no error; “no data” in time');
    });

    it('gives the same again when nothing is new', async (test) => {
      const { cloud, clock, signIn, read } = await setScene(contract);
      cloud.publish([{ readAt: clock.now() - 5 * MINUTE_MS, mgdl: 120 }]);
      const session = await signIn();
      const first = await read(session);
      expect((await read(session)).readings).toEqual(first.readings);
      seen(test, 'nothingNew', 'the same again, stored once');
    });

    it('reaches back over a gap to the last known reading', async () => {
      const { cloud, clock, signIn, read } = await setScene(contract);
      const since = clock.now() - 5 * HOUR_MS;
      const samples = Array.from({ length: 60 }, (_, index) => ({
        readAt: since + (index + 1) * 5 * MINUTE_MS - 10_000,
        mgdl: 100 + index,
      }));
      cloud.publish(samples);
      expect((await read(await signIn(), since)).readings).toHaveLength(60);
    });

    it('says that a session has expired, without signing in by itself', async (test) => {
      const { cloud, clock, signIn, read, signIns } = await setScene(contract);
      const session = await signIn();
      cloud.expireSessions();
      const error = await failureOf(read(session));
      expect(error.kind).toBe('sessionExpired');
      expect(signIns()).toBe(1);
      seen(test, 'expired', outcomeOf(error, clock.now()));
      await expect(read(await signIn())).resolves.toBeDefined();
    });

    it('sends a read once, whatever the answer', async () => {
      const { cloud, signIn, read } = await setScene(contract);
      const session = await signIn();
      cloud.http.fail({ kind: 'answer', status: 503 });
      await failureOf(read(session));
      expect(cloud.http.countOf(readPath)).toBe(1);
    });
  });

  describe(`${inEnglish(source.name)}: odd readings`, () => {
    const now = Date.UTC(2026, 2, 10, 12);
    const valuesOf = (samples: { readAt: number; mgdl: number }[]): number[] =>
      contract.readBody(JSON.parse(contract.writeBody(samples)), now).map(({ mgdl }) => mgdl);
    const good = { readAt: now - 5 * MINUTE_MS, mgdl: 110 };

    it('sorts what comes out of order', (test) => {
      const later = { readAt: now, mgdl: 120 };
      expect(valuesOf([good, later])).toEqual([110, 120]);
      expect(valuesOf([later, good])).toEqual([110, 120]);
      seen(test, 'outOfOrder', 'sorted');
    });

    it('keeps one of a measurement that comes twice', (test) => {
      expect(valuesOf([good, good])).toEqual([110]);
      expect(valuesOf([good, { ...good, readAt: good.readAt + 4_000 }])).toHaveLength(1);
      seen(test, 'duplicates', 'one reading');
    });

    it('drops the future, but not what two clocks may differ by', (test) => {
      const soon = { readAt: now + MINUTE_MS, mgdl: 111 };
      const future = { readAt: now + 5 * MINUTE_MS, mgdl: 112 };
      expect(valuesOf([future, soon, good])).toEqual([110, 111]);
      seen(test, 'future', 'dropped, beyond 2 min');
    });

    it('drops the impossibly old', (test) => {
      const ancient = [0, 946_684_800_000, -1_000_000, Date.UTC(1899, 11, 31), Date.UTC(2009, 5, 1)];
      const samples = ancient.map((readAt, index) => ({ readAt, mgdl: 113 + index }));
      expect(valuesOf([...samples, good])).toEqual([110]);
      seen(test, 'ancient', 'dropped');
    });

    it('never takes an error code for a value', (test) => {
      const codes = [-1, 0, 1, 2, 3, 5, 6, 9, 10, 12, 38].map((mgdl, index) => ({
        readAt: now - (index + 2) * 5 * MINUTE_MS,
        mgdl,
      }));
      expect(valuesOf([good, ...codes])).toEqual([110]);
      seen(test, 'errorCodes', 'dropped');
    });
  });

  describe(`${inEnglish(source.name)}: the form`, () => {
    it('hides what is secret and names every field', () => {
      const fields = formFields(source.credentials);
      expect(fields.map(({ name }) => name)).toEqual(Object.keys(contract.credentials));
      for (const field of fields) expect(field.kind === 'password').toBe(field.secret);
    });
  });

  describeLocalTimes(contract);
  describeOwnFailures(contract);
  describeFailures(contract);
  describeHostileBodies(contract);
  describeCloudAttacks(contract);
}
