import * as fc from 'fast-check';
import { z } from 'zod';
import { recordsBodySchema } from '../../src/main/sources/dexcom-web/schema.ts';
import { dexcomWeb } from '../../src/main/sources/dexcom-web/source.ts';
import { transform } from '../../src/main/sources/dexcom-web/transform.ts';
import { type DexcomWebCloud, startDexcomWebCloud } from '../clouds/dexcom-web/cloud.ts';
import { newPerson } from '../clouds/dexcom-web/people.ts';
import { shapesSchema, writeEgv, writeRecords } from '../clouds/dexcom-web/wire.ts';
import type { Sample } from './contract.ts';
import { dexcomWebOwn } from './dexcom-web-own.ts';
import { visitorOf } from './dexcom-web-visitor.ts';
import { describeSourceContract } from './source-contract.ts';

const credentials = { region: 'us', clientId: 'own-app', clientSecret: 'Zx9-canary-client-secret' };
const NOON = Date.UTC(2026, 2, 10, 12);

/** Every cloud of this file by its address, so that the person at the browser finds the right one. */
const clouds = new Map<string, DexcomWebCloud>();

const naive = (at: number): string => new Date(at).toISOString().slice(0, 19);
const hostileTime = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -(10 ** 7), max: 10 ** 6 }).map((ms) => `${naive(NOON + ms)}Z`) },
  fc.integer({ min: 0, max: 4 * 10 ** 12 }).map((ms) => naive(ms)),
  fc.constantFrom('', '2026-13-01T00:00:00', '2026-02-31T00:00:00Z', '2026-03-10T12:00:00+99:99', 'NaN', '0'),
  fc.jsonValue(),
);
const hostileRecord = fc.record(
  {
    recordId: fc.oneof(fc.constantFrom('a', 'b', '__proto__', ''), fc.jsonValue()),
    systemTime: hostileTime,
    displayTime: hostileTime,
    eventStatus: fc.constantFrom('created', 'updated', 'deleted', 'constructor', null),
    value: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: -50, max: 1200 }) },
      fc.double(),
      fc.string(),
      fc.jsonValue(),
    ),
    status: fc.oneof(fc.constantFrom('low', 'high', 'ok', 'unknown', null), fc.jsonValue()),
    trend: fc.oneof(fc.constantFrom('flat', 'toString', '__proto__', 3), fc.jsonValue()),
    trendRate: fc.oneof(fc.double(), fc.jsonValue()),
    unit: fc.oneof(fc.constantFrom('mg/dL', 'mmol/L', 'unknown', null), fc.jsonValue()),
  },
  { requiredKeys: [] },
);

const recordSchema = z.object({ systemTime: z.string(), value: z.number() });

describeSourceContract({
  source: {
    ...dexcomWeb,
    openSession: (typed, context) =>
      dexcomWeb.openSession(typed, {
        ...context,
        signInInBrowser: visitorOf(({ origin }) => clouds.get(origin)),
      }),
  },
  credentials,
  refusedCredentials: { ...credentials, clientSecret: 'wrong' },
  signInPath: 'oauth2/token',
  readPath: 'egvs',
  // A renewal goes to the same address, and is none.
  isSignIn: ({ path, body }) => path.endsWith('/oauth2/token') && !body.includes('grant_type=refresh_token'),

  async startCloud(now) {
    const cloud = await startDexcomWebCloud({ now });
    cloud.addApp({ clientId: credentials.clientId, clientSecret: credentials.clientSecret });
    cloud.addPerson();
    clouds.set(cloud.http.url.origin, cloud);
    return {
      http: cloud.http,
      publish: (samples: readonly Sample[]) =>
        cloud.publish(
          'User7',
          samples.map(({ readAt, mgdl }) => ({ readAt, value: mgdl })),
        ),
      expireSessions: () => cloud.revoke(),
      // Dexcom's sign-in page locks people out by itself; this is what a lock-out of the app would look like.
      lockOut: (forMs: number) =>
        cloud.http.fail({ kind: 'answer', status: 423, body: '{}', retryAfter: String(forMs / 1000) }),
    };
  },

  writeBody: (samples) => {
    const person = newPerson();
    const shapes = shapesSchema.parse({});
    const egvs = samples.map(({ readAt, mgdl }, index) =>
      writeEgv(
        { recordId: `record ${index}`, readAt, value: mgdl, status: null, trend: 'flat', trendRate: 0.1 },
        person,
        shapes,
      ),
    );
    return writeRecords('egv', person.userId, egvs);
  },
  readBody: (body, now) => transform(recordsBodySchema.safeParse(body).data?.records ?? [], now).readings,

  hostileBody: fc.record(
    {
      recordType: fc.constant('egv'),
      records: fc.oneof(
        {
          weight: 9,
          arbitrary: fc.array(fc.oneof({ weight: 9, arbitrary: hostileRecord }, fc.jsonValue()), {
            maxLength: 12,
          }),
        },
        fc.jsonValue(),
      ),
    },
    { requiredKeys: [] },
  ),
  isIn: (body, { readAt, mgdl, special }) =>
    recordsBodySchema.parse(body).records.some((item) => {
      const record = recordSchema.safeParse(item).data;
      if (!record) return false;
      const at = Date.parse(record.systemTime.endsWith('Z') ? record.systemTime : `${record.systemTime}Z`);
      if (at !== readAt) return false;
      return special === 'high' ? record.value >= 400 : record.value === mgdl;
    }),
  own: dexcomWebOwn,
});
