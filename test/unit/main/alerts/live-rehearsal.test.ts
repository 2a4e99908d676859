import { beforeEach, describe, expect, it } from 'vitest';
import type { Rehearsal, RehearsalStep } from '../../../../src/shared/alerts/rehearsal.ts';
import { planOf, rulesWith } from '../../shared/alerts/play.ts';
import { HOUR_MS, MINUTE_MS, START } from '../../shared/make-reading.ts';
import { makeHealth } from '../../shared/overview/make-person.ts';
import { AlarmScene } from './alarm-scene.ts';

const SECOND_MS = 1000;
/** The invented night is the next: 16 November 2026, in UTC. */
const NIGHT = Date.UTC(2026, 10, 16);

let scene: AlarmScene;
let heard: Rehearsal[];

beforeEach(() => {
  scene = new AlarmScene();
  scene.add('p');
  scene.read('p', 104);
  heard = [];
  scene.system.rehearsals.onStep((rehearsal) => heard.push(rehearsal));
});

const begin = (): Rehearsal => scene.system.rehearsals.rehearse('p', true);
const seconds = async (count: number): Promise<void> => scene.clock.advance(count * SECOND_MS);
const steps = (): RehearsalStep[] => heard.at(-1)?.steps ?? [];
const said = (): string[] => steps().map(({ link, outcome, text }) => `${link} ${outcome}: ${text}`);

const RAN_OUT = 'end works: The rehearsal is over. A real alarm goes on until it is answered or over.';

describe('a live rehearsal', () => {
  it('rings as the plan would, minutes passing in seconds, until it runs out', async () => {
    expect(begin()).toMatchObject({ personId: 'p', state: 'live', steps: [{ link: 'rule' }, {}] });
    await seconds(5.9);
    expect(scene.titles).toEqual(['Rehearsal: Urgent low soon: Mia 79 mg/dL ↘']);
    await seconds(0.1);
    expect(scene.titles.slice(1)).toEqual(['Rehearsal: Urgent low: Mia 48 mg/dL ↘']);
    await seconds(14.9);
    expect(scene.titles).toHaveLength(2);
    await seconds(0.1);
    expect(scene.titles).toHaveLength(3);
    scene.system.reportChannel('window', undefined);
    scene.system.reportChannel('sound', undefined);
    await seconds(38.9);
    expect(heard.at(-1)?.state).toBe('live');
    await seconds(0.1);
    expect(heard.at(-1)?.state).toBe('over');
    expect(said()).toEqual([
      'rule works: Urgent low soon: it fires.',
      'notification works: The system took the notification.',
      'rule works: Urgent low: it fires.',
      'notification works: The system took the notification.',
      'rule works: Urgent low: it speaks again.',
      'notification works: The system took the notification.',
      'window works: The alert window is open.',
      'sound works: The sound is playing.',
      'rule works: Urgent low: it speaks again.',
      'notification works: The system took the notification.',
      'rule works: Urgent low: it speaks again.',
      'notification works: The system took the notification.',
      'window fails: Nothing has confirmed that the alert window opened.',
      'sound fails: Nothing has confirmed that the sound was played.',
      RAN_OUT,
    ]);
    expect(scene.clock.pending).toBe(0);
  });

  it('tells the time of the night that is invented', async () => {
    begin();
    await seconds(21);
    const minutes = steps().map(({ at }) => (at - NIGHT) / MINUTE_MS);
    const at = { soon: 3 * 60 + 20, low: 3 * 60 + 40, again: 3 * 60 + 45 };
    expect(minutes).toEqual([at.soon, at.soon, at.low, at.low, at.again, at.again]);
    expect(steps().map(({ kind }) => kind)).toEqual([
      'predictedLow',
      'predictedLow',
      'urgentLow',
      'urgentLow',
      'urgentLow',
      'urgentLow',
    ]);
  });

  it('gets louder as a real one does, and begins anew with the next alarm', async () => {
    begin();
    const levels: (number | undefined)[] = [scene.overview.alarm.sound?.level];
    for (const wait of [6, 15, 15]) {
      await seconds(wait);
      levels.push(scene.overview.alarm.sound?.level);
    }
    expect(levels).toEqual([1, 2, 3, 3]);
  });

  it('is on the panel as a row of its own that says what it is', () => {
    begin();
    expect(scene.overview.alarm).toMatchObject({
      window: true,
      sound: { sound: 'falling', volume: 80, startedAt: START },
      entries: [
        {
          personId: 'p',
          name: 'Mia',
          kind: 'predictedLow',
          rehearsal: true,
          newest: { readAt: START, mgdl: 79, trend: 'fortyFiveDown', accountId: 'rehearsal' },
          reason: 'If it goes on like this, it reaches 55 mg/dL within 20 min.',
          snoozeMinutes: [10, 15, 30],
        },
      ],
    });
  });

  it('has notifications of its own, so that no real one is replaced or withdrawn', () => {
    begin();
    scene.system.rehearsals.stop();
    expect(scene.notifier.shown.map(({ id }) => id)).toEqual(['rehearsal-alert-p']);
    expect(scene.notifier.withdrawn).toEqual(['rehearsal-alert-p']);
  });

  it('looks as new as a real one whatever the cloud’s clock says', () => {
    const clockSkewMs = 2 * HOUR_MS;
    scene.health.set('p-a', makeHealth({ accountId: 'p-a', clockSkewMs }));
    begin();
    expect(scene.notifier.shown[0]?.body).toMatch(/^Measured now\./);
    expect(scene.overview.alarm.entries[0]).toMatchObject({
      clockSkewMs,
      newest: { readAt: START + clockSkewMs },
    });
  });

  it('speaks the person’s unit and hides what is to be hidden', async () => {
    scene.settings = { ...scene.settings, unit: 'mmol/L' };
    begin();
    expect(scene.titles[0]).toBe('Rehearsal: Urgent low soon: Mia 4.4 mmol/L ↘');
    scene.settings = { ...scene.settings, discreet: { ...scene.settings.discreet, on: true } };
    await seconds(6);
    expect(scene.titles[1]).toBe('Flatarrow');
  });

  it('has everything drawn anew with every step, and goes on when a listener fails', () => {
    scene.system.rehearsals.onStep(() => {
      throw new Error('a window is gone');
    });
    const { changes } = scene;
    begin();
    expect(scene.changes).toBeGreaterThan(changes);
    expect(scene.warnings).toContain('a listener failed');
    expect(scene.titles).toHaveLength(1);
  });

  it('is heard of by nobody who has stopped listening', () => {
    scene.system.rehearsals.onStep(() => expect.unreachable())();
    begin();
    expect(scene.warnings).toEqual([]);
  });

  it('is in the log as what it was', () => {
    begin();
    scene.system.rehearsals.stop();
    expect(scene.log).toEqual([
      'predictedLow rehearse rehearsalBegan',
      'predictedLow rehearse rehearsalOver',
    ]);
    expect(scene.history.alertLog(1)[0]).toMatchObject({ at: START, personId: 'p' });
    expect(said().at(-1)).toBe('end works: Stopped.');
  });

  it('that is begun again ends the one before', async () => {
    begin();
    await seconds(6);
    begin();
    expect(scene.log).toHaveLength(3);
    await seconds(59);
    expect(heard.at(-1)?.state).toBe('live');
  });
});

describe('a channel', () => {
  it('that fails says so, and what stands in for it is seen at once', () => {
    scene.notifier.isBroken = true;
    begin();
    expect(said()).toContain('notification fails: The system took no notification.');
    expect(scene.overview.alarm.window).toBe(true);
  });

  it('that fails without a word of what it has tried counts once', () => {
    begin();
    scene.system.reportChannel('sound', 'No loudspeaker.');
    scene.system.reportChannel('sound', 'No loudspeaker.');
    expect(said().filter((step) => step.startsWith('sound'))).toEqual(['sound fails: No loudspeaker.']);
  });

  it('that is known to fail is told of at once, and what is held back as well', () => {
    scene.system.reportChannel('window', 'No display.');
    scene.doNotDisturb = true;
    scene.add('q', {
      alerts: planOf(
        rulesWith({
          predictedLow: { enabled: false },
          low: { enabled: false },
          urgentLow: { throughDoNotDisturb: false },
        }),
      ),
    });
    scene.system.rehearsals.rehearse('q', true);
    expect(said()).toEqual([
      'rule works: Urgent low: it fires.',
      'window withheld: No alert window: not while the computer is set not to disturb.',
      'sound withheld: No sound: not while the computer is set not to disturb.',
      'notification works: The system took the notification.',
    ]);
  });

  it('that fails while it is awaited has the notification shown that the rule does not want', async () => {
    const channels = { notification: false, window: true };
    const rules = { predictedLow: { enabled: false }, low: { enabled: false }, urgentLow: { channels } };
    scene.add('q', { alerts: planOf(rulesWith(rules)) });
    scene.system.rehearsals.rehearse('q', true);
    expect(scene.titles).toEqual([]);
    scene.system.reportChannel('window', 'No display.');
    expect(scene.titles).toEqual(['Rehearsal: Urgent low: Mia 48 mg/dL ↘']);
  });
});
