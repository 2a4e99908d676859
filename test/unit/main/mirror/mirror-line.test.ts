import { describe, expect, it } from 'vitest';
import { FlatarrowError } from '../../../../src/shared/errors.ts';
import { MINUTE_MS, NOW, setLineScene } from './line-scene.ts';

const stateOf = ({ line }: ReturnType<typeof setLineScene>): string => line().stage.state;

describe('a mirror’s line', () => {
  it('sends what was stored before, the newest first, and then what comes', async () => {
    const scene = setLineScene();
    const history = Array.from({ length: 250 }, (_, index) => 0 - index * 5);
    scene.commit('a', history);
    await scene.pass(0.5);
    expect(scene.site.writes[0]).toEqual(history.slice(0, 100).toReversed());
    await scene.pass(2);
    expect(scene.site.minutes).toEqual(history.toReversed());
    expect(stateOf(scene)).toBe('upToDate');
    scene.commit('a', [2]);
    await scene.pass(0.5);
    expect(scene.site.writes.at(-1)).toEqual([2]);
    expect(scene.history.mirrors.backlog('m')).toEqual({
      queued: 0,
      lastSentAt: NOW + 2.5 * MINUTE_MS,
      newestSentAt: NOW + 2 * MINUTE_MS,
    });
  });

  it('sends what is new before what is old', async () => {
    const scene = setLineScene();
    scene.commit(
      'a',
      Array.from({ length: 300 }, (_, index) => 0 - index * 5),
    );
    scene.line().nudge();
    await scene.settle();
    scene.commit('a', [1]);
    await scene.clock.advance(11_000);
    expect(scene.site.writes[1]).toEqual([1]);
  });

  it('pauses between two portions, longer between old ones', async () => {
    const scene = setLineScene();
    scene.commit(
      'a',
      Array.from({ length: 300 }, (_, index) => 0 - index * 5),
    );
    scene.line().nudge();
    await scene.settle();
    for (let again = 0; again < 3; again += 1) scene.line().nudge();
    await scene.clock.advance(9_999);
    expect(scene.site.writes).toHaveLength(1);
    await scene.clock.advance(1);
    expect(scene.site.writes).toHaveLength(2);
  });

  it('asks nothing while there is nothing to send', async () => {
    const scene = setLineScene();
    await scene.pass(60);
    expect(scene.site.reads).toBe(0);
    expect(scene.clock.pending).toBe(0);
    expect(scene.changes).toBe(1);
  });

  it('leaves alone what the site has, whoever wrote it', async () => {
    const scene = setLineScene();
    scene.commit('a', [-10, -5, 0]);
    scene.site.held.set(NOW - 5 * MINUTE_MS + 20_000, { mgdl: 101, device: 'phone' });
    await scene.pass(1);
    expect(scene.site.writes).toEqual([[-10, 0]]);
    expect(scene.history.mirrors.backlog('m').queued).toBe(0);
  });

  it('writes nothing where the site has readings of somebody else, until the person has accepted it', async () => {
    const scene = setLineScene();
    scene.commit('a', [-30, -25, -20, -15, -10, -5, 0], 90);
    for (let minute = -31; minute < 0; minute += 5) scene.site.put(minute, 260);
    await scene.pass(10);
    expect(scene.site.writes).toEqual([]);
    expect(scene.line().stage).toMatchObject({
      state: 'stopped',
      error: { kind: 'otherReadings', since: NOW },
      finding: { verdict: 'somebodyElse', others: 7, device: 'phone' },
    });
    expect(scene.site.reads).toBe(1);
    scene.acceptsOthers = true;
    scene.kill();
    await scene.pass(1);
    expect(scene.site.writes).toEqual([[-30, -25, -20, -15, -10, -5, 0]]);
  });

  it('keeps what lies ahead of the site’s clock until its time has come', async () => {
    const scene = setLineScene();
    scene.commit('a', [0, 5]);
    await scene.pass(2.5);
    expect(scene.site.minutes).toEqual([0]);
    await scene.pass(1);
    expect(scene.site.minutes).toEqual([0, 5]);
  });

  it('goes by the site’s clock where the computer’s is wrong', async () => {
    const scene = setLineScene();
    scene.site.clockAheadMs = 60 * MINUTE_MS;
    scene.commit('a', [0]);
    await scene.pass(1);
    scene.commit('a', [60]);
    await scene.pass(1);
    expect(scene.site.minutes).toEqual([0, 60]);
  });

  it('notices that a site’s clock which was far behind has been set, and asks for that now and then only', async () => {
    const scene = setLineScene();
    scene.site.clockAheadMs = -8 * 60 * MINUTE_MS;
    scene.commit('a', [0]);
    await scene.pass(1);
    scene.commit('a', [1]);
    const before = scene.site.reads;
    await scene.pass(60);
    expect(scene.site.reads - before).toBeLessThanOrEqual(6);
    expect(scene.site.minutes).toEqual([0]);
    scene.site.clockAheadMs = 0;
    await scene.pass(10.5);
    expect([stateOf(scene), scene.site.minutes]).toEqual(['upToDate', [0, 1]]);
  });

  it('sends nothing of a person without accounts', async () => {
    const scene = setLineScene();
    scene.commit('somebody else', [0]);
    await scene.pass(1);
    expect(scene.site.minutes).toEqual([]);
  });
});

describe('a mirror’s line, when the site fails', () => {
  it('tries again, less and less often, and not before the pause is over', async () => {
    const scene = setLineScene();
    scene.site.mood = 'away';
    scene.commit('a', [0]);
    await scene.pass(1);
    expect(scene.line().stage).toMatchObject({ state: 'failing', error: { kind: 'server', since: NOW } });
    const early = scene.site.reads;
    await scene.pass(59);
    expect(scene.site.reads - early).toBeLessThan(12);
    const before = scene.site.reads;
    await scene.pass(60);
    expect(scene.site.reads - before).toBeLessThanOrEqual(6);
    scene.site.mood = 'well';
    await scene.pass(11);
    expect([stateOf(scene), scene.site.minutes]).toEqual(['upToDate', [0]]);
  });

  it('tries at once when it is told to, and sends once what it can’t know to have arrived', async () => {
    const scene = setLineScene();
    scene.site.mood = 'losesAnswer';
    scene.commit('a', [-5, 0]);
    scene.line().nudge();
    await scene.settle();
    expect(stateOf(scene)).toBe('failing');
    scene.site.mood = 'well';
    scene.line().tryNow();
    await scene.settle();
    expect(scene.site.writes).toHaveLength(1);
    expect(scene.history.mirrors.backlog('m').queued).toBe(0);
  });

  it('keeps to what it has sent where the site is slower than a second look, even over a kill', async () => {
    const scene = setLineScene();
    scene.site.mood = 'slow';
    scene.commit('b', [0.2]);
    scene.line().nudge();
    await scene.settle();
    scene.commit('a', [0]);
    scene.kill();
    await scene.pass(2);
    scene.site.mood = 'well';
    await scene.pass(2);
    expect(scene.site.minutes).toEqual([0.2]);
    expect(scene.history.mirrors.backlog('m').queued).toBe(0);
  });

  it('waits for as long as the site says', async () => {
    const scene = setLineScene();
    scene.site.mood = 'away';
    scene.site.failure = new FlatarrowError('server', { retryAt: NOW + 20 * MINUTE_MS });
    scene.commit('a', [0]);
    await scene.pass(19.5);
    expect(scene.site.reads).toBe(1);
    expect(scene.line().stage.error?.retryAt).toBe(NOW + 20 * MINUTE_MS);
    scene.site.mood = 'well';
    await scene.pass(1);
    expect(scene.site.minutes).toEqual([0]);
  });

  it('stops where the person is needed, and asks no more', async () => {
    const scene = setLineScene();
    scene.site.mood = 'away';
    scene.site.failure = new FlatarrowError('badCredentials', { hint: 'Refused.' });
    scene.commit('a', [0]);
    await scene.pass(120);
    expect(scene.site.reads).toBe(1);
    expect(scene.clock.pending).toBe(0);
    expect(scene.line().stage).toMatchObject({
      state: 'stopped',
      error: { kind: 'badCredentials', hint: 'Refused.' },
    });
    scene.site.mood = 'well';
    scene.line().tryNow();
    await scene.settle();
    expect(scene.site.minutes).toEqual([0]);
  });

  it('comes back by itself from a refusal that is doubted', async () => {
    const scene = setLineScene();
    scene.site.mood = 'away';
    scene.site.failure = new FlatarrowError('badCredentials');
    const retryAt = NOW + 30 * MINUTE_MS;
    scene.standing = { ...scene.standing, refusal: { kind: 'badCredentials', at: NOW, retryAt } };
    scene.commit('a', [0]);
    await scene.pass(1);
    expect(scene.line().stage).toMatchObject({ state: 'waiting', error: { retryAt } });
    scene.site.mood = 'well';
    await scene.pass(30);
    expect(scene.site.minutes).toEqual([0]);
  });

  it('sends nothing while there is no network', async () => {
    const scene = setLineScene();
    scene.isOnline = false;
    scene.commit('a', [0]);
    await scene.pass(11);
    expect(scene.site.reads).toBe(0);
    expect(scene.line().stage).toMatchObject({ state: 'failing', error: { kind: 'offline' } });
    scene.isOnline = true;
    scene.line().tryNow();
    await scene.settle();
    expect(scene.site.minutes).toEqual([0]);
  });

  it('takes an answer for nobody’s that comes after it was stopped', async () => {
    const scene = setLineScene();
    scene.commit('a', [0]);
    const line = scene.line();
    line.nudge();
    line.stop();
    await scene.settle();
    expect(scene.site.writes).toEqual([]);
    expect(scene.changes).toBe(0);
  });
});
