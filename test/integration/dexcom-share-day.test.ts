import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DexcomShareCloud } from '../clouds/dexcom-share/cloud.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { TestProgram, nobody } from '../support/test-program.ts';

const START = Date.UTC(2026, 10, 20, 12, 0, 0);
const MINUTE = 60_000;
const LOGIN = { region: 'us', userName: 'mia@example.org', password: 'canary-password-7!' };

let clock: ManualClock;
let cloud: DexcomShareCloud;
let program: TestProgram;

beforeEach(async () => {
  clock = new ManualClock(START);
  cloud = new DexcomShareCloud({ now: clock.now });
  await cloud.http.listen();
  cloud.addAccount({ userName: LOGIN.userName, password: LOGIN.password });
  program = startProgram();
});

afterEach(async () => {
  await program.dispose();
  await cloud.http.close();
});

function startProgram(profile?: string): TestProgram {
  return new TestProgram({ clock, cloudUrls: { 'dexcom-share': cloud.http.url }, profile });
}

/** A reading every five minutes from `fromMinute` on, each visible 15 s after it was measured. */
function publish(values: readonly number[], fromMinute = 0): void {
  const readings = values.map((value, index) => ({
    readAt: START + (fromMinute + index * 5) * MINUTE,
    value,
    delayMs: 15_000,
  }));
  cloud.publish(LOGIN.userName, readings);
}

async function followMia(): Promise<string> {
  const personId = await program.addPerson();
  const saved = await program.addAccount(personId, LOGIN);
  expect(saved.outcome).toBe('saved');
  await clock.advance(0);
  return personId;
}

async function restart(): Promise<void> {
  await program.quit();
  program = startProgram(program.profile);
}

describe('following a Dexcom Share account', () => {
  it('shows the newest reading at once and each next one within seconds of its appearance', async () => {
    publish([100, 104], -5);
    publish([110, 118, 127], 5);
    await clock.advance(20_000);
    await followMia();
    expect(program.glance).toMatchObject({ value: '104', freshness: 'fresh', delta: '+4' });
    // Each reading appears in the cloud 15 s after it was measured.
    await clock.advance(5 * MINUTE + 12_000);
    expect(program.glance.value).toBe('110');
    await clock.advance(5 * MINUTE);
    expect(program.glance.value).toBe('118');
    expect(cloud.counts().authentications).toBe(1);
  });

  it('strikes a value out, then takes it away, then says "no data" once when the cloud falls silent', async () => {
    publish([100], -5);
    await followMia();
    await clock.advance(8 * MINUTE);
    expect(program.glance).toMatchObject({ freshness: 'stale', value: '100', trend: 'none', delta: '' });
    await clock.advance(4 * MINUTE);
    expect(program.glance).toMatchObject({ freshness: 'absent', value: '', lastValue: '100' });
    expect(program.glance.link).toBe('Dexcom Share answers; the phone sends nothing.');
    expect(program.shown).toHaveLength(0);
    await clock.advance(13 * MINUTE);
    expect(program.shown.map(({ title }) => title)).toEqual(['No data: Mia']);
  });

  it('rings once for a fall to 52, and again only for new readings and after its repeat', async () => {
    publish([90, 80], -5);
    publish([52, 51, 50], 5);
    await clock.advance(20_000);
    await followMia();
    await clock.advance(5 * MINUTE + 5000);
    expect(program.shown).toHaveLength(1);
    expect(program.shown[0]).toMatchObject({ urgent: true });
    expect(program.shown[0]?.title).toBe('Urgent low: Mia 52 mg/dL →');
    await clock.advance(4 * MINUTE);
    expect(program.shown).toHaveLength(1);
    await clock.advance(6 * MINUTE);
    expect(program.shown.length).toBeGreaterThan(1);
  });

  it('logs in exactly once more when the session expires, and nobody notices', async () => {
    publish([100, 101], -5);
    publish([102, 103], 5);
    await clock.advance(20_000);
    await followMia();
    cloud.expireSessions();
    await clock.advance(5 * MINUTE + 5000);
    expect(program.glance.value).toBe('102');
    expect(cloud.counts().authentications).toBe(2);
    expect(program.first.accounts[0]).toMatchObject({ state: 'ok' });
  });

  it('sends a wrong password once, says so, and never again: not by itself, not by a click, not after a restart', async () => {
    const personId = await program.addPerson();
    const saved = await program.addAccount(personId, { ...LOGIN, password: 'wrong' });
    if (saved.outcome !== 'saved') throw new Error('not saved');
    await clock.advance(60 * MINUTE);
    await program.handlers.accounts.askNow(saved.id, nobody);
    await clock.advance(60 * MINUTE);
    await restart();
    await clock.advance(60 * MINUTE);
    expect(cloud.counts().authentications).toBe(1);
    expect(program.first.accounts[0]).toMatchObject({ state: 'stopped', error: { kind: 'badCredentials' } });
    expect(program.glance.value).toBe('');
  });

  it('tries again as soon as the password is changed', async () => {
    publish([100], 0);
    await clock.advance(20_000);
    const personId = await program.addPerson();
    const saved = await program.addAccount(personId, { ...LOGIN, password: 'wrong' });
    if (saved.outcome !== 'saved') throw new Error('not saved');
    await clock.advance(0);
    await program.handlers.accounts.change({ id: saved.id, values: LOGIN, keep: 'stored' }, nobody);
    await clock.advance(0);
    expect(program.glance.value).toBe('100');
    expect(cloud.counts().authentications).toBe(2);
  });

  it('keeps the session it opened for a test: testing, saving and following sign in once', async () => {
    publish([100], 0);
    await clock.advance(20_000);
    const personId = await program.addPerson();
    const test = await program.handlers.accounts.test({ sourceId: 'dexcom-share', values: LOGIN }, nobody);
    expect(test).toMatchObject({ outcome: 'works', newest: { mgdl: 100 } });
    await program.addAccount(personId, LOGIN);
    await clock.advance(0);
    expect(program.glance.value).toBe('100');
    expect(cloud.counts().authentications).toBe(1);
  });

  it('answers a second test of the same wrong password from memory', async () => {
    const values = { ...LOGIN, password: 'wrong' };
    const first = await program.handlers.accounts.test({ sourceId: 'dexcom-share', values }, nobody);
    const second = await program.handlers.accounts.test({ sourceId: 'dexcom-share', values }, nobody);
    expect(first).toMatchObject({ outcome: 'fails', kind: 'badCredentials' });
    expect(second).toEqual(first);
    expect(cloud.counts().authentications).toBe(1);
  });

  it('shows the last value after a restart before the cloud has answered, without a new login', async () => {
    publish([100], 0);
    await clock.advance(20_000);
    await followMia();
    await program.quit();
    await cloud.http.refuse();
    program = startProgram(program.profile);
    expect(program.glance).toMatchObject({ value: '100', freshness: 'fresh' });
    await cloud.http.listen();
    await clock.advance(10 * MINUTE);
    expect(cloud.counts().authentications).toBe(1);
  });

  it('fetches what it missed after sleep, stores it once, sums it up in one notice, and rings for the newest value only', async () => {
    publish([100], 0);
    publish([45, 48, 90, 100, 110, 112], 5);
    await clock.advance(20_000);
    const personId = await followMia();
    await clock.sleep(30 * MINUTE);
    program.flatarrow.wake('resume');
    await clock.advance(10_000);
    expect(program.glance.value).toBe('112');
    expect(program.shown).toHaveLength(1);
    expect(program.shown[0]).toMatchObject({ id: `catch-up-${personId}`, urgent: false });
    expect(program.shown[0]?.body).toMatch(/: low for 10 min, lowest 45 mg\/dL at \d\d:\d\d\s[AP]M\.$/);
    const stored = await program.handlers.readings.range({ personId, from: START, to: clock.now() }, nobody);
    expect(stored.map(({ mgdl }) => mgdl)).toEqual([100, 45, 48, 90, 100, 110, 112]);
  });

  it('asks nothing while there is no network, and at once when it is back', async () => {
    publish([100, 105, 110], 0);
    await clock.advance(20_000);
    await followMia();
    program.online = false;
    cloud.http.forget();
    await clock.advance(9 * MINUTE);
    expect(cloud.http.requests).toHaveLength(0);
    program.online = true;
    program.flatarrow.wake('online');
    await clock.advance(0);
    expect(program.glance.value).toBe('105');
  });

  it('believes the cloud about the time when the computer’s clock is wrong', async () => {
    publish([100], 0);
    await clock.advance(20_000);
    cloud.http.clockSkewMs = 14 * MINUTE;
    await followMia();
    expect(program.glance.freshness).toBe('stale');
    expect(program.glance.link).toContain('clock is 14 min slow');
  });

  it('keeps a value on screen when the service breaks, and recovers by itself', async () => {
    publish([100, 104, 108], 0);
    await clock.advance(20_000);
    await followMia();
    cloud.http.fail({ kind: 'answer', status: 503, body: '<html>down</html>', contentType: 'text/html' });
    await clock.advance(6 * MINUTE);
    expect(program.glance).toMatchObject({ value: '100', freshness: 'fresh' });
    expect(program.first.accounts[0]).toMatchObject({ state: 'failing', error: { kind: 'server' } });
    cloud.http.recover();
    await clock.advance(3 * MINUTE);
    expect(program.glance.value).toBe('104');
  });
});
