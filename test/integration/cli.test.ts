import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DexcomShareCloud } from '../clouds/dexcom-share/cloud.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { CommandLine } from '../unit/cli/command-line.ts';

const START = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MIA = { userName: 'mia@example.org', password: 'canary-password-7!' };

let clock: ManualClock;
let cloud: DexcomShareCloud;
let cli: CommandLine;

beforeEach(async () => {
  clock = new ManualClock(START);
  cloud = new DexcomShareCloud({ now: clock.now });
  await cloud.http.listen();
  cloud.addAccount(MIA);
  cli = new CommandLine(clock);
  cli.environment = {
    FLATARROW_CLOUD_DEXCOM_SHARE: cloud.http.url.href,
    FLATARROW_DEXCOM_SHARE_REGION: 'us',
    FLATARROW_DEXCOM_SHARE_USER_NAME: MIA.userName,
    FLATARROW_DEXCOM_SHARE_PASSWORD: MIA.password,
  };
});
afterEach(async () => {
  await cli.dispose();
  await cloud.http.close();
});

/** The last of them is from now, the others five minutes apart before it. */
function publish(...values: number[]): void {
  const first = clock.now() - (values.length - 1) * 5 * MINUTE;
  cloud.publish(
    MIA.userName,
    values.map((value, index) => ({ readAt: first + index * 5 * MINUTE, value })),
  );
}

describe('asking a cloud', () => {
  it('gives the value now, with arrow, change and age, in text, JSON and CSV', async () => {
    publish(100, 104);
    await clock.advance(2 * MINUTE);
    const text = await cli.run('current', 'Mia');
    expect(text).toEqual({ code: 0, out: 'Mia: 104 mg/dL → +4, 2 min ago\n', err: '' });
    const { people } = await cli.json('current', 'Mia', '--unit', 'mmol/L');
    expect(people).toEqual([
      {
        person: 'Mia',
        simulated: false,
        freshness: 'fresh',
        value: 5.8,
        special: null,
        trend: 'flat',
        arrow: '→',
        delta: 0.22,
        range: 'inRange',
        ageSeconds: 120,
        state: 'In range, steady',
        last: { at: '2026-11-20T12:00:00.000Z', value: 5.8, special: null, trend: 'flat', arrow: '→' },
      },
    ]);
    const csv = await cli.run('current', 'Mia', '--csv');
    expect(csv.out.split('\r\n')[1]).toBe(
      'Mia,fresh,104,,flat,4,inRange,2026-11-20T12:00:00.000Z,mg/dL,false',
    );
  });

  it.each([
    [12, 'stale'],
    [20, 'absent'],
  ])('never gives a value of %i minutes ago as the current one', async (minutes, freshness) => {
    publish(100, 104);
    await clock.advance(minutes * MINUTE);
    const { people } = await cli.json('current');
    expect(people).toMatchObject([{ freshness, value: null, trend: null, last: { value: 104 } }]);
    const { out } = await cli.run('current');
    expect(out).toContain(`No reading for ${minutes} min, last 104 mg/dL`);
    const csv = await cli.run('current', '--csv');
    expect(csv.out.split('\r\n')[1]).toContain(`,${freshness},,`);
  });

  it('says that there is nothing where there is nothing', async () => {
    expect(await cli.json('current')).toMatchObject({
      people: [{ freshness: 'absent', value: null, last: null }],
    });
    expect((await cli.run('graph')).out).toContain('No readings.');
  });

  it('gives LOW as LOW, and no number for it', async () => {
    publish(45, 39);
    expect((await cli.run('current', 'Mia')).out).toBe('Mia: LOW →, now\n');
    expect(await cli.json('current')).toMatchObject({
      people: [{ value: null, special: 'low', delta: null }],
    });
  });

  it('gives the readings of the last hours, and no others', async () => {
    publish(...Array.from({ length: 24 }, (_, index) => 100 + index));
    const { people } = await cli.json('graph', '--hours', '1');
    expect(people).toMatchObject([{ readings: expect.objectContaining({ length: 13 }) }]);
    const { out } = await cli.run('graph', 'Mia', '--hours', '1', '--csv', '--timezone', 'Asia/Kathmandu');
    expect(out.split('\r\n')[1]).toBe('Mia,false,2026-11-20T11:00:00.000Z,2026-11-20 16:45,111,,flat,mg/dL');
  });

  it('counts over what the service still has, where that is asked for', async () => {
    publish(60, 100, 200);
    const { people } = await cli.json('summary', '--from', 'cloud', '--timezone', 'UTC');
    expect(people).toMatchObject([{ days: [{ readings: 3, mean: 120, low: 1, inRange: 1, high: 1 }] }]);
  });

  it('says whether a sign-in works', async () => {
    publish(100);
    const { code, out } = await cli.run('authenticate');
    expect([code, out]).toEqual([0, 'Dexcom Share (United States): the sign-in works. Readings arrive.\n']);
    // Trying an account first must not make the next command wait.
    expect((await cli.run('current')).code).toBe(0);
  });

  it('takes the details from standard input', async () => {
    publish(100);
    const { FLATARROW_DEXCOM_SHARE_PASSWORD: password, ...others } = cli.environment;
    cli.environment = others;
    cli.input = JSON.stringify({ password });
    expect((await cli.run('current')).code).toBe(42);
    expect((await cli.run('current', '--credentials-stdin')).code).toBe(0);
  });
});

describe('a timer', () => {
  it('with a wrong password sends it once, ever', async () => {
    cli.environment['FLATARROW_DEXCOM_SHARE_PASSWORD'] = 'wrong';
    for (let day = 0; day < 10; day += 1) {
      const { code, out, err } = await cli.run('record', '--min-interval', '0');
      expect([code, out]).toEqual([30, '']);
      expect(err).toMatch(/^flatarrow: [^\n]+\n$/);
      await clock.advance(24 * HOUR);
    }
    expect(cloud.counts().authentications).toBe(1);
    cli.environment['FLATARROW_DEXCOM_SHARE_PASSWORD'] = MIA.password;
    publish(100);
    expect((await cli.run('record')).code).toBe(0);
  });

  it('tries a refused password again only when a person says so', async () => {
    cloud.changePassword(MIA.userName, 'another');
    expect((await cli.run('current')).code).toBe(30);
    cloud.changePassword(MIA.userName, MIA.password);
    expect((await cli.run('authenticate')).code).toBe(30);
    expect(cloud.counts().authentications).toBe(1);
    await clock.advance(2 * MINUTE);
    expect((await cli.run('authenticate', '--again')).code).toBe(0);
    publish(100);
    expect((await cli.run('current')).code).toBe(0);
  });

  it('stays away for as long as a lock-out lasts, with any password, and says until when', async () => {
    cloud.shapes.tellsLockOutTime = true;
    cloud.lockOut(MIA.userName, 2 * HOUR);
    const first = await cli.run('current');
    expect([first.code, first.err]).toEqual([
      21,
      expect.stringMatching(/Not before 2026-11-2\d \d\d:\d\d\.\n$/),
    ]);
    cli.environment['FLATARROW_DEXCOM_SHARE_PASSWORD'] = 'another';
    await clock.advance(HOUR);
    expect((await cli.run('current')).code).toBe(21);
    cli.environment['FLATARROW_DEXCOM_SHARE_PASSWORD'] = MIA.password;
    expect((await cli.run('current')).code).toBe(21);
    expect(cloud.counts().authentications).toBe(1);
    await clock.advance(HOUR + MINUTE);
    publish(100);
    expect((await cli.run('current')).code).toBe(0);
  });

  it('stays away for as long as Retry-After says', async () => {
    cloud.http.fail({ kind: 'answer', status: 429, body: '{}', retryAfter: '3600', times: 1 });
    expect((await cli.run('current')).code).toBe(20);
    const asked = cloud.http.requests.length;
    await clock.advance(50 * MINUTE);
    expect((await cli.run('current')).code).toBe(20);
    expect(cloud.http.requests).toHaveLength(asked);
  });

  it('signs in less and less often while sign-ins bring no data', async () => {
    cloud.http.fail({ kind: 'answer', status: 503, path: 'ReadPublisher' });
    for (let minute = 0; minute < 6 * 60; minute += 5) {
      expect((await cli.run('record', '--min-interval', '0')).code).not.toBe(0);
      await clock.advance(5 * MINUTE);
    }
    expect(cloud.counts().logIns).toBeLessThanOrEqual(10);
  }, 30_000);

  it.each([
    [12, 'a refused connection', async () => cloud.http.refuse()],
    [12, 'server', async () => cloud.http.fail({ kind: 'answer', status: 503 })],
    [22, 'blocked', async () => cloud.http.fail({ kind: 'blockPage' })],
    [
      13,
      'badPayload',
      async () => cloud.http.fail({ kind: 'answer', status: 200, body: '{"new":"format"}' }),
    ],
  ])('ends with %i for %s, one sentence and nothing else', async (code, _kind, breakIt) => {
    await breakIt();
    const ran = await cli.run('current', '--json');
    expect(ran).toEqual({ code, out: '', err: expect.stringMatching(/^flatarrow: [^\n{<]+\n$/) });
  });
});

describe('recording', () => {
  it('stores the newest reading, and asks nothing while one was stored a short while ago', async () => {
    publish(100, 104);
    expect(await cli.json('record', 'Mia')).toMatchObject({
      stored: 2,
      skipped: false,
      newest: { value: 104 },
    });
    const asked = cloud.http.requests.length;
    await clock.advance(3 * MINUTE);
    expect(await cli.json('record', 'Mia')).toMatchObject({ stored: 0, skipped: true, newest: null });
    expect(cloud.http.requests).toHaveLength(asked);
    await clock.advance(2 * MINUTE);
    publish(110);
    expect(await cli.json('record', 'Mia')).toMatchObject({
      stored: 1,
      skipped: false,
      newest: { value: 110 },
    });
  });

  it('fills what was missed since the last time', async () => {
    publish(100);
    await cli.run('record', 'Mia');
    await clock.advance(30 * MINUTE);
    publish(101, 102, 103, 104, 105, 106);
    expect(await cli.json('record', 'Mia')).toMatchObject({ stored: 6 });
  });

  it('has everything in the history once, however often it is fetched', async () => {
    publish(...Array.from({ length: 200 }, (_, index) => 80 + (index % 60)));
    expect(await cli.json('backfill', 'Mia')).toMatchObject({ fetched: 200, stored: 200 });
    const again = await cli.run('backfill', 'Mia', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ stored: 0 });
    expect(again.err).toContain('100 %');
    await clock.advance(MINUTE);
    const stored = await cli.json('graph', 'Mia', '--from', 'history', '--hours', '24');
    const asked = await cli.json('graph', 'Mia', '--hours', '24');
    expect(stored.people).toEqual(asked.people);
    expect(stored.people).toMatchObject([{ readings: { length: 200 } }]);
  });

  it('keeps a renamed person and a new password in the same history', async () => {
    publish(100);
    await cli.run('record', 'Mia');
    cloud.changePassword(MIA.userName, 'new');
    cli.environment['FLATARROW_DEXCOM_SHARE_PASSWORD'] = 'new';
    await clock.advance(5 * MINUTE);
    publish(110);
    await cli.run('record', 'Mia Berg');
    const { people } = await cli.json('summary', '--timezone', 'UTC');
    expect(people).toMatchObject([{ person: 'Mia Berg', days: [{ readings: 2 }] }]);
  });

  it('is private: nobody else may read any of its files', async () => {
    publish(100);
    await cli.run('record');
    const files = readdirSync(cli.profile);
    expect(files).toEqual(expect.arrayContaining(['cli-accounts.json', 'cli-standing.json', 'history.db']));
    for (const file of files) expect(statSync(join(cli.profile, file)).mode & 0o077).toBe(0);
  });
});

describe('statistics', () => {
  it('come out of the history without a sign-in', async () => {
    publish(60, 100, 200);
    await cli.run('record', 'Mia');
    await cloud.http.refuse();
    cli.environment = {};
    const { people } = await cli.json('summary', 'mia', '--timezone', 'UTC');
    expect(people).toMatchObject([
      { person: 'Mia', days: [{ date: '2026-11-20', minimum: 60, maximum: 200 }] },
    ]);
    const hourly = await cli.run('hourly', '--csv', '--timezone', 'UTC');
    expect(hourly.out).toContain('Mia,false,mg/dL,11,2,80,');
    const tir = await cli.json('tir');
    expect(tir.people).toMatchObject([
      { enoughData: false, shortage: 'fewReadings', gmiPercent: null, episodes: { low: { count: 0 } } },
    ]);
    expect((await cli.run('tir')).out).toContain('Not enough data');
  });

  it('of somebody who isn’t there are a failure, and not empty', async () => {
    expect((await cli.run('tir', 'Nobody')).code).toBe(33);
  });
});
