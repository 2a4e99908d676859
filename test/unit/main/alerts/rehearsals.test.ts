import { beforeEach, describe, expect, it } from 'vitest';
import type { Rehearsal, RehearsalStep } from '../../../../src/shared/alerts/rehearsal.ts';
import { planOf, rulesWith } from '../../shared/alerts/play.ts';
import { MINUTE_MS, START } from '../../shared/make-reading.ts';
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

describe('an answer to a rehearsal', () => {
  it('snoozes for no longer than the alarm’s cap; then it comes back, still low', async () => {
    begin();
    await seconds(6);
    scene.system.snooze('p', 60, { kind: 'urgentLow', from: 'notification' });
    expect(scene.overview.alarm).toMatchObject({ entries: [], window: false });
    expect(said().at(-1)).toBe('snooze works: Snoozed for 30 min: silent. Here they pass in 10 s.');
    await seconds(9.9);
    expect(scene.titles).toHaveLength(2);
    await seconds(0.1);
    expect(scene.titles).toHaveLength(3);
    expect(said().slice(-3)).toEqual([
      'snooze works: Still low: it comes back.',
      'rule works: Urgent low: it speaks again.',
      'notification works: The system took the notification.',
    ]);
    expect(
      steps()
        .slice(-4)
        .map(({ at }) => (at - NIGHT) / MINUTE_MS),
    ).toEqual([220, 250, 250, 250]);
    expect(steps().at(-4)?.kind).toBe('urgentLow');
  });

  it('counts once while it is silent', async () => {
    begin();
    scene.system.snooze('p', 10, { kind: 'urgentLow', from: 'alertWindow' });
    const { length } = steps();
    scene.system.snooze('p', 10, { kind: 'urgentLow', from: 'alertWindow' });
    scene.system.acknowledge('p', { kind: 'urgentLow', from: 'alertWindow' });
    expect(steps()).toHaveLength(length);
    expect(heard.at(-1)?.state).toBe('live');
  });

  it('that acknowledges ends it', () => {
    begin();
    scene.system.acknowledge('p', { kind: 'urgentLow', from: 'alertWindow' });
    expect(said().filter((step) => /^(snooze|end)/.test(step))).toEqual([
      'snooze works: Acknowledged: silent until it is over.',
      'end works: Acknowledged: the rehearsal is over.',
    ]);
    expect(heard.at(-1)?.state).toBe('over');
    expect(scene.clock.pending).toBe(0);
    expect(scene.overview.alarm.entries).toEqual([]);
  });

  it.each(['tray', 'glance', 'settings'] as const)('is never given from where it isn’t shown: %s', (from) => {
    begin();
    scene.system.acknowledge('p', { kind: 'urgentLow', from });
    scene.system.snooze('p', 10, { kind: 'urgentLow', from });
    expect(heard.at(-1)?.state).toBe('live');
    expect(scene.overview.alarm.entries).toHaveLength(1);
  });

  it('is not one to somebody else’s', () => {
    begin();
    scene.system.acknowledge('q', { kind: 'urgentLow', from: 'alertWindow' });
    expect(heard.at(-1)?.state).toBe('live');
  });
});

describe('a real alarm', () => {
  it('ends a rehearsal at once', () => {
    begin();
    scene.read('p', 50);
    expect(said().at(-1)).toBe('end withheld: A real alarm has begun: the rehearsal is over.');
    expect(scene.onPanel).toEqual(['Mia urgentLow']);
    expect(scene.titles.at(-1)).toBe('Urgent low: Mia 50 mg/dL →');
  });

  it('is not answered by a click that was meant for the rehearsal', async () => {
    begin();
    scene.read('p', 50);
    scene.system.acknowledge('p', { kind: 'urgentLow', from: 'alertWindow' });
    await seconds(1.4);
    scene.system.snooze('p', 10, { kind: 'urgentLow', from: 'notification' });
    expect(scene.onPanel).toEqual(['Mia urgentLow']);
    scene.system.acknowledge('p', { kind: 'urgentLow', from: 'tray' });
    expect(scene.onPanel).toEqual([]);
    scene.system.unsnooze('p', 'tray');
    await seconds(0.1);
    scene.system.acknowledge('p', { kind: 'urgentLow', from: 'alertWindow' });
    expect(scene.onPanel).toEqual([]);
  });

  it('lets none begin beside it, whosever it is', () => {
    scene.add('q', { name: 'Ben' });
    scene.read('q', 50);
    const text = 'A real alarm is ringing: there is no rehearsal beside it.';
    expect(begin()).toEqual({
      personId: 'p',
      state: 'over',
      steps: [{ at: START, link: 'end', outcome: 'withheld', text }],
    });
    expect(scene.titles).toHaveLength(1);
    expect(scene.log.filter((line) => line.includes('rehearse'))).toEqual([]);
  });

  it('that has been answered lets one begin', () => {
    scene.read('p', 50);
    scene.system.acknowledge('p', { kind: 'urgentLow', from: 'tray' });
    expect(begin().state).toBe('live');
  });
});

describe('a rehearsal that can’t be', () => {
  it('of nobody is over', () => {
    expect(scene.system.rehearsals.rehearse('nobody', true)).toEqual({
      personId: 'nobody',
      state: 'over',
      steps: [],
    });
  });

  it('of a plan that hears nothing says why', () => {
    const off = { enabled: false };
    const rules = rulesWith({ urgentLow: off, predictedLow: off, low: off, fallingFast: off });
    scene.add('q', { alerts: planOf(rules) });
    const { state, steps: thought } = scene.system.rehearsals.rehearse('q', true);
    expect(state).toBe('over');
    expect(thought.at(-1)?.link).toBe('end');
    expect(scene.log).toEqual([]);
    expect(heard).toEqual([]);
  });

  it('because it is only thought through shows nothing', () => {
    const { state, steps: thought } = scene.system.rehearsals.rehearse('p', false);
    expect(state).toBe('planned');
    expect(thought.length).toBeGreaterThan(5);
    expect(thought.map(({ text }) => text).join(' ')).toContain('mg/dL');
    expect({ titles: scene.titles, log: scene.log, heard }).toEqual({ titles: [], log: [], heard: [] });
  });

  it('because none is under way has nothing to stop, to report or to see', () => {
    scene.system.rehearsals.stop();
    scene.system.reportChannel('sound', undefined);
    expect(scene.overview.alarm).toMatchObject({ entries: [], window: false });
    expect(heard).toEqual([]);
  });
});

it('thinks of the delay with which this person’s readings arrive', () => {
  const timesOf = (): string[] =>
    scene.system.rehearsals
      .rehearse('p', false)
      .steps.filter(({ link }) => link === 'rule')
      .map(({ at }) => new Date(at).toISOString().slice(11, 19));
  const prompt = timesOf();
  scene.health.set('p-a', makeHealth({ accountId: 'p-a', publishDelayMs: 3 * MINUTE_MS }));
  expect(timesOf()).not.toEqual(prompt);
});
