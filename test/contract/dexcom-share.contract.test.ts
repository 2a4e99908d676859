import * as fc from 'fast-check';
import { z } from 'zod';
import { readingsBodySchema } from '../../src/main/sources/dexcom-share/schema.ts';
import { dexcomShare } from '../../src/main/sources/dexcom-share/source.ts';
import { transform } from '../../src/main/sources/dexcom-share/transform.ts';
import { startDexcomShareCloud } from '../clouds/dexcom-share/cloud.ts';
import { shapesSchema, writeReadings } from '../clouds/dexcom-share/wire.ts';
import type { Sample } from './contract.ts';
import { describeSourceContract } from './source-contract.ts';

const credentials = { region: 'us', userName: 'robin.example', password: ' Zx9-canary-password ' };

const hostileDate = fc.oneof(
  fc.integer({ min: -(10 ** 15), max: 10 ** 15 }).map((ms) => `Date(${ms})`),
  // Around the moment of the tests, so that many pass for current.
  fc.integer({ min: -(10 ** 7), max: 10 ** 6 }).map((ms) => `/Date(${Date.UTC(2026, 2, 10, 12) + ms})/`),
  fc.constantFrom('Date()', 'Date(1e3)', '/Date(1767225600000)', 'Date(1767225600000+01)', 'Date(NaN)', ''),
  fc.jsonValue(),
);
const hostileRecord = fc.record(
  {
    WT: hostileDate,
    ST: hostileDate,
    DT: hostileDate,
    Value: fc.oneof(fc.integer({ min: -50, max: 1200 }), fc.double(), fc.string(), fc.jsonValue()),
    Trend: fc.oneof(
      fc.integer({ min: -2, max: 12 }),
      fc.constantFrom('Flat', 'toString', '__proto__'),
      fc.jsonValue(),
    ),
  },
  { requiredKeys: [] },
);

const recordSchema = z.object({ WT: z.unknown().optional(), ST: z.unknown().optional(), Value: z.number() });

describeSourceContract({
  source: dexcomShare,
  credentials,
  refusedCredentials: { ...credentials, password: 'wrong' },
  signInPath: 'AuthenticatePublisherAccount',
  readPath: 'ReadPublisherLatestGlucoseValues',

  async startCloud(now) {
    const cloud = await startDexcomShareCloud({ now });
    cloud.shapes = shapesSchema.parse({ tellsLockOutTime: true });
    cloud.addAccount({ userName: credentials.userName, password: credentials.password });
    return {
      http: cloud.http,
      publish: (samples: readonly Sample[]) =>
        cloud.publish(
          credentials.userName,
          samples.map(({ readAt, mgdl }) => ({ readAt, value: mgdl })),
        ),
      expireSessions: () => cloud.expireSessions(),
      lockOut: (forMs: number) => cloud.lockOut(credentials.userName, forMs),
    };
  },

  writeBody: (samples) =>
    writeReadings(
      samples.map(({ readAt, mgdl }) => ({ readAt, value: mgdl, trend: 'Flat', visibleAt: readAt })),
      shapesSchema.parse({}),
    ),
  readBody: (body, now) => transform(readingsBodySchema.safeParse(body).data ?? [], now).readings,

  hostileBody: fc.array(fc.oneof({ weight: 9, arbitrary: hostileRecord }, fc.jsonValue()), { maxLength: 12 }),
  isIn: (body, { readAt, mgdl, special }) =>
    z
      .array(z.unknown())
      .parse(body)
      .some((item) => {
        const record = recordSchema.safeParse(item).data;
        const date = String(record?.WT ?? record?.ST);
        if (!record || !date.includes(`Date(${readAt}`)) return false;
        return special === 'high' ? record.Value > 400 : record.Value === mgdl;
      }),

  // An empty answer is what Share gives to a session that isn't one.
  expects: { emptyBody: 'sessionExpired' },

  own: {
    shortTokenOver: 'not applicable: a session is all there is',
    versionFloor: 'not applicable: Share asks for no version',
    versionFloorAgain: 'not applicable: Share asks for no version',
    ownRedirect: 'not applicable: the region is chosen in the form',
    ownRedirectLoop: 'not applicable: the region is chosen in the form',
    ownRedirectAway: 'not applicable: the region is chosen in the form',
  },
});
