import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../../src/main/sources/dexcom-web/schema.ts';
import { dexcomWeb } from '../../../../../src/main/sources/dexcom-web/source.ts';
import { APP, DAY_MS, errorOf, HOUR_MS, MINUTE_MS, NOW, type Scene, setScene } from './scene.ts';

/** The resources that were asked, each with the days of its window counted back from now. */
function asked({ cloud, time }: Scene): string[] {
  const daysAgo = (text: string | null): string =>
    text === null ? '' : ((time.now - Date.parse(`${text}Z`)) / DAY_MS).toFixed(1);
  return cloud.http.requests.map(({ path, query }) =>
    [path.split('/').at(-1), daysAgo(query.get('startDate')), daysAgo(query.get('endDate'))].join(' ').trim(),
  );
}

async function signedIn(): Promise<Scene & { session: Session }> {
  const scene = await setScene();
  const session = await scene.open();
  scene.cloud.http.forget();
  return { ...scene, session };
}

const events = ({ context }: Scene, session: Session, since: number) =>
  dexcomWeb.fetchEvents?.({ credentials: APP, session, since }, context);

describe('reading from Dexcom’s Web API', () => {
  it('sees a value once Dexcom releases it', async () => {
    const { cloud, time, session, read } = await signedIn();
    cloud.publish('User7', [{ readAt: NOW - 30 * MINUTE_MS, value: 108, delayMs: HOUR_MS }]);
    expect((await read(session)).readings).toEqual([]);
    time.now += 30 * MINUTE_MS;
    expect((await read(session)).readings).toEqual([
      { readAt: NOW - 30 * MINUTE_MS, mgdl: 108, trend: 'flat' },
    ]);
  });

  it('asks with naive UTC times in one small window when little is missing', async () => {
    const { cloud, session, read } = await signedIn();
    await read(session, NOW - 2 * HOUR_MS);
    const [request] = cloud.http.requests;
    expect(cloud.http.requests).toHaveLength(1);
    expect(Object.fromEntries(request?.query ?? [])).toEqual({
      startDate: '2026-01-15T07:00:00',
      endDate: '2026-01-15T13:00:00',
    });
  });

  it('also finds what a phone sent late, from before the last reading', async () => {
    const { cloud, session, read } = await signedIn();
    const late = NOW - 2.5 * HOUR_MS;
    cloud.publish('User7', [{ readAt: late, value: 92 }]);
    expect((await read(session, NOW - HOUR_MS)).readings).toMatchObject([{ readAt: late }]);
  });

  it('walks from old to new, a few windows at a time, and goes on from there', async () => {
    const scene = await signedIn();
    const { cloud, session, read } = scene;
    const days = [89, 50, 46, 44, 20, 1];
    cloud.publish(
      'User7',
      days.map((daysAgo) => ({ readAt: NOW - daysAgo * DAY_MS, value: 100 + daysAgo })),
    );
    const first = await read(session, NOW - 90 * DAY_MS);
    expect(asked(scene)).toEqual(['dataRange', 'egvs 89.0 74.0', 'egvs 74.0 59.0', 'egvs 59.0 44.0']);
    expect(first.readings.map(({ mgdl }) => mgdl - 100)).toEqual([89, 50, 46]);
    const second = await read(session, first.readings.at(-1)?.readAt);
    expect(second.readings.map(({ mgdl }) => mgdl - 100)).toEqual([46, 44, 20]);
    const third = await read(session, second.readings.at(-1)?.readAt);
    expect(third.readings.map(({ mgdl }) => mgdl - 100)).toEqual([20, 1]);
  });

  it('is not stuck at a long time without a sensor', async () => {
    const { cloud, session, read } = await signedIn();
    const since = NOW - 80 * DAY_MS;
    cloud.publish('User7', [
      { readAt: since, value: 100 },
      { readAt: NOW - HOUR_MS, value: 110 },
    ]);
    expect((await read(session, since)).readings.at(-1)?.mgdl).toBe(110);
  });

  it('doesn’t ask for the time before the first record', async () => {
    const scene = await signedIn();
    scene.cloud.publish('User7', [{ readAt: NOW - 2 * DAY_MS, value: 101 }]);
    expect((await scene.read(scene.session, 0)).readings).toHaveLength(1);
    expect(asked(scene)).toEqual(['dataRange', 'egvs 2.0 -0.0']);
  });

  it('never asks for more than 90 days, nor a window that Dexcom would refuse', async () => {
    const scene = await signedIn();
    scene.time.now += 500;
    await scene.read(scene.session, 0);
    expect(asked(scene)).toEqual([
      'dataRange',
      'egvs 90.0 75.0',
      'egvs 75.0 60.0',
      'egvs 60.0 45.0',
      'egvs 45.0 30.0',
      'egvs 30.0 15.0',
      'egvs 15.0 -0.0',
    ]);
  });

  it('asks for the last hours when this computer’s clock is behind the last reading', async () => {
    const scene = await signedIn();
    await scene.read(scene.session, NOW + 5 * HOUR_MS);
    expect(asked(scene)).toEqual(['egvs 0.1 -0.0']);
  });

  it.each(['ascending', 'descending', 'mixed'] as const)('sorts what comes %s', async (order) => {
    const { cloud, session, read } = await signedIn();
    cloud.shapes = { ...cloud.shapes, order };
    const minutes = [25, 20, 15, 10, 5];
    cloud.publish(
      'User7',
      minutes.map((ago) => ({ readAt: NOW - ago * MINUTE_MS, value: 100 + ago })),
    );
    expect((await read(session)).readings.map(({ mgdl }) => mgdl - 100)).toEqual(minutes);
  });

  it('drops nulls and says how many', async () => {
    const { cloud, session, read } = await signedIn();
    cloud.publish('User7', [
      { readAt: NOW - 10 * MINUTE_MS, value: null, status: 'low' },
      { readAt: NOW - 5 * MINUTE_MS, value: 39, status: 'low', trend: 'doubleDown' },
    ]);
    expect(await read(session)).toMatchObject({
      readings: [{ mgdl: 39, special: 'low', trend: 'doubleDown' }],
      dropped: 1,
    });
  });

  it('says that the format changed when not one record can be understood', async () => {
    const { cloud, session, read } = await signedIn();
    cloud.http.fail({ kind: 'answer', status: 200, body: '{"records":[{"when":1,"glucose":142}]}' });
    expect((await errorOf(read(session))).kind).toBe('badPayload');
  });

  it('reads on when the data range says nothing of use', async () => {
    const { cloud, session, read } = await signedIn();
    cloud.publish('User7', [{ readAt: NOW - 20 * DAY_MS, value: 100 }]);
    for (const body of ['{}', '{"egvs":null}', '{"egvs":{"start":{"systemTime":"soon"}}}', '{"egvs":7}']) {
      cloud.http.fail({ kind: 'answer', status: 200, body, path: 'dataRange' });
      expect((await read(session, NOW - 60 * DAY_MS)).readings).toHaveLength(1);
    }
  });
});

describe('events from Dexcom’s Web API', () => {
  it('come together with calibrations, from a day before, for what was changed', async () => {
    const scene = await signedIn();
    const at = NOW - 3 * HOUR_MS;
    scene.cloud.addRecord({
      name: 'User7',
      resource: 'events',
      at,
      json: {
        recordId: 'e1',
        systemTime: '2026-01-15T09:00:00',
        eventStatus: 'updated',
        eventType: 'carbs',
        value: '45',
        unit: 'grams',
      },
    });
    scene.cloud.addRecord({
      name: 'User7',
      resource: 'calibrations',
      at,
      json: { recordId: 'c1', systemTime: '2026-01-15T09:00:00Z', value: 5.8, unit: 'mmol/L' },
    });
    expect(await events(scene, scene.session, NOW - HOUR_MS)).toEqual({
      events: [
        { eventId: 'e1', at, kind: 'carbs', amount: 45 },
        { eventId: 'c1', at, kind: 'calibration', amount: 104 },
      ],
      dropped: 0,
    });
    expect(asked(scene)).toEqual(['events 1.0 -0.0', 'calibrations 1.0 -0.0']);
  });

  it('are asked for in windows of 30 days, from the first record on', async () => {
    const scene = await signedIn();
    await events(scene, scene.session, 0);
    expect(asked(scene)).toEqual([
      'dataRange',
      'events 90.0 60.0',
      'calibrations 90.0 60.0',
      'events 60.0 30.0',
      'calibrations 60.0 30.0',
      'events 30.0 -0.0',
      'calibrations 30.0 -0.0',
    ]);
  });

  it('bring a renewed session along', async () => {
    const scene = await signedIn();
    scene.time.now += 3 * HOUR_MS;
    const fetched = await events(scene, scene.session, scene.time.now);
    expect(fetched).toHaveProperty('session', scene.kept[0]?.session);
    expect(scene.kept).toHaveLength(1);
  });
});

describe('devices and alerts from Dexcom’s Web API', () => {
  it('are told as plain objects', async () => {
    const scene = await signedIn();
    const { cloud, context, session } = scene;
    cloud.addRecord({
      name: 'User7',
      resource: 'devices',
      json: { displayDevice: 'iOS', displayApp: 'G7', alertSchedules: [{ alertSettings: [null] }] },
    });
    cloud.addRecord({
      name: 'User7',
      resource: 'alerts',
      at: NOW - HOUR_MS,
      json: { systemTime: '2026-01-15T11:00:00Z', alertName: 'urgentLow', alertState: 'activeSnoozed' },
    });
    const request = { credentials: APP, session, since: NOW - 90 * DAY_MS };
    const fetched = await dexcomWeb.fetchDeviceStatus?.(request, context);
    expect(JSON.parse(JSON.stringify(fetched))).toEqual({
      status: {
        devices: [{ name: 'iPhone, G7', schedules: [{ daysOfWeek: [], alerts: [] }] }],
        raised: [{ at: NOW - HOUR_MS, kind: 'urgentLow', state: 'snoozed' }],
      },
    });
    expect(asked(scene)).toEqual(['devices', 'alerts 30.0 0.0']);
  });
});
