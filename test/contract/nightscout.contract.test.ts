import * as fc from 'fast-check';
import { z } from 'zod';
import { openToWrite } from '../../src/main/sources/nightscout/open-to-write.ts';
import { listSchema } from '../../src/main/sources/nightscout/schema.ts';
import { readSite } from '../../src/main/sources/nightscout/site-entries.ts';
import { nightscout } from '../../src/main/sources/nightscout/source.ts';
import { transform } from '../../src/main/sources/nightscout/transform.ts';
import { writeReadings } from '../../src/main/sources/nightscout/uploads.ts';
import { startNightscoutCloud } from '../clouds/nightscout/cloud.ts';
import { entryInputSchema, shapesSchema, writeEntry } from '../clouds/nightscout/wire.ts';
import type { Sample } from './contract.ts';
import { nightscoutOwn } from './nightscout-own.ts';
import { describeSourceContract } from './source-contract.ts';

const credentials = {
  address: 'https://robin.example/',
  secret: 'Zx9-canary-api-secret',
  certificatePin: '',
};

const noon = Date.UTC(2026, 2, 10, 12);
// Around the moment of the tests, so that many pass for current.
const near = fc.integer({ min: -(10 ** 7), max: 10 ** 6 }).map((ms) => noon + ms);
const hostileInstant = fc.oneof(
  near,
  near.map(String),
  fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
  fc.double(),
  fc.constantFrom('', 'null', 'NaN', '1e12', 0, null),
  fc.jsonValue(),
);
const hostileDateString = fc.oneof(
  near.map((at) => new Date(at).toISOString()),
  near.map((at) => new Date(at).toISOString().slice(0, -1)),
  near.map(String),
  fc.constantFrom('2026-02-30T00:00:00Z', '2026-03-10T25:00:00Z', '10.3.2026', 'Tue Mar 10 2026', ''),
  fc.jsonValue(),
);
const hostileValue = fc.oneof(
  fc.integer({ min: -50, max: 1200 }),
  fc.integer({ min: -50, max: 1200 }).map(String),
  fc.double(),
  fc.constantFrom('0x7f', '1e2', ' 120 ', '5,8', 'LOW', '???', null),
  fc.jsonValue(),
);
const hostileRecord = fc.record(
  {
    type: fc.constantFrom('sgv', 'mbg', 'cal', null),
    sgv: hostileValue,
    mgdl: hostileValue,
    date: hostileInstant,
    mills: hostileInstant,
    dateString: hostileDateString,
    direction: fc.oneof(fc.constantFrom('Flat', 'NOT COMPUTABLE', 'toString', '__proto__'), fc.jsonValue()),
    trend: fc.oneof(fc.integer({ min: -2, max: 12 }), fc.jsonValue()),
  },
  { requiredKeys: [] },
);

const recordSchema = z.record(z.string(), z.unknown());

/** Every instant that a careful reader could see in a document. */
function instantsIn({ date, mills, dateString }: Record<string, unknown>): number[] {
  const text = typeof dateString === 'string' ? dateString : '';
  const fromText = [Number(text), Date.parse(text), Date.parse(`${text}Z`)];
  return [date, mills].map((value) => Math.round(plain(value))).concat(fromText);
}

/** Nothing else may be a number: some of the bodies can't even be written out. */
function plain(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

describeSourceContract({
  source: nightscout,
  credentials,
  refusedCredentials: { ...credentials, secret: 'wrong' },
  signInPath: 'verifyauth',
  readPath: 'entries/sgv.json',

  async startCloud(now) {
    const cloud = await startNightscoutCloud({
      now,
      access: { defaultRole: 'denied', apiSecret: credentials.secret },
    });
    return {
      http: cloud.http,
      publish: (samples: readonly Sample[]) =>
        cloud.publish(samples.map(({ readAt, mgdl }) => ({ readAt, sgv: mgdl }))),
      expireSessions: () => cloud.expireSessions(),
    };
  },

  writeBody: (samples) =>
    JSON.stringify(
      samples.map(({ readAt, mgdl }) =>
        writeEntry(entryInputSchema.parse({ readAt, sgv: mgdl }), shapesSchema.parse({})),
      ),
    ),
  readBody: (body, now) => transform(listSchema.safeParse(body).data ?? [], now).readings,

  hostileBody: fc.array(fc.oneof({ weight: 9, arbitrary: hostileRecord }, fc.jsonValue()), { maxLength: 12 }),
  isIn: (body, { readAt, mgdl, special }) =>
    z
      .array(z.unknown())
      .parse(body)
      .some((item) => {
        const record = recordSchema.safeParse(item).data;
        if (!record || !instantsIn(record).includes(readAt)) return false;
        const value = Math.round(plain(record['sgv'] ?? record['mgdl']));
        return special === 'high' ? value > 400 : value === mgdl;
      }),
  // What a mirror asks of its site.
  moreOperations({ credentials: entered, context, clock }, session) {
    const [from, to] = [clock.now() - 3_600_000, clock.now()];
    const write = async (api: 'first' | 'third') =>
      writeReadings(
        { credentials: entered, session: { ...session, api } },
        [{ readAt: to, mgdl: 120, trend: 'flat' }],
        context,
      );
    return {
      'signing in to write': async () => openToWrite(entered, context),
      'looking at a site': async () => readSite({ credentials: entered, session }, { from, to }, context),
      'writing by v1': async () => write('first'),
      'writing by v3': async () => write('third'),
    };
  },
  own: nightscoutOwn,
  locksNobody: 'not applicable: a site only answers more slowly after a wrong secret',
});
