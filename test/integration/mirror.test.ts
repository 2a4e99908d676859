import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startNightscoutCloud } from '../clouds/nightscout/cloud.ts';
import {
  API_SECRET,
  MINUTE_MS,
  ours,
  setMirrorScene,
  START,
  WRITER,
} from '../support/mirror/mirror-scene.ts';
import { nobody } from '../support/test-program.ts';

describe('mirroring to a Nightscout site', () => {
  it('writes what was stored and whatever comes, at once', async () => {
    const { clock, publish, follow, mirrorTo, held, state } = await setMirrorScene();
    publish(-10, -5, 0, 5, 10);
    await follow();
    expect((await mirrorTo()).outcome).toBe('saved');
    expect(held()).toEqual(ours(-10, -5, 0));
    await clock.advance(6 * MINUTE_MS);
    expect(held()).toEqual(ours(-10, -5, 0, 5));
    expect(await state()).toMatchObject({
      state: 'upToDate',
      queued: 0,
      newestSentAt: START + 5 * MINUTE_MS,
    });
  });

  it('writes through v3 where there is no v1, with a token that may do nothing else', async () => {
    const scene = await setMirrorScene();
    scene.site.shapes = { ...scene.site.shapes, first: false, thirdTakes: 'jwt' };
    scene.publish(-5, 0);
    await scene.follow();
    expect((await scene.mirrorTo({ secret: WRITER })).outcome).toBe('saved');
    expect(scene.held()).toEqual(ours(-5, 0));
    // The token made of it is over after eight hours.
    scene.publish(540);
    await scene.clock.sleep(540 * MINUTE_MS);
    await scene.clock.advance(5 * MINUTE_MS);
    expect(scene.held()).toEqual(ours(-5, 0, 540));
  });

  it('catches up after an outage, a restart and a pause', async () => {
    const scene = await setMirrorScene();
    await scene.follow();
    await scene.mirrorTo();
    scene.publish(5, 10, 15, 20);
    await scene.site.http.refuse();
    await scene.clock.advance(12 * MINUTE_MS);
    expect(await scene.state()).toMatchObject({ state: 'failing', queued: 2, error: { kind: 'server' } });
    await scene.restart();
    await scene.site.http.listen();
    await scene.clock.advance(15 * MINUTE_MS);
    expect(scene.held()).toEqual(ours(5, 10, 15, 20));
    const { id } = scene.program().flatarrow.settings.mirrors[0] ?? { id: '' };
    await scene.program().handlers.mirrors.setEnabled({ id, enabled: false }, nobody);
    scene.publish(30);
    await scene.clock.advance(10 * MINUTE_MS);
    expect(await scene.state()).toMatchObject({ state: 'off', queued: 1 });
    await scene.program().handlers.mirrors.setEnabled({ id, enabled: true }, nobody);
    await scene.clock.advance(MINUTE_MS);
    expect(scene.held()).toEqual(ours(5, 10, 15, 20, 30));
  });

  it('sends nothing without a network, and goes on as soon as there is one', async () => {
    const scene = await setMirrorScene();
    await scene.follow();
    await scene.mirrorTo();
    scene.publish(5);
    await scene.clock.advance(6 * MINUTE_MS);
    scene.site.http.forget();
    scene.program().online = false;
    const { id } = scene.program().flatarrow.settings.mirrors[0] ?? { id: '' };
    await scene.program().handlers.mirrors.tryNow(id, nobody);
    scene.publish(7);
    await scene.program().handlers.mirrors.setEnabled({ id, enabled: false }, nobody);
    await scene.program().handlers.mirrors.setEnabled({ id, enabled: true }, nobody);
    await scene.clock.advance(30 * MINUTE_MS);
    expect(scene.site.http.requests).toEqual([]);
    scene.program().online = true;
    scene.program().flatarrow.wake('online');
    await scene.clock.advance(MINUTE_MS);
    expect(scene.held()).toEqual(ours(5, 7));
  });

  it('never writes a reading back to the site it came from', async () => {
    const scene = await setMirrorScene();
    const elsewhere = await startNightscoutCloud({
      now: scene.clock.now,
      access: { apiSecret: API_SECRET },
    });
    onTestFinished(async () => elsewhere.http.close());
    elsewhere.publish([{ readAt: START - 3 * MINUTE_MS, sgv: 140 }]);
    scene.publish(-5, 0);
    await scene.follow();
    const address = elsewhere.address.replace('127.0.0.1', 'LOCALHOST');
    await scene.program().addAccount(scene.personId, { address, secret: API_SECRET }, 'nightscout');
    await scene.clock.advance(2 * MINUTE_MS);
    const saved = await scene.mirrorTo({}, { to: elsewhere, confirmed: true });
    expect(saved.outcome).toBe('saved');
    await scene.clock.advance(10 * MINUTE_MS);
    expect(scene.held(elsewhere).filter(([, , device]) => device === 'flatarrow')).toEqual(ours(-5, 0));
    expect(scene.held(elsewhere)).toHaveLength(3);
  });

  it('never writes what was simulated', async () => {
    const scene = await setMirrorScene();
    await scene.program().addAccount(scene.personId, {}, 'simulator');
    expect(await scene.mirrorTo()).toEqual({ outcome: 'invalid', fields: { address: 'onlyInvented' } });
    await scene.follow();
    expect((await scene.mirrorTo()).outcome).toBe('saved');
    scene.publish(5);
    await scene.clock.advance(10 * MINUTE_MS);
    expect(scene.held()).toEqual(ours(5));
  });

  it('stops with the person, and keeps nothing of the secret', async () => {
    const scene = await setMirrorScene();
    await scene.follow();
    await scene.mirrorTo();
    await scene.program().handlers.persons.remove(scene.personId, nobody);
    scene.publish(5);
    await scene.clock.advance(10 * MINUTE_MS);
    expect(scene.held()).toEqual([]);
    expect(scene.program().flatarrow.settings.mirrors).toEqual([]);
    const vault = readFileSync(join(scene.program().profile, 'vault.json'), 'utf8');
    expect(JSON.parse(vault)).toMatchObject({ entries: {} });
  });

  it('lets the secret into no file, log line, address, body or answer', async () => {
    const scene = await setMirrorScene();
    scene.publish(0);
    await scene.follow();
    await scene.mirrorTo();
    scene.site.access = { ...scene.site.access, apiSecret: 'another secret' };
    scene.publish(5, 10);
    await scene.clock.advance(15 * MINUTE_MS);
    const program = scene.program();
    const { id } = program.flatarrow.settings.mirrors[0] ?? { id: '' };
    const files = readdirSync(program.profile, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => readFileSync(join(program.profile, name), 'latin1'));
    const told = [
      await scene.state(),
      await program.handlers.mirrors.openValues(id, nobody),
      program.flatarrow.settings,
      program.flatarrow.overview,
      program.logged,
      scene.site.http.requests.map(({ path, query, body }) => `${path}?${query.toString()} ${body}`),
    ];
    expect([...files, JSON.stringify(told)].join('\n')).not.toContain(API_SECRET);
  });
});
