import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diagnosticsSchema } from '../../src/shared/ipc/groups/diagnostics.ts';
import { DexcomScene, MINUTE, START } from '../support/dexcom-scene.ts';
import { nobody } from '../support/test-program.ts';

const NOTHING = { names: false, addresses: false, glucose: false };

let scene: DexcomScene;

beforeEach(async () => {
  scene = await DexcomScene.open();
});
afterEach(() => scene.close());

const facts = async () => scene.program.handlers.diagnostics.get(undefined, nobody);
const write = async () => scene.program.handlers.diagnostics.bundle(NOTHING, nobody);
const save = async (id: string) => scene.program.handlers.diagnostics.save(id, nobody);

describe('diagnostics', () => {
  it('tell of each account what it was asked last, what came of it, and what comes next', async () => {
    scene.publish([120, 121]);
    await scene.follow();
    await scene.clock.advance(2 * MINUTE);
    scene.cloud.http.fail({ kind: 'answer', status: 503 });
    await scene.clock.advance(6 * MINUTE);
    const { accounts } = diagnosticsSchema.parse(await facts());
    expect(accounts).toMatchObject([
      { personName: 'Mia', health: { sourceId: 'dexcom-share', state: 'failing' }, cadenceMs: 5 * MINUTE },
    ]);
    const asks = accounts[0]?.asks ?? [];
    expect(asks.map(({ askedAt }) => askedAt)).toEqual(
      asks.map(({ askedAt }) => askedAt).toSorted((a, b) => b - a),
    );
    expect(asks.at(0)).toMatchObject({ error: 'server' });
    expect(asks.at(0)).not.toHaveProperty('readings');
    expect(asks.at(-1)).toEqual({ askedAt: START, tookMs: 0, readings: 0 });
    expect(asks.some(({ readings }) => readings === 1)).toBe(true);
    expect(asks.length).toBeLessThanOrEqual(20);
  });

  it('tell how long an answer took', async () => {
    scene.cloud.http.hijack('ReadPublisher', (_, response) => {
      scene.computerAheadMs += 700;
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('[]');
    });
    await scene.follow();
    const { accounts } = await facts();
    expect(accounts[0]?.asks).toEqual([{ askedAt: START, tookMs: 700, readings: 0 }]);
  });

  it('tell how much lies on the disk, and where the log is', async () => {
    const { storage } = await facts();
    expect(storage.historyBytes).toBeGreaterThan(0);
    expect(storage).toMatchObject({ logBytes: undefined, logFolder: join(scene.program.profile, 'logs') });
    mkdirSync(storage.logFolder);
    writeFileSync(join(storage.logFolder, 'flatarrow.log'), 'x'.repeat(100));
    expect((await facts()).storage.logBytes).toBe(100);
  });

  it('read the end of a long log, and no log that is a link to somewhere else', async () => {
    const folder = join(scene.program.profile, 'logs');
    mkdirSync(folder);
    const lines = Array.from(
      { length: 20_000 },
      (_, index) => `[2026-11-20 12:00:00.000] [info]  answer readings=${index}`,
    );
    writeFileSync(join(folder, 'flatarrow.log'), `${lines.join('\n')}\n`);
    const { text } = await write();
    expect(text.split('\n').filter((each) => each.includes('answer'))).toHaveLength(200);
    expect(text).toMatch(/readings=19999\n$/);

    renameSync(join(folder, 'flatarrow.log'), join(scene.program.profile, 'elsewhere'));
    symlinkSync(join(scene.program.profile, 'elsewhere'), join(folder, 'flatarrow.log'));
    expect((await write()).text).not.toContain('answer');
  });

  it('are saved in the very words that were shown', async () => {
    await scene.follow();
    const shown = await write();
    await scene.clock.advance(7 * MINUTE);
    expect(await save(shown.id)).toEqual({
      outcome: 'content',
      name: 'flatarrow-diagnostics-2026-11-20.txt',
      content: shown.text,
    });
  });

  it('are not saved once others have been shown, nor by a name that nobody was given', async () => {
    const first = await write();
    const second = await write();
    await expect(save(first.id)).rejects.toMatchObject({ kind: 'config' });
    await expect(save('guess')).rejects.toMatchObject({ kind: 'config' });
    expect(await save(second.id)).toMatchObject({ outcome: 'content' });
  });
});
