import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS, START } from '../../shared/make-reading.ts';
import { makeFailing, makeHealth } from '../../shared/overview/make-person.ts';
import { AlarmScene } from './alarm-scene.ts';

let scene: AlarmScene;

beforeEach(() => {
  scene = new AlarmScene();
  scene.add('p');
});

const failing = (state: 'stopped' | 'off', since: number, clockSkewMs = 0) => {
  const health = makeFailing('badCredentials');
  return {
    ...health,
    accountId: 'p-a',
    state,
    clockSkewMs,
    error: health.error && { ...health.error, since },
  };
};

describe('“no data”', () => {
  it('counts from when readings could first be expected', async () => {
    scene.system.evaluateAll();
    await scene.pass(19);
    scene.system.evaluateAll();
    expect(scene.titles).toEqual([]);
    await scene.pass(1);
    scene.system.evaluateAll();
    expect(scene.titles).toEqual(['No data: Mia']);
    expect(scene.log).toEqual(['noData fire noReading']);
  });

  it('leaves out the time slept through, also by a cloud’s clock that is another', async () => {
    scene.health.set('p-a', makeHealth({ accountId: 'p-a', clockSkewMs: -HOUR_MS }));
    scene.read('p', 100);
    await scene.pass(8 * 60);
    scene.system.leaveOutSleep(8 * HOUR_MS);
    scene.system.evaluateAll();
    await scene.pass(19);
    scene.system.evaluateAll();
    expect(scene.titles).toEqual([]);
    await scene.pass(1);
    scene.system.evaluateAll();
    expect(scene.titles).toEqual(['No data: Mia']);
  });

  it('adds up over short times awake: a computer that wakes now and then notices all the same', async () => {
    scene.read('p', 60);
    for (let nap = 0; nap < 3; nap += 1) {
      await scene.pass(6);
      scene.system.evaluateAll();
      expect(scene.titles).not.toContain('No data: Mia');
      await scene.pass(120);
      scene.system.leaveOutSleep(120 * MINUTE_MS);
      scene.system.evaluateAll();
    }
    await scene.pass(2);
    scene.system.evaluateAll();
    expect(scene.titles).toContain('No data: Mia');
  });

  it('counts anew when the clock was set back', async () => {
    scene.read('p', 100);
    await scene.pass(19);
    scene.system.leaveOutSleep(-HOUR_MS);
    await scene.pass(19);
    scene.system.evaluateAll();
    expect(scene.titles).toEqual([]);
    await scene.pass(1);
    scene.system.evaluateAll();
    expect(scene.titles).toEqual(['No data: Mia']);
  });

  it('that has been acknowledged stays so over a restart, for as long as it would have without', async () => {
    scene.system.evaluateAll();
    await scene.pass(20);
    scene.system.evaluateAll();
    scene.system.acknowledge('p', { kind: 'noData', from: 'tray' });
    await scene.pass(30);
    scene.restart();
    for (const minutes of [0, 20, 69]) {
      await scene.pass(minutes);
      scene.system.evaluateAll();
    }
    expect(scene.titles).toEqual(['No data: Mia']);
    await scene.pass(1);
    scene.system.evaluateAll();
    expect(scene.titles).toHaveLength(2);
  });

  it('that has been acknowledged is over with the next reading all the same', async () => {
    scene.system.evaluateAll();
    await scene.pass(20);
    scene.system.evaluateAll();
    scene.system.acknowledge('p', { kind: 'noData', from: 'tray' });
    scene.restart();
    scene.read('p', 100);
    expect(scene.log.at(-1)).toBe('noData end readingArrived');
    await scene.pass(20);
    scene.system.evaluateAll();
    expect(scene.titles).toHaveLength(2);
  });

  it('that nobody has answered is counted anew after a restart', async () => {
    scene.system.evaluateAll();
    await scene.pass(20);
    scene.system.evaluateAll();
    scene.restart();
    scene.system.evaluateAll();
    expect(scene.log.at(-1)).toBe('noData end notExpectedYet');
  });

  it('is over when the account is switched off: nobody is followed any more', async () => {
    scene.read('p', 65);
    const [account] = scene.settings.accounts;
    if (account) scene.settings = { ...scene.settings, accounts: [{ ...account, enabled: false }] };
    scene.system.evaluateAll();
    expect(scene.log.at(-1)).toBe('low end ruleOff');
    expect(scene.onPanel).toEqual([]);
    expect(scene.notifier.withdrawn).toEqual(['alert-p']);
    await scene.pass(60);
    scene.system.evaluateAll();
    expect(scene.titles).toHaveLength(1);
    if (account) scene.settings = { ...scene.settings, accounts: [account] };
    scene.system.evaluateAll();
    expect(scene.titles).toHaveLength(1);
  });

  it('rings for somebody with one live account among others', async () => {
    const { accounts } = scene.settings;
    const late = accounts.map((account) => ({ ...account, id: 'late', sourceId: 'dexcom-web' as const }));
    const off = accounts.map((account) => ({ ...account, id: 'off', enabled: false }));
    scene.settings = { ...scene.settings, accounts: [...late, ...off, ...accounts] };
    scene.system.evaluateAll();
    await scene.pass(20);
    scene.system.evaluateAll();
    expect(scene.titles).toEqual(['No data: Mia']);
  });

  it('says what was read last, however long ago that is', async () => {
    scene.read('p', 65, { readAt: START - 3 * HOUR_MS });
    await scene.pass(20);
    scene.system.evaluateAll();
    expect(scene.notifier.shown[0]?.body).toContain('It was low: 65 mg/dL.');
    expect(scene.history.alertLog(1)[0]).toMatchObject({ mgdl: 65, readAt: START - 3 * HOUR_MS });
  });

  it('never rings for somebody whose only source is late by design', async () => {
    scene.remove('p');
    scene.add('q', { sourceId: 'dexcom-web' });
    scene.system.evaluateAll();
    await scene.pass(120);
    scene.system.evaluateAll();
    expect(scene.titles).toEqual([]);
  });
});

describe('“account problem”', () => {
  it('rings when an account has needed somebody for as long as the rule says, and ends when it is mended', async () => {
    scene.read('p', 100);
    scene.health.set('p-a', failing('stopped', START));
    await scene.pass(9);
    scene.system.evaluateAll();
    expect(scene.titles).toEqual([]);
    await scene.pass(1);
    scene.system.evaluateAll();
    expect(scene.titles).toEqual(['Account problem: Mia']);
    scene.health.set('p-a', makeHealth({ accountId: 'p-a' }));
    scene.system.evaluateAll();
    expect(scene.log.at(-1)).toBe('sourceProblem end mended');
  });

  it('that has been acknowledged stays so over a restart, until an account answers', async () => {
    scene.read('p', 100);
    scene.health.set('p-a', failing('stopped', START));
    await scene.pass(10);
    scene.system.evaluateAll();
    scene.system.acknowledge('p', { kind: 'sourceProblem', from: 'tray' });
    scene.restart();
    scene.health.set('p-a', makeHealth({ accountId: 'p-a', state: 'starting', lastAnswerAt: undefined }));
    scene.system.evaluateAll();
    // The refusal is known again a moment later, and counts its time from then.
    const { lastAnswerAt: _never, ...refused } = failing('stopped', scene.clock.now());
    scene.health.set('p-a', refused);
    for (const minutes of [0, 9, 2]) {
      await scene.pass(minutes);
      scene.system.evaluateAll();
    }
    expect(scene.titles).toEqual(['Account problem: Mia']);
    expect(scene.log).not.toContain('sourceProblem end mended');
    scene.health.set('p-a', makeHealth({ accountId: 'p-a' }));
    scene.system.evaluateAll();
    expect(scene.log).toContain('sourceProblem end mended');
  });

  it('counts by one clock', () => {
    scene.health.set('p-a', failing('stopped', START - 5 * MINUTE_MS, 2 * HOUR_MS));
    scene.read('p', 100);
    expect(scene.titles).toEqual([]);
  });

  it('counts from the failure that has lasted longest', () => {
    const [account] = scene.settings.accounts;
    if (account) scene.settings = { ...scene.settings, accounts: [account, { ...account, id: 'other' }] };
    scene.health.set('p-a', failing('stopped', START - MINUTE_MS));
    scene.health.set('other', { ...failing('stopped', START - 10 * MINUTE_MS), accountId: 'other' });
    scene.read('p', 100);
    expect(scene.titles).toEqual(['Account problem: Mia']);
  });

  it('is none for an account that is off, or for a hiccup', () => {
    scene.health.set('p-a', failing('off', START - HOUR_MS));
    scene.read('p', 100);
    const { error } = makeFailing('server');
    scene.health.set(
      'p-a',
      makeHealth({ accountId: 'p-a', state: 'failing', error: error && { ...error, since: 0 } }),
    );
    scene.system.evaluateAll();
    expect(scene.titles).toEqual([]);
  });
});
