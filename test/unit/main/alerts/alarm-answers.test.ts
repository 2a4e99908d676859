import { beforeEach, describe, expect, it } from 'vitest';
import type { AlarmAnswer } from '../../../../src/main/alerts/alarm-answer.ts';
import type { AlertKind } from '../../../../src/shared/alerts/kind.ts';
import type { AnsweredFrom } from '../../../../src/shared/alerts/log.ts';
import { planOf, rulesWith } from '../../shared/alerts/play.ts';
import { HOUR_MS, MINUTE_MS, START } from '../../shared/make-reading.ts';
import { makeHealth } from '../../shared/overview/make-person.ts';
import { AlarmScene } from './alarm-scene.ts';

let scene: AlarmScene;

beforeEach(() => {
  scene = new AlarmScene();
  scene.add('p');
});

const ringing = (): AlertKind[] =>
  scene.overview.persons.flatMap(({ alert }) => (alert?.ringing ? [alert.kind] : []));

describe('an answer', () => {
  const answers: [AnsweredFrom][] = [['alertWindow'], ['glance'], ['tray'], ['notification'], ['settings']];

  it.each(answers)('is written down with where it came from: %s', (from) => {
    scene.read('p', 65);
    scene.system.snooze('p', 15, { kind: 'low', from });
    scene.system.unsnooze('p', from);
    scene.system.acknowledge('p', { kind: 'low', from });
    expect(scene.log.slice(1)).toEqual([
      `low snooze 15 min ${from}`,
      `low unsnooze takenBack ${from}`,
      'low silent sameReading',
      `low acknowledge known ${from}`,
    ]);
  });

  it('that snoozes silences for as long as it says, and it comes back', async () => {
    scene.read('p', 65);
    scene.system.snooze('p', 30, { kind: 'low', from: 'tray' });
    expect(scene.notifier.withdrawn).toEqual(['alert-p']);
    expect(scene.overview.alarm).toMatchObject({ entries: [], window: false });
    expect(scene.overview.persons[0]?.alert).toMatchObject({ ringing: false, quietReason: 'snoozed' });
    await scene.course('p', 65, 65, 65, 65, 65);
    expect(scene.titles).toHaveLength(1);
    await scene.course('p', 65);
    expect(scene.titles).toHaveLength(2);
  });

  it('never snoozes beyond the alarm’s cap, and the log says what was done', () => {
    scene.read('p', 50);
    scene.system.snooze('p', 240, { kind: 'urgentLow', from: 'tray' });
    expect(scene.overview.persons[0]?.alert?.quietUntil).toBe(START + 30 * MINUTE_MS);
    expect(scene.log.at(-1)).toBe('urgentLow snooze 30 min tray');
  });

  it('that acknowledges silences until it is over; the next one rings', async () => {
    scene.read('p', 65);
    scene.system.acknowledge('p', { kind: 'low', from: 'alertWindow' });
    expect(scene.overview.persons[0]?.alert).toMatchObject({ ringing: false, quietReason: 'acknowledged' });
    await scene.course('p', 65, 65, 65, 65);
    expect(scene.titles).toHaveLength(1);
    await scene.course('p', 90, 65);
    expect(scene.titles).toHaveLength(2);
  });

  it('that takes it back lets it ring at once when something new is there', async () => {
    scene.read('p', 65);
    scene.system.acknowledge('p', { kind: 'low', from: 'alertWindow' });
    await scene.pass(15);
    scene.store('p', 64);
    scene.system.unsnooze('p', 'tray');
    expect(scene.titles).toEqual(['Low: Mia 65 mg/dL →', 'Low: Mia 64 mg/dL →']);
    expect(scene.onPanel).toEqual(['Mia low']);
  });

  it('to nothing is none', () => {
    scene.read('p', 100);
    scene.system.snooze('p', 15, { kind: 'low', from: 'tray' });
    scene.system.acknowledge('nobody', { kind: 'low', from: 'tray' });
    expect(scene.log).toEqual([]);
    expect(scene.notifier.withdrawn).toEqual([]);
  });

  it('is stamped with the cloud’s time, and ends when it says on this computer’s clock', async () => {
    scene.health.set('p-a', makeHealth({ accountId: 'p-a', clockSkewMs: 2 * HOUR_MS }));
    scene.read('p', 65);
    expect(scene.titles).toEqual(['Low: Mia 65 mg/dL →']);
    scene.system.snooze('p', 30, { kind: 'low', from: 'tray' });
    expect(scene.history.alertLog(1)[0]?.at).toBe(START + 2 * HOUR_MS);
    expect(scene.overview.persons[0]?.alert?.quietUntil).toBe(START + 30 * MINUTE_MS);
    await scene.course('p', 65, 65, 65, 65, 65, 65);
    expect(scene.titles).toHaveLength(2);
  });
});

describe('an answer that was meant for another alarm than rings by now', () => {
  beforeEach(() => {
    scene = new AlarmScene();
    scene.add('p', { alerts: planOf(rulesWith({ predictedLow: { enabled: false } })) });
  });

  const ways: [string, (answer: AlarmAnswer) => void][] = [
    ['acknowledge', (answer) => scene.system.acknowledge('p', answer)],
    ['snooze', (answer) => scene.system.snooze('p', 15, answer)],
  ];

  it.each(ways)('leaves an urgent low ringing when it was meant for a low: %s', async (_, answer) => {
    scene.read('p', 65);
    await scene.course('p', 50);
    answer({ kind: 'low', from: 'tray' });
    expect(ringing()).toEqual(['urgentLow']);
    expect(scene.onPanel).toEqual(['Mia urgentLow']);
    expect(scene.notifier.withdrawn).toEqual([]);
    expect(scene.log.filter((line) => line.endsWith('tray'))).toEqual([]);
    answer({ kind: 'urgentLow', from: 'tray' });
    expect(ringing()).toEqual([]);
  });

  it.each(ways)('counts for the low that an urgent low has become: %s', async (action, answer) => {
    scene.read('p', 50);
    await scene.course('p', 68);
    expect(ringing()).toEqual(['low']);
    answer({ kind: 'urgentLow', from: 'alertWindow' });
    expect(ringing()).toEqual([]);
    expect(scene.log.at(-1)).toMatch(new RegExp(`^low ${action} .* alertWindow$`));
  });

  it.each(ways)('leaves what is not about the same side ringing: %s', (_, answer) => {
    scene.read('p', 65);
    for (const kind of ['urgentHigh', 'noData', 'sourceProblem'] as const) answer({ kind, from: 'tray' });
    expect(ringing()).toEqual(['low']);
  });
});

describe('after a restart', () => {
  it('what was acknowledged stays silent', async () => {
    scene.read('p', 65);
    scene.system.acknowledge('p', { kind: 'low', from: 'alertWindow' });
    scene.restart();
    await scene.course('p', 65, 65, 65);
    expect(scene.titles).toHaveLength(1);
    expect(scene.onPanel).toEqual([]);
  });

  it('what was not answered is still on the panel, silently until its repeat', async () => {
    scene.read('p', 65);
    scene.restart();
    scene.system.evaluateAll();
    expect(scene.overview.alarm).toMatchObject({ window: true, sound: undefined });
    expect(scene.onPanel).toEqual(['Mia low']);
    await scene.course('p', 65, 65, 65);
    expect(scene.titles).toHaveLength(2);
  });

  it('a notification of the earlier run stays while a milder one goes on that was said with it', async () => {
    scene.read('p', 50);
    scene.restart();
    await scene.course('p', 68);
    expect(scene.notifier.withdrawn).toEqual([]);
  });

  it('a notification of the earlier run is withdrawn when it is over', async () => {
    scene.read('p', 65);
    scene.restart();
    await scene.course('p', 90);
    expect(scene.notifier.withdrawn).toEqual(['alert-p']);
  });
});
