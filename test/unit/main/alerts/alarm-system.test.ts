import { beforeEach, describe, expect, it } from 'vitest';
import { planOf, rulesWith } from '../../shared/alerts/play.ts';
import { MINUTE_MS, START } from '../../shared/make-reading.ts';
import { AlarmScene, inPlainWords } from './alarm-scene.ts';
import { english } from '../../../support/english.ts';

let scene: AlarmScene;

beforeEach(() => {
  scene = new AlarmScene();
  scene.add('p');
});

const withChannels = (notification: boolean, window: boolean) =>
  planOf(rulesWith({ low: { channels: { notification, window } } }));

describe('a channel that fails', () => {
  it('is told of by the others, once, until it works again', () => {
    scene.system.reportChannel('sound', 'This computer has no loudspeaker.');
    const sentence = 'The alarm’s sound can’t be played: This computer has no loudspeaker.';
    expect(scene.notices.allIn(english)).toEqual([{ id: 'channel-sound', text: sentence, level: 'warning' }]);
    expect(scene.overview.alarm.troubles).toEqual([sentence]);
    scene.read('p', 65);
    expect(scene.notifier.shown[0]?.body).toContain(sentence);
    scene.system.reportChannel('sound', undefined);
    expect(scene.notices.allIn(english)).toEqual([]);
    expect(scene.overview.alarm.troubles).toEqual([]);
  });

  it('stands in the log beside the alarm that nobody may have heard, whichever came first', () => {
    const failures = () =>
      scene.history
        .alertLog(50)
        .filter(({ action }) => action === 'channelFailed')
        .map((entry) => ({ ...entry, reason: inPlainWords(entry.reason) }));
    scene.system.reportChannel('sound', 'No loudspeaker.');
    expect(failures()).toEqual([]);
    scene.read('p', 65);
    expect(failures()).toMatchObject([
      { kind: 'low', reason: 'The alarm’s sound can’t be played: No loudspeaker.' },
    ]);
    scene.system.reportChannel('window', 'No display.');
    expect(failures()).toHaveLength(2);
    expect(failures()[0]?.reason).toContain('No display.');
  });

  it('has everything drawn anew', () => {
    scene.system.reportChannel('window', 'No display.');
    expect(scene.changes).toBeGreaterThan(0);
  });

  it('notifications: the window opens for what rings only there, at once', () => {
    scene.add('q', { alerts: withChannels(true, false) });
    scene.notifier.isBroken = true;
    scene.read('q', 65);
    expect(scene.overview.alarm).toMatchObject({ window: true, sound: { sound: 'falling' } });
    expect(scene.notices.allIn(english).map(({ id }) => id)).toEqual(['channel-notification']);
  });

  it('the window: what rings only there is notified, at once', async () => {
    scene.add('q', { alerts: withChannels(false, true) });
    scene.read('q', 65);
    expect(scene.titles).toEqual([]);
    await scene.pass(2);
    scene.system.reportChannel('window', 'No display.');
    expect(scene.notifier.shown[0]).toMatchObject({
      title: 'Low: Mia 65 mg/dL →',
      body: expect.stringContaining('Measured 2 min ago.'),
    });
  });

  it('that notification hides what is to be hidden', () => {
    scene.add('q', { alerts: withChannels(false, true) });
    scene.read('q', 65);
    scene.settings = { ...scene.settings, discreet: { ...scene.settings.discreet, on: true } };
    scene.system.reportChannel('window', 'No display.');
    expect(scene.titles).toEqual(['Flatarrow']);
  });
});

describe('do not disturb', () => {
  it('holds back window and sound of what may wait', () => {
    scene.doNotDisturb = true;
    scene.read('p', 65);
    expect(scene.overview.alarm).toMatchObject({ window: false, sound: undefined });
    expect(scene.onPanel).toEqual(['Mia low']);
  });

  it('does not hold back an urgent low', () => {
    scene.doNotDisturb = true;
    scene.read('p', 50);
    expect(scene.overview.alarm).toMatchObject({ window: true, sound: { sound: 'falling', level: 2 } });
  });

  it('counts after a restart as well', () => {
    scene.read('p', 65);
    scene.doNotDisturb = true;
    scene.restart();
    expect(scene.overview.alarm.window).toBe(false);
    scene.doNotDisturb = false;
    expect(scene.overview.alarm.window).toBe(true);
  });
});

describe('the panel', () => {
  it('says why by the rules of the hour, in the person’s unit', () => {
    const night = {
      window: { from: 8 * 60, to: 9 * 60, weekdays: [0] },
      rules: rulesWith({ low: { threshold: 90 } }),
    };
    scene.add('q', { alerts: planOf(rulesWith(), { night }) });
    scene.settings = { ...scene.settings, unit: 'mmol/L' };
    scene.read('q', 80);
    expect(scene.overview.alarm.entries[0]?.reason).toBe('The alarm is set to below 5.0 mmol/L.');
  });

  it('has the sound for a minute', async () => {
    scene.read('p', 65);
    expect(scene.overview.alarm.sound).toMatchObject({ startedAt: START });
    await scene.pass(1);
    expect(scene.overview.alarm.sound).toBeUndefined();
    expect(scene.overview.alarm.window).toBe(true);
  });
});

describe('every answer', () => {
  it.each([
    ['snooze', () => scene.system.snooze('p', 15, { kind: 'low', from: 'tray' })],
    ['acknowledge', () => scene.system.acknowledge('p', { kind: 'low', from: 'tray' })],
    ['unsnooze', () => scene.system.unsnooze('p', 'tray')],
  ] as const)('has everything drawn anew: %s', (_, answer) => {
    scene.read('p', 65);
    const { changes } = scene;
    answer();
    expect(scene.changes).toBeGreaterThan(changes);
  });
});

describe('after an outage', () => {
  it('one notice sums up what happened, and the rules look at the newest value alone', async () => {
    scene.read('p', 100);
    await scene.pass(60);
    for (const minute of [30, 35, 40]) scene.store('p', 60, { readAt: START + minute * MINUTE_MS });
    scene.store('p', 100, { readAt: START + 45 * MINUTE_MS });
    scene.read('p', 101);
    expect(scene.titles).toEqual(['While nobody was looking: Mia']);
    expect(scene.log).toEqual([
      'low catchUp Between 08:00 and 09:00: low for 15 min, lowest 60 mg/dL at 08:30.',
    ]);
  });
});
