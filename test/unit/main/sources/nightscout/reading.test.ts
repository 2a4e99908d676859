import { describe, expect, it } from 'vitest';
import { nightscout } from '../../../../../src/main/sources/nightscout/source.ts';
import { shapesSchema } from '../../../../clouds/nightscout/wire.ts';
import { API_SECRET, failureOf, MINUTE_MS, NOW, READER, type Scene, setScene } from './scene.ts';

const DAY_MS = 24 * 60 * MINUTE_MS;

function publishEvery(scene: Scene, stepMs: number, count: number): void {
  scene.cloud.publish(
    Array.from({ length: count }, (_, index) => ({ readAt: NOW - index * stepMs, sgv: 100 + (index % 50) })),
  );
}

describe('reading from a Nightscout site', () => {
  it('gives what came after, ascending, and the site’s time', async () => {
    const scene = await setScene();
    publishEvery(scene, 5 * MINUTE_MS, 10);
    const { readings, serverNow } = await scene.read({ since: NOW - 15 * MINUTE_MS });
    expect(readings.map(({ readAt }) => (NOW - readAt) / MINUTE_MS)).toEqual([10, 5, 0]);
    expect(serverNow).toBe(NOW);
  });

  it('reaches back over more than the four days that a site looks back by itself', async () => {
    const scene = await setScene();
    scene.cloud.publish([{ readAt: NOW - 20 * DAY_MS, sgv: 99 }]);
    expect((await scene.read({ since: NOW - 30 * DAY_MS })).readings).toHaveLength(1);
  });

  it('fetches page by page, and every reading once', async () => {
    const scene = await setScene();
    publishEvery(scene, MINUTE_MS, 4500);
    const { readings } = await scene.read({ since: NOW - 4 * DAY_MS });
    expect(readings).toHaveLength(4500);
    expect(scene.cloud.counts().reads).toBe(3);
  });

  it('pages through API v3 too', async () => {
    const scene = await setScene();
    scene.cloud.shapes = shapesSchema.parse({ first: false });
    publishEvery(scene, 5 * MINUTE_MS, 2200);
    const credentials = scene.credentials({ secret: READER });
    const session = await scene.open(credentials);
    const { readings } = await scene.read({ credentials, session, since: NOW - 30 * DAY_MS });
    expect(readings).toHaveLength(2200);
  });

  it('keeps to what was asked where a site ignores the bounds, and does not ask for ever', async () => {
    const scene = await setScene();
    scene.cloud.shapes = shapesSchema.parse({ style: 'xdrip' });
    publishEvery(scene, 5 * MINUTE_MS, 1200);
    expect((await scene.read({ since: NOW - 11 * MINUTE_MS })).readings).toHaveLength(3);
    scene.cloud.http.forget();
    expect((await scene.read({ since: NOW - 30 * DAY_MS })).readings).toHaveLength(1000);
    expect(scene.cloud.counts().reads).toBeLessThanOrEqual(2);
  });

  it('asks for few when few can be missing', async () => {
    const scene = await setScene();
    await scene.read({ since: NOW - 5 * MINUTE_MS });
    expect(scene.cloud.http.requests.at(-1)?.query.get('count')).toBe('30');
  });

  it('takes an empty object for nothing', async () => {
    const scene = await setScene();
    scene.cloud.shapes = shapesSchema.parse({ style: 'emptyObject' });
    expect((await scene.read()).readings).toEqual([]);
  });

  it('says that the format changed when not one document can be understood', async () => {
    const scene = await setScene();
    scene.cloud.http.fail({ kind: 'answer', status: 200, body: '[{"when":1767225600000,"glucose":142}]' });
    expect((await failureOf(scene.read())).kind).toBe('badPayload');
  });

  it('asks for a new sign-in when the site has turned private', async () => {
    const scene = await setScene();
    const session = await scene.open();
    scene.cloud.access = { ...scene.cloud.access, defaultRole: 'denied' };
    expect((await failureOf(scene.read({ session }))).kind).toBe('sessionExpired');
    expect((await failureOf(scene.open())).kind).toBe('badCredentials');
  });

  it('leaves no penalty at the site with a right secret', async () => {
    const scene = await setScene();
    const credentials = scene.credentials({ secret: API_SECRET });
    await scene.read({ credentials, session: await scene.open(credentials) });
    expect(scene.cloud.penaltyMs).toBe(0);
  });
});

describe('what else a site knows', () => {
  const session = { api: 'first', secure: false } as const;

  it('gives meals and insulin as events, without the basal rates of loops', async () => {
    const { cloud, credentials, context } = await setScene();
    const created_at = new Date(NOW - 60 * MINUTE_MS).toISOString();
    cloud.treat([
      { _id: 'a', created_at, eventType: 'Meal Bolus', carbs: 30, insulin: 3 },
      { _id: 'b', created_at, eventType: 'Temp Basal', rate: 1 },
      { _id: 'c', created_at: new Date(NOW - 9 * DAY_MS).toISOString(), carbs: 5 },
    ]);
    const request = { credentials: credentials(), session, since: NOW - DAY_MS };
    const found = await nightscout.fetchEvents?.(request, context);
    expect(found?.events.map(({ eventId }) => eventId)).toEqual(['a-carbs', 'a-insulin']);
    const older = await nightscout.fetchEvents?.({ ...request, since: NOW - 10 * DAY_MS }, context);
    expect(older?.events).toHaveLength(3);
  });

  it('gives them over API v3 as well', async () => {
    const { cloud, credentials, context } = await setScene();
    cloud.treat([{ identifier: 'a', created_at: new Date(NOW).toISOString(), carbs: 30 }]);
    const request = {
      credentials: credentials({ secret: READER }),
      session: { api: 'third', secure: false } as const,
      since: 0,
    };
    expect((await nightscout.fetchEvents?.(request, context))?.events).toHaveLength(1);
  });

  it('has no events where a site keeps none', async () => {
    const { cloud, credentials, context } = await setScene();
    cloud.http.fail({ kind: 'answer', status: 404, body: '', path: 'treatments' });
    const request = { credentials: credentials(), session, since: 0 };
    expect(await nightscout.fetchEvents?.(request, context)).toEqual({ events: [], dropped: 0 });
  });

  it('suggests the site’s unit and borders', async () => {
    const { cloud, credentials, context } = await setScene();
    expect(await nightscout.suggest?.({ credentials: credentials(), session, since: 0 }, context)).toEqual({
      unit: 'mg/dL',
      ranges: { urgentLow: 55, low: 80, high: 180, urgentHigh: 260 },
    });
    cloud.settings = { units: 'mmol' };
    expect(await nightscout.suggest?.({ credentials: credentials(), session, since: 0 }, context)).toEqual({
      unit: 'mmol/L',
    });
  });
});
