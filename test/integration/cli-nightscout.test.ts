import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NightscoutCloud, startNightscoutCloud } from '../clouds/nightscout/cloud.ts';
import { shapesSchema } from '../clouds/nightscout/wire.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { CommandLine } from '../unit/cli/command-line.ts';

const START = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const TOKEN = 'flatarrow-0123456789abcdef';

let clock: ManualClock;
let cloud: NightscoutCloud;
let cli: CommandLine;

beforeEach(async () => {
  clock = new ManualClock(START);
  cloud = await startNightscoutCloud({ now: clock.now, basePath: '/ns/', access: { readers: [TOKEN] } });
  cli = new CommandLine(clock);
  cli.environment = { FLATARROW_NIGHTSCOUT_ADDRESS: cloud.address };
});
afterEach(async () => {
  await cli.dispose();
  await cloud.http.close();
});

/** The last of them is from now, the others five minutes apart before it. */
function publish(...values: number[]): void {
  const first = clock.now() - (values.length - 1) * 5 * MINUTE;
  cloud.publish(values.map((sgv, index) => ({ readAt: first + index * 5 * MINUTE, sgv })));
}

/** A site that shows nothing to those without a token, and one that has only API v3 in either of its forms. */
const SITES = {
  'a site that everybody can see': () => undefined,
  'a site that wants a token': () => {
    cloud.access = { ...cloud.access, defaultRole: 'denied' };
    cli.environment['FLATARROW_NIGHTSCOUT_SECRET'] = TOKEN;
  },
  'a site with only API v3': () => {
    cloud.access = { ...cloud.access, defaultRole: 'denied' };
    cloud.shapes = shapesSchema.parse({ first: false });
    cli.environment['FLATARROW_NIGHTSCOUT_SECRET'] = TOKEN;
  },
  'a site whose API v3 wants a token of its own making': () => {
    cloud.access = { ...cloud.access, defaultRole: 'denied' };
    cloud.shapes = shapesSchema.parse({ first: false, thirdTakes: 'jwt' });
    cli.environment['FLATARROW_NIGHTSCOUT_SECRET'] = TOKEN;
  },
} as const;

describe.each(Object.entries(SITES))('%s', (_words, make) => {
  beforeEach(make);

  it('is signed in to', async () => {
    publish(100, 104);
    const { out, code } = await cli.run('authenticate');
    expect(code).toBe(0);
    expect(out).toContain('127.0.0.1');
    expect(await cli.json('authenticate')).toMatchObject({ source: 'nightscout', people: null });
  });

  it('gives the value now, and never an old one as if it were', async () => {
    publish(100, 104);
    await clock.advance(2 * MINUTE);
    expect(await cli.run('current', 'Mia')).toEqual({
      code: 0,
      out: 'Mia: 104 mg/dL → +4, 2 min ago\n',
      err: '',
    });
    await clock.advance(30 * MINUTE);
    const { people } = await cli.json('current', 'Mia');
    expect(people).toMatchObject([{ freshness: 'absent', value: null, last: { value: 104 } }]);
  });

  it('gives the readings of the last hours', async () => {
    publish(100, 104, 110);
    const { people } = await cli.json('graph', 'Mia', '--hours', '3');
    expect(people).toMatchObject([{ readings: [{ value: 100 }, { value: 104 }, { value: 110 }] }]);
    expect((await cli.run('graph', 'Mia', '--hours', '3')).code).toBe(0);
  });

  it('gives all that it keeps, once, for statistics that ask nobody', async () => {
    publish(...Array.from({ length: 15 * 288 }, () => 120));
    const { out } = await cli.run('backfill', 'Mia', '--json');
    expect(JSON.parse(out)).toMatchObject({ person: 'Mia', fetched: 15 * 288, stored: 15 * 288 });
    expect(JSON.parse((await cli.run('backfill', 'Mia', '--json')).out)).toMatchObject({ stored: 0 });
    const asked = cloud.http.requests.length;
    const { people } = await cli.json('tir', 'Mia', '--days', '14');
    expect(people).toMatchObject([{ bands: { inRange: 1 }, mean: 120, enoughData: true }]);
    expect(cloud.http.requests).toHaveLength(asked);
    const fromCloud = await cli.json('tir', 'Mia', '--days', '1', '--from', 'cloud');
    expect(fromCloud.people).toMatchObject([{ bands: { inRange: 1 }, mean: 120 }]);
  });

  it('leaves no token behind, on paper or on disk', async () => {
    publish(100, 104);
    let printed = '';
    for (const command of ['authenticate', 'current', 'record', 'backfill']) {
      const { out, err } = await cli.run(command, ...(command === 'authenticate' ? [] : ['Mia']));
      printed += out + err;
    }
    expect(printed).not.toContain(TOKEN);
    const files = readdirSync(cli.profile, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(2);
    for (const { parentPath, name } of files)
      expect(readFileSync(join(parentPath, name), 'latin1')).not.toContain(TOKEN);
  });
});

describe('a site that refuses', () => {
  it('is asked once with a token it does not know, however often a timer comes', async () => {
    cli.environment['FLATARROW_NIGHTSCOUT_SECRET'] = 'flatarrow-fedcba9876543210';
    expect((await cli.run('current')).code).toBe(30);
    const asked = cloud.http.requests.length;
    await clock.advance(DAY);
    const { code, err } = await cli.run('current');
    expect(code).toBe(30);
    expect(err).not.toContain('fedcba');
    expect(cloud.http.requests).toHaveLength(asked);
  });

  it('is left alone for as long as it asks for, and no longer', async () => {
    publish(100, 104);
    cloud.http.fail({ kind: 'answer', status: 429, retryAfter: '120', times: 1 });
    expect((await cli.run('current')).code).toBe(20);
    const asked = cloud.http.requests.length;
    await clock.advance(2 * MINUTE - 1);
    expect((await cli.run('current')).code).toBe(20);
    expect(cloud.http.requests).toHaveLength(asked);
    await clock.advance(1);
    expect((await cli.run('current')).code).toBe(0);
  });

  it('tells somebody without a token that one is needed', async () => {
    cloud.access = { ...cloud.access, defaultRole: 'denied' };
    const { code, err } = await cli.run('current');
    expect(code).toBe(30);
    expect(err).toMatch(/token|secret/i);
  });
});
