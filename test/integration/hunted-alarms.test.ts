import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DexcomScene, MINUTE } from '../support/dexcom-scene.ts';
import { nobody } from '../support/test-program.ts';

let scene: DexcomScene;

beforeEach(async () => {
  scene = await DexcomScene.open();
});
afterEach(async () => scene.close());

describe('“no data”', () => {
  it('waits its twenty minutes from the moment somebody is followed, however long the program has run', async () => {
    await scene.program.addPerson('Nobody yet');
    await scene.clock.advance(60 * MINUTE);
    await scene.follow();
    await scene.clock.advance(19 * MINUTE);
    expect(scene.titles).toEqual([]);
    await scene.clock.advance(2 * MINUTE);
    expect(scene.titles).toEqual(['No data: Mia']);
  });

  it('counts anew when an account is switched on again', async () => {
    scene.publish([100], -5);
    const { accountId } = await scene.follow();
    await scene.switchAccount(accountId, false);
    await scene.clock.advance(60 * MINUTE);
    await scene.switchAccount(accountId, true);
    await scene.clock.advance(15 * MINUTE);
    expect(scene.titles).toEqual([]);
    await scene.clock.advance(6 * MINUTE);
    expect(scene.titles).toEqual(['No data: Mia']);
  });

  it('is what a snooze silences while it is what speaks, and the low behind it stays armed', async () => {
    scene.publish([50], -5);
    scene.publish([48], 40);
    const { personId } = await scene.follow();
    expect(scene.titles).toEqual(['Urgent low: Mia 50 mg/dL →']);
    await scene.clock.advance(21 * MINUTE);
    expect(scene.titles.at(-1)).toBe('No data: Mia');
    expect(scene.program.first.alert).toMatchObject({ kind: 'noData' });
    const before = scene.titles.length;
    scene.program.flatarrow.alarms.snooze(personId, 60, { kind: 'noData', from: 'alertWindow' });
    await scene.clock.advance(18 * MINUTE);
    expect(scene.titles).toHaveLength(before);
    await scene.clock.advance(4 * MINUTE);
    expect(scene.titles.at(-1)).toBe('Urgent low: Mia 48 mg/dL →');
  });
});

describe('an alarm on screen', () => {
  it('goes when the person it is about is removed', async () => {
    scene.publish([50], -5);
    const { personId } = await scene.follow();
    expect(scene.titles).toHaveLength(1);
    await scene.program.handlers.persons.remove(personId, nobody);
    expect(scene.program.withdrawn).toContain(scene.program.shown[0]?.id);
  });

  it('goes when nobody is followed any more, and comes back with the account', async () => {
    scene.publish([50, 49, 48], -5);
    const { accountId } = await scene.follow();
    await scene.switchAccount(accountId, false);
    expect(scene.program.first.alert).toBeUndefined();
    expect(scene.program.withdrawn).toContain(scene.program.shown[0]?.id);
    await scene.clock.advance(7 * MINUTE);
    await scene.switchAccount(accountId, true);
    expect(scene.program.first.alert).toMatchObject({ kind: 'urgentLow' });
    expect(scene.titles).toHaveLength(2);
  });
});

describe.each([14, -14])('with a computer clock that is %i min ahead', (minutes) => {
  beforeEach(() => {
    scene.computerAheadMs = minutes * MINUTE;
  });

  it('a notification tells the true age of the reading', async () => {
    scene.publish([50], -3);
    await scene.follow();
    expect(scene.program.shown[0]?.body).toMatch(/^Measured 3 min ago\./);
  });

  it('a snooze lasts as long as was asked for', async () => {
    scene.publish(Array<number>(18).fill(65), -3);
    const { personId } = await scene.follow();
    expect(scene.titles).toHaveLength(1);
    scene.program.flatarrow.alarms.snooze(personId, 60, { kind: 'low', from: 'alertWindow' });
    expect(scene.program.first.alert?.quietUntil).toBe(scene.clock.now() + 60 * MINUTE);
    await scene.clock.advance(58 * MINUTE);
    expect(scene.titles).toHaveLength(1);
    await scene.clock.advance(8 * MINUTE);
    expect(scene.titles).toHaveLength(2);
  });

  it('“no data” is not told when the clock is put right', async () => {
    scene.publish([100, 101, 102, 103, 104], -3);
    await scene.follow();
    await scene.clock.advance(60_000);
    scene.computerAheadMs = 0;
    await scene.clock.advance(15 * MINUTE);
    expect(scene.titles).toEqual([]);
    expect(scene.program.glance.value).toBe('103');
  });
});
