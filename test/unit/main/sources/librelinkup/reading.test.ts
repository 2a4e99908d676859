import { describe, expect, it } from 'vitest';
import { shapesSchema } from '../../../../clouds/librelinkup/wire.ts';
import { failureOf, headersTo, MINUTE_MS, NOW, ROBIN, SAM, setScene } from './scene.ts';

describe('reading from LibreLinkUp', () => {
  it('asks once a minute with one request, after having settled on the only person', async () => {
    const { cloud, open, read } = await setScene();
    const first = await read(await open());
    expect(first.session?.patientId).toBe(ROBIN);
    await read(first.session ?? (await open()));
    expect(cloud.counts()).toEqual({ logIns: 1, peopleLists: 1, graphs: 2 });
  });

  it('gives twelve hours of graph and the current value with its arrow', async () => {
    const { cloud, open, read } = await setScene();
    const graph = Array.from({ length: 24 * 12 }, (_, index) => ({
      readAt: NOW - (index + 1) * 5 * MINUTE_MS,
      mgdl: 100,
    }));
    cloud.publish(ROBIN, [...graph, { readAt: NOW - 20_000, mgdl: 108, trend: 4 }]);
    const { readings, dropped } = await read(await open());
    expect(readings).toHaveLength(144);
    expect(dropped).toBe(0);
    expect(readings.at(-1)).toEqual({ readAt: NOW - 20_000, mgdl: 108, trend: 'fortyFiveUp' });
    expect(readings[0]).toEqual({ readAt: NOW - 143 * 5 * MINUTE_MS, mgdl: 100, trend: 'none' });
  });

  it('sees each minute’s value as soon as the phone has sent it', async () => {
    const { cloud, time, open, read } = await setScene();
    const session = await open();
    for (let minute = 0; minute < 6; minute += 1) {
      const readAt = NOW + minute * MINUTE_MS;
      cloud.publish(ROBIN, [{ readAt, mgdl: 100 + minute, delayMs: 5_000 }]);
      time.now = readAt + 4_000;
      expect((await read(session)).readings.at(-1)?.readAt).not.toBe(readAt);
      time.now = readAt + 5_000;
      expect((await read(session)).readings.at(-1)?.readAt).toBe(readAt);
    }
  });

  it.each(['12h', '24h'] as const)(
    'knows the moment in UTC, whatever the wearer’s clock: %s',
    async (clock) => {
      const { cloud, open, read } = await setScene();
      cloud.shapes = shapesSchema.parse({ clock, wallClockMinutes: -8 * 60, members: 'reversed' });
      cloud.publish(ROBIN, [{ readAt: NOW - MINUTE_MS, mgdl: 90 }]);
      expect((await read(await open())).readings[0]?.readAt).toBe(NOW - MINUTE_MS);
    },
  );

  it('reads an account in mmol/L to the same mg/dL, and within half a tenth where only that is sent', async () => {
    const { cloud, open, read } = await setScene({ follows: ['in-mmol'] });
    cloud.addPatient({ patientId: 'in-mmol', unit: 'mmol/L' });
    cloud.publish('in-mmol', [{ readAt: NOW - MINUTE_MS, mgdl: 181 }]);
    const session = await open();
    expect((await read(session)).readings[0]?.mgdl).toBe(181);
    cloud.shapes = shapesSchema.parse({ hasMgdl: false });
    expect((await read(session)).readings[0]?.mgdl).toBe(182);
  });

  it.each(['null', 'missing'] as const)(
    'takes a current value that is %s for an ordinary answer',
    async (noCurrent) => {
      const { cloud, open, read } = await setScene();
      cloud.shapes = shapesSchema.parse({ noCurrent, sensor: 'null' });
      expect((await read(await open())).readings).toEqual([]);
    },
  );

  it('judges the future by the cloud’s clock, and by this computer’s when the cloud says no time', async () => {
    const { cloud, open, read } = await setScene();
    const session = await open();
    cloud.http.clockSkewMs = 45 * MINUTE_MS;
    // Here this is the future; in the cloud it was a minute ago.
    cloud.publish(ROBIN, [{ readAt: NOW + 44 * MINUTE_MS, mgdl: 90, delayMs: -60 * MINUTE_MS }]);
    expect(await read(session)).toMatchObject({ readings: [{ mgdl: 90 }], serverNow: NOW + 45 * MINUTE_MS });
    cloud.http.sendsDate = false;
    expect(await read(session)).toMatchObject({ readings: [], dropped: 1 });
  });

  it('says that the format changed when nothing at all can be understood', async () => {
    const { cloud, open, read } = await setScene();
    const session = await open();
    const body = '{"status":0,"data":{"connection":{},"graphData":[{"when":1,"glucose":2}]}}';
    cloud.http.fail({ kind: 'answer', status: 200, body, path: '/graph' });
    expect((await failureOf(read(session))).kind).toBe('badPayload');
  });
});

describe('the session of LibreLinkUp', () => {
  it('sends the ticket and the account’s hash with every read', async () => {
    const { cloud, open, read } = await setScene();
    const session = await open();
    await read(session);
    expect(headersTo(cloud, '/llu/connections')).toMatchObject({
      authorization: `Bearer ${session.token}`,
      'account-id': cloud.account(SAM.email).accountHash,
    });
  });

  it('takes over the ticket of an answer, so that it need not sign in again while it is used', async () => {
    const { cloud, time, open, read } = await setScene();
    let session = await open();
    for (let month = 0; month < 24; month += 1) {
      time.now += 30 * 24 * 60 * MINUTE_MS;
      session = (await read(session)).session ?? session;
    }
    expect(session.expiresAt).toBe(time.now + 180 * 24 * 60 * MINUTE_MS);
    expect(cloud.counts().logIns).toBe(1);
  });

  it('keeps its ticket for a day, for each change of it is written to disk', async () => {
    const { time, open, read } = await setScene();
    const session = await open();
    const settled = (await read(session)).session ?? session;
    for (const minutes of [1, 10, 23 * 60 + 48]) {
      time.now += minutes * MINUTE_MS;
      expect(await read(settled)).not.toHaveProperty('session');
    }
    time.now += MINUTE_MS;
    const renewed = (await read(settled)).session;
    expect(renewed?.expiresAt).toBe(settled.expiresAt + 24 * 60 * MINUTE_MS);
    expect(renewed?.token).not.toBe(settled.token);
  });

  it.each([
    ['shorter-lived', { token: 'hour', expires: NOW / 1000 + 3600, duration: 3_600_000 }],
    ['broken', { token: 'line\nbreak', expires: NOW / 1000 + 20_000_000 }],
    ['missing', undefined],
  ])('keeps its own ticket when the new one is %s', async (_what, ticket) => {
    const { cloud, open, read } = await setScene();
    const session = await open();
    const body = JSON.stringify({ status: 0, data: { connection: {}, graphData: [] }, ticket });
    cloud.http.fail({ kind: 'answer', status: 200, body });
    expect(await read(session, ROBIN)).not.toHaveProperty('session');
  });

  it.each([
    [401, '{"message":"invalid or expired jwt"}', 'sessionExpired'],
    [401, '', 'sessionExpired'],
    [200, '{"status":2,"error":{"message":"notAuthenticated"}}', 'sessionExpired'],
    [200, '{"status":4,"error":{"message":"MissingCachedUser"}}', 'sessionExpired'],
    [200, '{"status":4,"data":{"step":{"type":"tou"}}}', 'termsRequired'],
    [400, '{"message":"RequiredHeaderMissing"}', 'badPayload'],
    [429, '{"status":429}', 'rateLimited'],
    [403, '{"message":"Forbidden"}', 'blocked'],
  ])('meets HTTP %i %s as %s', async (status, body, kind) => {
    const { cloud, open, read } = await setScene();
    const session = await open();
    cloud.http.fail({ kind: 'answer', status, body });
    expect((await failureOf(read(session))).kind).toBe(kind);
    expect(cloud.counts().logIns).toBe(1);
  });

  it('expires at its own time', async () => {
    const { time, open, read } = await setScene();
    const session = await open();
    time.now = session.expiresAt;
    expect((await failureOf(read(session))).kind).toBe('sessionExpired');
  });
});

describe('the version that LibreLinkUp wants', () => {
  it('is adopted with one more request, and kept in the session', async () => {
    const { cloud, open, read } = await setScene({}, { minimumVersion: '4.18.2' });
    cloud.shapes = shapesSchema.parse({ members: 'reversed' });
    const { session } = await read(await open());
    expect(session?.service.version).toBe('4.18.2');
    expect(cloud.counts()).toEqual({ logIns: 1, peopleLists: 2, graphs: 1 });
    await read(session ?? (await open()));
    expect(cloud.counts()).toEqual({ logIns: 1, peopleLists: 2, graphs: 2 });
  });

  it('is told when even that is too old', async () => {
    const { cloud, open, read } = await setScene();
    const session = await open();
    const refusal = (minimumVersion: string): void =>
      cloud.http.fail({
        kind: 'answer',
        status: 403,
        body: JSON.stringify({ status: 920, data: { minimumVersion } }),
      });
    refusal('5.0.0');
    cloud.http.forget();
    const error = await failureOf(read(session, ROBIN));
    expect([error.kind, error.facts.minimumVersion]).toEqual(['versionTooOld', '5.0.0']);
    expect(cloud.http.requests.map(({ headers }) => headers['version'])).toEqual(['4.16.0', '5.0.0']);
  });

  it.each(['4.16.0', '4.2.0', 'newest', '5.0.0; x'])(
    'is not adopted when it is %j',
    async (minimumVersion) => {
      const { cloud, open, read } = await setScene();
      const session = await open();
      const body = JSON.stringify({ status: 920, data: { minimumVersion } });
      cloud.http.fail({ kind: 'answer', status: 403, body });
      cloud.http.forget();
      expect((await failureOf(read(session, ROBIN))).kind).toBe('versionTooOld');
      expect(cloud.http.requests).toHaveLength(1);
    },
  );
});
