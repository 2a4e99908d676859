import { describe, expect, it } from 'vitest';
import { message } from '../../src/shared/i18n/message.ts';
import {
  API_SECRET,
  MINUTE_MS,
  ours,
  READER,
  setMirrorScene,
  START,
  valueAt,
  writes,
} from '../support/mirror/mirror-scene.ts';
import { inEnglish } from '../support/english.ts';
import { nobody, testCipher } from '../support/test-program.ts';

describe('a mirror that is refused', () => {
  it('sends a refused secret no second time, over restarts, until it is changed', async () => {
    const scene = await setMirrorScene();
    scene.publish(0);
    await scene.follow();
    await scene.mirrorTo();
    scene.site.access = { ...scene.site.access, apiSecret: 'another secret of it' };
    scene.publish(5, 10, 60);
    await scene.clock.advance(45 * MINUTE_MS);
    // One that has worked before is doubted once, half an hour later.
    expect(await scene.state()).toMatchObject({ state: 'stopped', error: { kind: 'badCredentials' } });
    const [notice] = scene.program().flatarrow.overview.notices;
    expect(notice?.text).toContain('Mia');
    const asked = scene.site.http.requests.length;
    await scene.restart();
    await scene.clock.advance(90 * MINUTE_MS);
    const { id } = scene.program().flatarrow.settings.mirrors[0] ?? { id: '' };
    await scene.program().handlers.mirrors.tryNow(id, nobody);
    await scene.clock.advance(MINUTE_MS);
    expect(scene.site.http.requests.length).toBe(asked);
    const changed = await scene.program().handlers.mirrors.change(
      {
        id,
        values: { address: scene.site.address, secret: 'another secret of it' },
        keep: 'stored',
        confirmed: false,
      },
      nobody,
    );
    expect(changed.outcome).toBe('saved');
    await scene.clock.advance(MINUTE_MS);
    expect(scene.held()).toEqual(ours(0, 5, 10, 60));
    expect(scene.program().flatarrow.overview.notices).toEqual([]);
  });

  it('says at the test and at saving that a token may only read, and saves nothing', async () => {
    const scene = await setMirrorScene();
    const found = await scene.test({ secret: READER });
    const hint = inEnglish(message('sources.siteMayNotWrite'));
    expect(found).toMatchObject({ outcome: 'fails', kind: 'wrongAccountKind', hint });
    expect(await scene.mirrorTo({ secret: READER })).toMatchObject({ outcome: 'fails' });
    expect(scene.program().flatarrow.settings.mirrors).toEqual([]);
    // Given the right at the site, it may be tried at once.
    scene.site.access = { ...scene.site.access, readers: [], writers: [READER] };
    expect((await scene.test({ secret: READER })).outcome).toBe('works');
  });

  it('sends what a test was refused with no second time', async () => {
    const scene = await setMirrorScene();
    for (let again = 0; again < 3; again += 1)
      expect(await scene.test({ secret: 'wrong' })).toMatchObject({ kind: 'badCredentials' });
    expect(await scene.mirrorTo({ secret: 'wrong' })).toMatchObject({ kind: 'badCredentials' });
    expect(scene.site.http.requests).toHaveLength(1);
  });

  it('is saved all the same where the site is away, and looks before it writes', async () => {
    const scene = await setMirrorScene();
    scene.publish(-30, -25, -20, -15, -10, -5, 0);
    await scene.follow();
    scene.site.publish(
      [-31, -26, -21, -16, -11, -6, -1].map((minute) => ({ readAt: START + minute * MINUTE_MS, sgv: 300 })),
    );
    await scene.site.http.refuse();
    expect((await scene.mirrorTo()).outcome).toBe('saved');
    await scene.site.http.listen();
    await scene.clock.advance(10 * MINUTE_MS);
    expect(await scene.state()).toMatchObject({ state: 'stopped', error: { kind: 'otherReadings' } });
    expect(writes(scene.site)).toBe(0);
    const { id } = scene.program().flatarrow.settings.mirrors[0] ?? { id: '' };
    await scene.program().handlers.mirrors.acceptOthers(id, nobody);
    await scene.clock.advance(MINUTE_MS);
    expect(scene.held().filter(([, , device]) => device === 'flatarrow')).toHaveLength(7);
  });
});

/** A site to which a phone writes, two minutes before each of the person's own readings. */
async function withOthers(sgvAt: (minute: number) => number) {
  const scene = await setMirrorScene();
  const minutes = Array.from({ length: 20 }, (_, index) => -5 * index);
  scene.publish(...minutes);
  await scene.follow();
  scene.site.publish(
    minutes.map((minute) => ({
      readAt: START + (minute - 2) * MINUTE_MS,
      sgv: sgvAt(minute),
      device: 'phone',
    })),
  );
  return scene;
}

describe('a site that has readings already', () => {
  it('of somebody else is told of at the test, and wants to be confirmed', async () => {
    const scene = await withOthers(() => 290);
    expect(await scene.test({ secret: API_SECRET })).toMatchObject({
      outcome: 'works',
      finding: { verdict: 'somebodyElse', compared: 20, differing: 20, device: 'phone' },
    });
    expect(await scene.mirrorTo()).toMatchObject({ outcome: 'others' });
    expect(scene.program().flatarrow.settings.mirrors).toEqual([]);
    expect((await scene.mirrorTo({}, { confirmed: true })).outcome).toBe('saved');
    expect(scene.program().flatarrow.settings.mirrors[0]?.acceptsOthers).toBe(true);
    expect(scene.held()).toHaveLength(40);
  });

  it('of the same person by another uploader is told of as well, and stays under guard', async () => {
    const scene = await withOthers(valueAt);
    expect(await scene.test({ secret: API_SECRET })).toMatchObject({
      finding: { verdict: 'anotherUploader' },
    });
    expect(await scene.mirrorTo()).toMatchObject({ outcome: 'others' });
    expect((await scene.mirrorTo({}, { confirmed: true })).outcome).toBe('saved');
    expect(scene.program().flatarrow.settings.mirrors[0]?.acceptsOthers).toBe(false);
  });

  it('of the person’s own is simply gone on with', async () => {
    const scene = await setMirrorScene();
    scene.publish(-10, -5, 0);
    await scene.follow();
    await scene.mirrorTo();
    const { id } = scene.program().flatarrow.settings.mirrors[0] ?? { id: '' };
    await scene.program().handlers.mirrors.remove(id, nobody);
    const before = writes(scene.site);
    expect((await scene.mirrorTo()).outcome).toBe('saved');
    await scene.clock.advance(MINUTE_MS);
    expect([writes(scene.site) - before, scene.held()]).toEqual([0, ours(-10, -5, 0)]);
  });
});

describe('where there is no key store', () => {
  it('asks how to keep the secret before anything leaves', async () => {
    const scene = await setMirrorScene({ cipher: testCipher('weak') });
    expect(await scene.mirrorTo()).toEqual({ outcome: 'askHowToKeep' });
    expect(scene.site.http.requests).toEqual([]);
  });
});
