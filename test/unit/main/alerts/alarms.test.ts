import { beforeEach, describe, expect, it } from 'vitest';
import { planOf, rulesWith } from '../../shared/alerts/play.ts';
import { MINUTE_MS, START } from '../../shared/make-reading.ts';
import { AlarmScene } from './alarm-scene.ts';

let scene: AlarmScene;

beforeEach(() => {
  scene = new AlarmScene();
  scene.add('p');
});

describe('an alarm', () => {
  it('is shown, rings on the panel and is written down', () => {
    scene.read('p', 65);
    expect(scene.titles).toEqual(['Low: Mia 65 mg/dL →']);
    expect(scene.onPanel).toEqual(['Mia low']);
    expect(scene.log).toEqual(['low fire beyondThreshold']);
  });

  it('speaks again when its repeat is due, and says nothing in between', async () => {
    scene.read('p', 65);
    await scene.course('p', 65, 65, 65);
    expect(scene.titles).toHaveLength(2);
    expect(scene.overview.alarm.sound).toMatchObject({ level: 2, startedAt: START + 15 * MINUTE_MS });
  });

  it('is withdrawn when it is over', async () => {
    scene.read('p', 65);
    await scene.course('p', 90);
    expect(scene.notifier.withdrawn).toEqual(['alert-p']);
    expect(scene.overview.alarm).toMatchObject({ entries: [], window: false, sound: undefined });
    expect(scene.log.at(-1)).toBe('low end backInRange');
  });

  it('keeps what is on screen while a milder one that was said along with it goes on', async () => {
    scene.read('p', 50);
    await scene.course('p', 68);
    expect(scene.notifier.withdrawn).toEqual([]);
    expect(scene.onPanel).toEqual(['Mia low']);
    expect(scene.overview.alarm.window).toBe(true);
    await scene.course('p', 90);
    expect(scene.notifier.withdrawn).toEqual(['alert-p']);
  });

  it('does not leave “no data” on screen when a reading comes, though an older alarm goes on', async () => {
    scene.add('q', { alerts: planOf(rulesWith({ low: { repeatMinutes: 60 } })) });
    scene.read('q', 65);
    await scene.pass(20);
    scene.system.evaluateAll();
    expect(scene.titles).toEqual(['Low: Mia 65 mg/dL →', 'No data: Mia', 'No data: Mia']);
    scene.read('q', 65);
    expect(scene.notifier.withdrawn).toEqual(['alert-q']);
    expect(scene.onPanel).toEqual(['Mia low', 'Mia noData']);
    expect(scene.overview.alarm.window).toBe(true);
  });

  it('of a quiet kind is told once it is back in range, where that is wanted', async () => {
    scene.settings = { ...scene.settings, persons: [] };
    scene.add('q', { alerts: planOf(rulesWith({ backInRange: { enabled: true } })) });
    scene.read('q', 65);
    await scene.course('q', 90);
    expect(scene.titles.at(-1)).toBe('Back in range: Mia 90 mg/dL →');
    expect(scene.notifier.withdrawn).toEqual(['alert-q']);
  });

  it('speaks the unit and hides what is to be hidden', () => {
    scene.settings = { ...scene.settings, unit: 'mmol/L' };
    scene.read('p', 65);
    expect(scene.titles).toEqual(['Low: Mia 3.6 mmol/L →']);
    scene.add('q', { name: 'Ben' });
    scene.settings = { ...scene.settings, discreet: { ...scene.settings.discreet, on: true } };
    scene.read('q', 65);
    expect(scene.titles).toContain('Flatarrow');
    expect(scene.titles.slice(1).join()).not.toMatch(/Mia|Ben/);
  });

  it('that is on screen is hidden when hiding begins, by hand or by schedule', async () => {
    const windows = [{ from: 485, to: 540, weekdays: [0, 1, 2, 3, 4, 5, 6] }];
    scene.read('p', 65);
    scene.settings = { ...scene.settings, discreet: { ...scene.settings.discreet, windows } };
    scene.system.evaluateAll();
    expect(scene.titles).toEqual(['Low: Mia 65 mg/dL →']);
    await scene.pass(5);
    scene.system.evaluateAll();
    scene.system.evaluateAll();
    expect(scene.titles).toEqual(['Low: Mia 65 mg/dL →', 'Flatarrow']);
  });
});

describe('the readings it is decided on', () => {
  const steep = planOf(rulesWith({ predictedLow: { enabled: true }, low: { enabled: false } }));

  it('are those of the account that speaks, so that what was fetched late counts', async () => {
    scene.add('q', { alerts: steep });
    scene.store('q', 120, { readAt: START - 10 * MINUTE_MS });
    scene.store('q', 100, { readAt: START - 5 * MINUTE_MS });
    scene.read('q', 80);
    expect(scene.log).toContain('predictedLow fire forecast');
  });

  it('are no longer than two hours ago', () => {
    const slow = planOf(rulesWith({ low: { persistence: { readings: 12, minutes: 60 } } }));
    scene.add('q', { alerts: slow });
    for (let minutes = 3 * 60; minutes > 0; minutes -= 15) {
      scene.store('q', 65, { readAt: START - minutes * MINUTE_MS });
    }
    scene.read('q', 65);
    expect(scene.log).toEqual(['low silent notPersistent']);
    for (let minutes = 10; minutes < 120; minutes += 15) {
      scene.store('q', 65, { readAt: START - minutes * MINUTE_MS });
    }
    scene.system.evaluateAll();
    expect(scene.log.at(-1)).toBe('low fire beyondThreshold');
  });
});

describe('two persons', () => {
  beforeEach(() => scene.add('q', { name: 'Ben' }));

  it('ring on one panel, and each is answered by itself', () => {
    scene.read('p', 65);
    scene.read('q', 50);
    expect(scene.onPanel).toEqual(['Ben urgentLow', 'Mia low']);
    scene.system.snooze('q', 10, { kind: 'urgentLow', from: 'alertWindow' });
    expect(scene.onPanel).toEqual(['Mia low']);
    expect(scene.notifier.withdrawn).toEqual(['alert-q']);
  });

  it('do not silence each other when something goes wrong about one', () => {
    scene.unreadable.add('p-a');
    scene.store('p', 50);
    scene.read('q', 50);
    expect(scene.titles).toEqual(['Urgent low: Ben 50 mg/dL →']);
    expect(scene.warnings).toEqual(['the alarms of a person could not be looked at']);
  });
});

describe('somebody who has been removed', () => {
  it('leaves nothing on screen, and is not looked at again', async () => {
    scene.read('p', 65);
    scene.remove('p');
    scene.system.evaluateAll();
    expect(scene.onPanel).toEqual([]);
    expect(scene.notifier.withdrawn).toEqual(['alert-p', 'catch-up-p']);
    scene.system.evaluateAll();
    expect(scene.notifier.withdrawn).toHaveLength(2);
    await scene.pass(60);
    scene.system.evaluateAll();
    expect(scene.titles).toHaveLength(1);
  });

  it('leaves the others’ alarms alone', () => {
    scene.add('q', { name: 'Ben' });
    scene.read('p', 65);
    scene.read('q', 65);
    scene.remove('p');
    scene.system.evaluateAll();
    expect(scene.onPanel).toEqual(['Ben low']);
  });

  it('is expected anew when they come back', async () => {
    scene.system.evaluateAll();
    const { settings } = scene;
    scene.remove('p');
    scene.system.evaluateAll();
    await scene.pass(60);
    scene.settings = settings;
    scene.system.evaluateAll();
    expect(scene.log).toEqual([]);
  });
});

describe('what goes wrong beside an alarm does not silence it', () => {
  it('a disk that refuses', () => {
    scene.history = {
      ...scene.history,
      commitAlerts: () => {
        throw new Error('no disk');
      },
    };
    scene.read('p', 50);
    expect(scene.titles).toEqual(['Urgent low: Mia 50 mg/dL →']);
    expect(scene.onPanel).toEqual(['Mia urgentLow']);
  });

  it('a catch-up that fails', async () => {
    scene.read('p', 100);
    await scene.pass(40);
    scene.store('p', 60, { readAt: START + 10 * MINUTE_MS });
    scene.store('p', 50);
    scene.failsAfterReads = 1;
    scene.system.evaluateAll();
    expect(scene.titles).toEqual(['Urgent low: Mia 50 mg/dL →']);
    expect(scene.warnings).toEqual(['the alarms of a person could not be looked at']);
  });
});

it('goes by the rules of the hour on the wall', () => {
  const night = {
    window: { from: 13 * 60, to: 14 * 60, weekdays: [0] },
    rules: rulesWith({ low: { threshold: 90 } }),
  };
  scene.add('q', { name: 'Ben', alerts: planOf(rulesWith(), { night }) });
  scene.read('q', 80);
  expect(scene.titles).toEqual([]);
  scene.timeZone = 'Asia/Kolkata';
  scene.system.evaluateAll();
  expect(scene.titles).toEqual(['Low: Ben 80 mg/dL →']);
  expect(scene.notifier.shown[0]?.body).toContain('below 90 mg/dL');
});

it('a low between two looks is written down, once: by its alarm or else by itself', async () => {
  scene.add('q', { name: 'Ben' });
  scene.read('p', 65);
  scene.read('q', 100);
  await scene.pass(10);
  for (const personId of ['p', 'q']) {
    scene.store(personId, 64, { readAt: START + 5 * MINUTE_MS });
    scene.read(personId, 90);
  }
  expect(scene.log).toEqual([
    'low fire beyondThreshold',
    'low silent sameReading',
    'low end backInRange',
    'low catchUp Between 08:00 and 08:10: low for 5 min, lowest 64 mg/dL at 08:05.',
  ]);
  expect(scene.titles).toHaveLength(1);
});

const wakeTo = async (...values: readonly [number, number]): Promise<void> => {
  scene.read('p', 260);
  await scene.pass(90);
  scene.store('p', values[0], { readAt: scene.clock.now() - 30 * MINUTE_MS });
  scene.store('p', values[1]);
  scene.system.leaveOutSleep(90 * MINUTE_MS);
  scene.system.evaluateAll();
};

describe('a high that ended while the computer slept', () => {
  it('does not ring again for a value that is not above its threshold', async () => {
    await wakeTo(120, 245);
    expect(scene.titles).toEqual(['High: Mia 260 mg/dL →']);
    expect(scene.onPanel).toEqual([]);
    expect(scene.log).toContain('high end backInRange');
  });

  it('rings for one that is', async () => {
    await wakeTo(120, 255);
    expect(scene.titles[1]).toBe('High: Mia 255 mg/dL →');
  });

  it('goes on where nothing shows that it ended', async () => {
    await wakeTo(241, 245);
    expect(scene.onPanel).toEqual(['Mia high']);
  });
});
