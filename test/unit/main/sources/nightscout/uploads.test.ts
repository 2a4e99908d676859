import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryDocument } from '../../../../../src/main/sources/nightscout/entry-document.ts';
import { openToWrite } from '../../../../../src/main/sources/nightscout/open-to-write.ts';
import type { Session } from '../../../../../src/main/sources/nightscout/schema.ts';
import { readSite } from '../../../../../src/main/sources/nightscout/site-entries.ts';
import { transform } from '../../../../../src/main/sources/nightscout/transform.ts';
import { writeReadings } from '../../../../../src/main/sources/nightscout/uploads.ts';
import {
  glucoseValue,
  sourceReadingSchema,
  type SourceReading,
} from '../../../../../src/shared/glucose/reading.ts';
import { trendSchema } from '../../../../../src/shared/glucose/trend.ts';
import { inEnglish } from '../../../../support/english.ts';
import type { NightscoutOptions } from '../../../../clouds/nightscout/cloud.ts';
import { API_SECRET, failureOf, MINUTE_MS, NOW, READER, type Scene, setScene, STRANGER } from './scene.ts';

const WRITER = 'writer-0123456789abcdef';
const FIRST: Session = { api: 'first', secure: false };
const THIRD: Session = { api: 'third', secure: false };

const reading = (minutesAgo: number, mgdl = 110): SourceReading => ({
  readAt: NOW - minutesAgo * MINUTE_MS,
  mgdl,
  trend: 'fortyFiveUp',
});

async function scene(options: NightscoutOptions = {}): Promise<Scene> {
  return setScene({ ...options, access: { defaultRole: 'denied', writers: [WRITER], ...options.access } });
}

const held = ({ cloud }: Scene): [number, number, string][] =>
  cloud.entries.map(({ readAt, sgv, device }) => [readAt, sgv, device]);

const write = async (
  { context, credentials }: Scene,
  readings: SourceReading[],
  { session = FIRST, secret = API_SECRET }: { session?: Session; secret?: string } = {},
): Promise<void> => writeReadings({ credentials: credentials({ secret }), session }, readings, context);

describe('an entry', () => {
  it('says what Nightscout needs to know of a reading, its key of v1 and of v3 among it', () => {
    expect(entryDocument(reading(0))).toEqual({
      type: 'sgv',
      sgv: 110,
      date: NOW,
      dateString: '2026-01-15T12:00:00.000Z',
      sysTime: '2026-01-15T12:00:00.000Z',
      utcOffset: 0,
      direction: 'FortyFiveUp',
      device: 'flatarrow',
      app: 'flatarrow',
    });
  });

  it.each([
    [{ mgdl: 39, special: 'low' as const }, 39],
    [{ mgdl: 40, special: 'low' as const }, 39],
    [{ mgdl: 401, special: 'high' as const }, 401],
    [{ mgdl: 501, special: 'high' as const }, 501],
    [{ mgdl: 400, special: 'high' as const }, 401],
    [{ mgdl: 450 }, 450],
  ])('writes %o as %i', (value, sgv) => {
    expect(entryDocument({ ...reading(0), ...value })).toMatchObject({ sgv });
  });

  it('is read back as the reading it was, whatever that was', () => {
    const anyReading = fc.record({
      readAt: fc.integer({ min: Date.UTC(2012, 0), max: NOW }),
      value: fc.integer({ min: 39, max: 420 }),
      trend: fc.constantFrom(...trendSchema.options),
    });
    fc.assert(
      fc.property(anyReading, ({ readAt, value, trend }) => {
        const one = sourceReadingSchema.parse({ readAt, ...glucoseValue(value), trend });
        expect(transform([entryDocument(one)], NOW).readings).toEqual([one]);
      }),
    );
  });
});

describe('writing through v1', () => {
  it('writes a list at once, and each reading once however often it is sent', async () => {
    const one = await scene();
    await write(one, [reading(10, 100), reading(5)]);
    await write(one, [reading(5), reading(0, 120)]);
    expect(held(one)).toEqual([
      [NOW - 10 * MINUTE_MS, 100, 'flatarrow'],
      [NOW - 5 * MINUTE_MS, 110, 'flatarrow'],
      [NOW, 120, 'flatarrow'],
    ]);
    expect(one.cloud.http.countOf('entries')).toBe(2);
  });

  it('never puts the secret into an address or a body', async () => {
    const one = await scene();
    await write(one, [reading(0)]);
    const sent = one.cloud.http.requests.map(
      ({ path, query, body }) => `${path}?${query.toString()} ${body}`,
    );
    expect(sent.join(' ')).not.toContain(API_SECRET);
    expect(one.cloud.http.requests[0]?.headers['content-type']).toBe('application/json');
  });

  it('halves what is too large for the server until it fits', async () => {
    const one = await scene();
    one.cloud.shapes = { ...one.cloud.shapes, largestBody: 700 };
    await write(
      one,
      [20, 15, 10, 5, 0].map((minutes) => reading(minutes)),
    );
    expect(held(one)).toHaveLength(5);
  });

  it.each([
    ['a web page', { kind: 'answer', status: 200, body: '<html>sign in to the hotel</html>' }, 'server'],
    ['something else', { kind: 'answer', status: 200, body: '{"ok":true}' }, 'badPayload'],
    ['nothing', { kind: 'answer', status: 201, body: '' }, 'badPayload'],
    ['a broken server', { kind: 'answer', status: 500, body: '' }, 'server'],
    ['too much', { kind: 'answer', status: 413, body: '' }, 'server'],
    ['a hosting page', { kind: 'answer', status: 404, body: '<html>no such app</html>' }, 'server'],
    ['a refusal', { kind: 'answer', status: 401, body: '{}' }, 'sessionExpired'],
    ['a redirect', { kind: 'redirect', status: 308, location: 'https://elsewhere.example/' }, 'server'],
  ] as const)('takes %s for no receipt', async (_name, failure, kind) => {
    const one = await scene();
    one.cloud.http.fail(failure);
    expect((await failureOf(write(one, [reading(0)]))).kind).toBe(kind);
  });

  it('waits for as long as a busy server says', async () => {
    const one = await scene();
    one.cloud.http.fail({ kind: 'answer', status: 503, body: '', retryAfter: '90' });
    expect((await failureOf(write(one, [reading(0)]))).facts.retryAt).toBe(NOW + 90_000);
  });

  it('says so where a site takes nothing from outside', async () => {
    const one = await scene();
    one.cloud.shapes = { ...one.cloud.shapes, takesUploads: false };
    const { kind, facts } = await failureOf(write(one, [reading(0)]));
    expect(kind).toBe('wrongAccountKind');
    expect(inEnglish(facts.hint)).toContain('takes no readings');
  });

  it('takes “created” for a receipt', async () => {
    const one = await scene();
    one.cloud.http.fail({ kind: 'answer', status: 201, body: '[]' });
    await expect(write(one, [reading(0)])).resolves.toBeUndefined();
  });
});

describe('writing through v3', () => {
  const asWriter = { session: THIRD, secret: WRITER };

  it('writes one after the other, and each reading once, even where the token may only add', async () => {
    const one = await scene();
    await write(one, [reading(5), reading(0, 120)], asWriter);
    await write(one, [reading(5), reading(0, 120)], asWriter);
    expect(held(one)).toEqual([
      [NOW - 5 * MINUTE_MS, 110, 'flatarrow'],
      [NOW, 120, 'flatarrow'],
    ]);
  });

  it('and v1 know each other’s entries', async () => {
    const one = await scene();
    await write(one, [reading(5)], asWriter);
    await write(one, [reading(5), reading(0)]);
    await write(one, [reading(0)], asWriter);
    expect(held(one)).toHaveLength(2);
  });

  it('leaves deleted what somebody has deleted', async () => {
    const one = await scene();
    one.cloud.http.fail({ kind: 'answer', status: 410, body: '{"status":410}' });
    await expect(write(one, [reading(0)], asWriter)).resolves.toBeUndefined();
  });

  it('takes a page for no receipt', async () => {
    const one = await scene();
    one.cloud.http.fail({ kind: 'answer', status: 201, body: '<html></html>', contentType: 'text/html' });
    expect((await failureOf(write(one, [reading(0)], asWriter))).kind).toBe('server');
  });
});

const open = async ({ context, credentials }: Scene, secret: string): Promise<Session> =>
  openToWrite(credentials({ secret }), context);

describe('signing in to write', () => {
  it('works with the API secret, and with a token that may do no more than it needs to', async () => {
    const one = await scene();
    expect(await open(one, API_SECRET)).toEqual(FIRST);
    expect(await open(one, WRITER)).toEqual(FIRST);
    expect(held(one)).toEqual([]);
  });

  it('uses v3 where there is no v1, by token or by a JWT made of it', async () => {
    const one = await scene();
    one.cloud.shapes = { ...one.cloud.shapes, first: false };
    expect(await open(one, WRITER)).toEqual(THIRD);
    one.cloud.shapes = { ...one.cloud.shapes, thirdTakes: 'jwt' };
    const session = await open(one, WRITER);
    expect(session).toMatchObject({ api: 'third', jwt: { expiresAt: NOW + 8 * 60 * MINUTE_MS } });
    await writeReadings(
      { credentials: one.credentials({ secret: WRITER }), session },
      [reading(0)],
      one.context,
    );
    expect(held(one)).toHaveLength(1);
  });

  it.each([
    ['v1', true],
    ['v3', false],
  ])('says plainly that a token may only read (%s)', async (_name, first) => {
    const one = await scene();
    one.cloud.shapes = { ...one.cloud.shapes, first };
    const { kind, facts } = await failureOf(open(one, READER));
    expect(kind).toBe('wrongAccountKind');
    expect(inEnglish(facts.hint)).toContain('api:entries:create');
  });

  it('is refused with what the site doesn’t know', async () => {
    const one = await scene();
    expect((await failureOf(open(one, 'something that is wrong'))).kind).toBe('badCredentials');
    expect((await failureOf(open(one, STRANGER))).kind).toBe('badCredentials');
  });

  it('leaves it to the first reading where a server knows no preview', async () => {
    const one = await scene();
    one.cloud.http.fail({ kind: 'answer', status: 404, body: '{}', path: 'preview' });
    expect(await open(one, API_SECRET)).toEqual(FIRST);
  });

  it.each([
    ['down', { kind: 'answer', status: 502, body: '' }, 'server'],
    ['asked too often', { kind: 'answer', status: 429, body: '' }, 'rateLimited'],
    ['shielded', { kind: 'blockPage' }, 'blocked'],
  ] as const)('takes a site that is %s for neither', async (_name, failure, kind) => {
    const one = await scene();
    one.cloud.http.fail({ ...failure, path: 'preview' });
    expect((await failureOf(open(one, API_SECRET))).kind).toBe(kind);
  });

  it('is no Nightscout to a page that knows none of its paths', async () => {
    const one = await scene();
    one.cloud.shapes = { ...one.cloud.shapes, first: false };
    expect((await failureOf(open(one, API_SECRET))).kind).toBe('wrongAccountKind');
  });
});

describe('what a site holds', () => {
  const read = async (
    { context, credentials }: Scene,
    span: { from: number; to: number },
    { session = FIRST, secret = API_SECRET }: { session?: Session; secret?: string } = {},
  ) => readSite({ credentials: credentials({ secret }), session }, span, context);

  it.each([
    ['v1', { session: FIRST, secret: API_SECRET }],
    ['v3', { session: THIRD, secret: WRITER }],
  ])('is read with what wrote it, both ends included (%s)', async (_name, by) => {
    const one = await scene();
    one.cloud.publish([
      { readAt: NOW - 3, sgv: 90 },
      { readAt: NOW - 2, sgv: 100, device: 'xDrip-DexcomG5' },
      { readAt: NOW - 1, sgv: 9 },
      { readAt: NOW, sgv: 120, device: ' odd\u0000\u202e\n' + 'x'.repeat(100) },
    ]);
    const { entries, serverNow } = await read(one, { from: NOW - 2, to: NOW }, by);
    expect(entries).toEqual([
      { at: NOW - 2, mgdl: 100, device: 'xDrip-DexcomG5' },
      { at: NOW, mgdl: 120, device: `odd   ${'x'.repeat(54)}` },
    ]);
    expect(serverNow).toBe(NOW);
  });

  it('is read to its end, however much it is', async () => {
    const one = await scene();
    const day = Array.from({ length: 4500 }, (_, index) => ({ readAt: NOW - index * 15_000, sgv: 100 }));
    one.cloud.publish(day);
    const { entries } = await read(one, { from: NOW - 4499 * 15_000, to: NOW });
    expect(new Set(entries.map(({ at }) => at)).size).toBe(4500);
  });
});
