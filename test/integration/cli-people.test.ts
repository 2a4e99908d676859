import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDexcomWebCloud } from '../clouds/dexcom-web/cloud.ts';
import { type LibreLinkUpCloud, startLibreLinkUpCloud } from '../clouds/librelinkup/cloud.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { CommandLine } from '../unit/cli/command-line.ts';

const START = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const ROBIN = '00000000-aaaa-4bbb-8ccc-000000000001';
const ALEX = '00000000-aaaa-4bbb-8ccc-000000000002';
const EMAIL = 'sam@example.org';

const clock = new ManualClock(START);
let cloud: LibreLinkUpCloud;
let cli: CommandLine;

beforeEach(async () => {
  cloud = await startLibreLinkUpCloud({ now: clock.now });
  cloud.addPatient({ patientId: ROBIN, firstName: 'Robin' });
  cloud.addPatient({ patientId: ALEX, firstName: 'Alex' });
  cloud.addAccount({ email: EMAIL, password: 'right', follows: [ROBIN, ALEX] });
  cloud.publish(ROBIN, [{ readAt: clock.now(), mgdl: 100, trend: 3 }]);
  cloud.publish(ALEX, [{ readAt: clock.now(), mgdl: 200, trend: 3 }]);
  cli = new CommandLine(clock);
  cli.environment = {
    FLATARROW_CLOUD_LIBRELINKUP: cloud.http.url.href,
    FLATARROW_LIBRELINKUP_EMAIL: EMAIL,
    FLATARROW_LIBRELINKUP_PASSWORD: 'right',
  };
});
afterEach(async () => {
  await cli.dispose();
  await cloud.http.close();
});

describe('an account that sees several people', () => {
  it('lists them', async () => {
    expect((await cli.json('connections')).people).toEqual([
      { id: ROBIN, name: 'Robin Example' },
      { id: ALEX, name: 'Alex Example' },
    ]);
  });

  it('never guesses whose glucose is meant, and asking without a name shuts nobody out', async () => {
    const unnamed = await cli.run('current');
    expect([unnamed.code, unnamed.err]).toEqual([33, expect.stringContaining('several people')]);
    expect((await cli.run('current', 'Robin')).code).toBe(33);
    expect(await cli.json('current', 'alex example')).toMatchObject({ people: [{ value: 200 }] });
    expect(await cli.json('current', ROBIN)).toMatchObject({
      people: [{ value: 100, person: 'Robin Example' }],
    });
  });

  it('keeps each in a history of their own', async () => {
    await cli.run('record', 'Robin Example');
    await cli.run('record', 'Alex Example');
    expect((await cli.json('summary', '--timezone', 'UTC')).people).toMatchObject([
      { person: 'Robin Example', days: [{ mean: 100 }] },
      { person: 'Alex Example', days: [{ mean: 200 }] },
    ]);
    const asked = cloud.http.requests.length;
    expect(await cli.json('record', 'Robin Example')).toMatchObject({ skipped: true });
    expect(cloud.http.requests).toHaveLength(asked);
  });

  it('asks for new terms once, and again when a person says that they are accepted', async () => {
    cloud.requireSteps(EMAIL, ['tou']);
    expect((await cli.run('record', 'Robin Example')).code).toBe(32);
    const asked = cloud.http.requests.length;
    expect((await cli.run('record', 'Robin Example')).code).toBe(32);
    expect(cloud.http.requests).toHaveLength(asked);
    cloud.requireSteps(EMAIL, []);
    await clock.advance(2 * MINUTE);
    expect((await cli.run('authenticate')).code).toBe(0);
    expect((await cli.run('record', 'Robin Example')).code).toBe(0);
  });
});

describe('a source that signs in in the browser', () => {
  it('prints the address, never has a current value, and needs a name to keep readings under', async () => {
    const web = await startDexcomWebCloud({ now: clock.now });
    try {
      web.addApp({ clientId: 'own-app', clientSecret: 'own-secret' });
      web.addPerson();
      web.publish('User7', [{ readAt: clock.now() - 180 * MINUTE, value: 120 }]);
      cli.environment = {
        FLATARROW_CLOUD_DEXCOM_WEB: web.http.url.href,
        FLATARROW_DEXCOM_WEB_REGION: 'sandbox',
        FLATARROW_DEXCOM_WEB_CLIENT_ID: 'own-app',
        FLATARROW_DEXCOM_WEB_CLIENT_SECRET: 'own-secret',
      };
      cli.onTell = (line) => {
        const address = /https?:\S+/.exec(line)?.[0];
        if (address) void fetch(address);
      };
      expect((await cli.run('current')).code).toBe(42);
      expect((await cli.run('backfill')).code).toBe(33);
      expect(web.http.requests).toEqual([]);
      const filled = await cli.run('backfill', 'Mia', '--json');
      expect(JSON.parse(filled.out)).toMatchObject({ stored: 1 });
      expect(filled.err).not.toContain('own-secret');
      expect(await cli.json('current', '--from', 'history')).toMatchObject({
        people: [{ person: 'Mia', value: null, freshness: 'absent' }],
      });
    } finally {
      await web.http.close();
    }
  });
});
