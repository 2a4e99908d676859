import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALERT_PRESETS } from '../../src/shared/alerts/presets.ts';
import type { Rehearsal } from '../../src/shared/alerts/rehearsal.ts';
import type { AlarmEntry } from '../../src/shared/overview/overview.ts';
import { DexcomScene, MINUTE, START } from '../support/dexcom-scene.ts';
import { nobody } from '../support/test-program.ts';

const SECOND = 1000;

let scene: DexcomScene;
let personId: string;
let heard: Rehearsal[];

beforeEach(async () => {
  scene = await DexcomScene.open();
  heard = [];
  scene.publish([110], -3);
  ({ personId } = await scene.follow());
  scene.program.flatarrow.alarms.rehearsals.onStep((rehearsal) => heard.push(rehearsal));
});
afterEach(async () => scene.close());

const begin = async (live = true): Promise<Rehearsal> =>
  scene.program.handlers.alerts.rehearse({ personId, live }, nobody);
const alarm = () => scene.program.flatarrow.overview.alarm;
const entries = (): AlarmEntry[] => alarm().entries;
const last = (): Rehearsal => heard.at(-1) ?? { personId, state: 'planned', steps: [] };
const texts = (): string[] => last().steps.map(({ text }) => text);
const logged = async () => scene.program.handlers.alerts.log({ limit: 100 }, nobody);
const stateNow = (): string => JSON.stringify(scene.program.flatarrow.overview.persons);

describe('a live rehearsal', () => {
  it('is seen and heard through the real channels, and says everywhere what it is', async () => {
    expect((await begin()).state).toBe('live');
    expect(scene.titles).toEqual(['Rehearsal: Urgent low soon: Mia 79 mg/dL ↘']);
    await scene.clock.advance(6 * SECOND);
    expect(scene.titles.at(-1)).toBe('Rehearsal: Urgent low: Mia 48 mg/dL ↘');
    expect(entries()).toMatchObject([{ personId, kind: 'urgentLow', rehearsal: true, newest: { mgdl: 48 } }]);
    expect(alarm()).toMatchObject({ window: true, sound: { sound: 'falling', level: 2, volume: 100 } });
  });

  it('tells of each channel what really became of it', async () => {
    await begin();
    scene.program.flatarrow.alarms.reportChannel('window', undefined);
    scene.program.flatarrow.alarms.reportChannel('sound', 'There is no loudspeaker.');
    expect(last().steps.map(({ link, outcome }) => `${link} ${outcome}`)).toEqual([
      'rule works',
      'notification works',
      'window works',
      'sound fails',
    ]);
    expect(texts().at(-1)).toBe('There is no loudspeaker.');
  });

  it('calls a channel of which nothing was heard a failure, not a success', async () => {
    await begin();
    scene.program.flatarrow.alarms.reportChannel('window', undefined);
    await scene.clock.advance(61 * SECOND);
    const failures = last().steps.filter(({ outcome }) => outcome === 'fails');
    expect(failures.map(({ link }) => link)).toContain('sound');
    expect(last().state).toBe('over');
  });

  it('is over by itself within a minute, and nothing of it stays', async () => {
    await begin();
    await scene.clock.advance(59 * SECOND);
    expect(entries()).toHaveLength(1);
    await scene.clock.advance(2 * SECOND);
    expect(alarm()).toMatchObject({ entries: [], window: false });
    expect(alarm().sound).toBeUndefined();
    expect(scene.program.withdrawn).toContain(scene.program.shown.at(-1)?.id);
    const shown = scene.titles.length;
    await scene.clock.advance(5 * MINUTE);
    expect(scene.titles).toHaveLength(shown);
  });

  it('is silent once it has been snoozed, and comes back', async () => {
    await begin();
    await scene.clock.advance(6 * SECOND);
    const shown = scene.titles.length;
    scene.program.flatarrow.alarms.snooze(personId, 60, { kind: 'urgentLow', from: 'alertWindow' });
    expect(alarm()).toMatchObject({ entries: [], window: false });
    expect(texts().at(-1)).toContain('Snoozed for 30 min');
    await scene.clock.advance(9 * SECOND);
    expect(scene.titles).toHaveLength(shown);
    await scene.clock.advance(2 * SECOND);
    expect(scene.titles).toHaveLength(shown + 1);
    expect(entries()).toHaveLength(1);
  });

  it('is over once it has been acknowledged, or stopped', async () => {
    await begin();
    scene.program.flatarrow.alarms.acknowledge(personId, { kind: 'urgentLow', from: 'alertWindow' });
    expect(last().state).toBe('over');
    await begin();
    await scene.program.handlers.alerts.stopRehearsal(undefined, nobody);
    expect(last().state).toBe('over');
    expect(entries()).toEqual([]);
  });

  it('touches neither readings nor the state of any alarm, and the log says that it was none', async () => {
    const before = stateNow();
    await begin();
    scene.program.flatarrow.alarms.snooze(personId, 30, { kind: 'urgentLow', from: 'alertWindow' });
    await scene.clock.advance(11 * SECOND);
    scene.program.flatarrow.alarms.acknowledge(personId, { kind: 'urgentLow', from: 'alertWindow' });
    const stored = await scene.program.handlers.readings.range(
      { personId, from: 0, to: START + 60 * MINUTE },
      nobody,
    );
    expect(stored.map(({ mgdl }) => mgdl)).toEqual([110]);
    expect(scene.program.first.alert).toBeUndefined();
    expect(scene.program.first.newest?.mgdl).toBe(110);
    expect(JSON.parse(before)).toMatchObject([{ newest: { mgdl: 110 } }]);
    expect((await logged()).map(({ action }) => action)).toEqual(['rehearse', 'rehearse']);
  });

  it('takes no answer that was meant for a real alarm', async () => {
    await begin();
    scene.program.flatarrow.alarms.snooze(personId, 30, { kind: 'urgentLow', from: 'glance' });
    scene.program.flatarrow.alarms.acknowledge('somebody else', { kind: 'urgentLow', from: 'alertWindow' });
    expect(entries()).toHaveLength(1);
    expect(last().state).toBe('live');
  });

  it('shows neither value nor name while discreet', async () => {
    scene.program.flatarrow.setDiscreet(true);
    await begin();
    expect(scene.program.shown[0]).toMatchObject({ title: 'Flatarrow' });
  });
});

describe('a real alarm', () => {
  it('ends a rehearsal at once and is itself seen and heard', async () => {
    scene.publish([50], 2);
    await scene.clock.advance(2 * MINUTE);
    await begin();
    await scene.clock.advance(10 * SECOND);
    expect(last().state).toBe('live');
    await scene.clock.advance(20 * SECOND);
    expect(last().state).toBe('over');
    expect(texts().at(-1)).toBe('A real alarm has begun: the rehearsal is over.');
    expect(entries()).toMatchObject([{ kind: 'urgentLow', rehearsal: false, newest: { mgdl: 50 } }]);
    expect(alarm()).toMatchObject({ window: true, sound: { sound: 'falling' } });
    const real = scene.program.shown.find(({ title }) => title.startsWith('Urgent low'));
    expect(scene.program.withdrawn).not.toContain(real?.id);
  });

  it('is not answered by a click that was on its way to the rehearsal', async () => {
    scene.publish([50], 2);
    await scene.clock.advance(2 * MINUTE);
    await begin();
    while (last().state === 'live') await scene.clock.advance(SECOND / 2);
    scene.program.flatarrow.alarms.acknowledge(personId, { kind: 'urgentLow', from: 'alertWindow' });
    expect(entries()).toMatchObject([{ kind: 'urgentLow', rehearsal: false }]);
    await scene.clock.advance(2 * SECOND);
    scene.program.flatarrow.alarms.acknowledge(personId, { kind: 'urgentLow', from: 'alertWindow' });
    expect(entries()).toEqual([]);
  });

  it('lets no rehearsal begin beside it', async () => {
    scene.publish([50], 2);
    await scene.clock.advance(3 * MINUTE);
    expect(entries()).toHaveLength(1);
    const shown = scene.titles.length;
    const refused = await begin();
    expect(refused).toMatchObject({ state: 'over', steps: [{ link: 'end', outcome: 'withheld' }] });
    expect(scene.titles).toHaveLength(shown);
  });
});

describe('a rehearsal that is only planned', () => {
  it('shows and plays nothing', async () => {
    const planned = await begin(false);
    expect(planned.state).toBe('planned');
    expect(planned.steps.length).toBeGreaterThan(10);
    expect(scene.titles).toEqual([]);
    expect(entries()).toEqual([]);
    expect(await logged()).toEqual([]);
  });

  it('says of a plan that hears nothing that nothing is heard, live as well', async () => {
    const always = { from: 0, to: 1439, weekdays: [0, 1, 2, 3, 4, 5, 6] };
    const alerts = { ...ALERT_PRESETS.adult, quietHours: [{ window: always, silencesUrgentLow: true }] };
    await scene.program.handlers.persons.change({ id: personId, alerts }, nobody);
    const refused = await begin();
    expect(refused.state).toBe('over');
    expect(refused.steps.at(-1)).toMatchObject({ link: 'end', outcome: 'fails' });
    expect(scene.titles).toEqual([]);
  });
});
