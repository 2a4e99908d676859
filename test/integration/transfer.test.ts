import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FlatarrowHandlers } from '../../src/shared/ipc/contract.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { TestProgram, nobody } from '../support/test-program.ts';
import { clarityFile } from '../unit/main/transfer/sample-files.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
/** A low, right up to now. */
const LOW_NOW = clarityFile([
  ['2026-11-20T11:50:00', 62],
  ['2026-11-20T11:55:00', 52],
  ['2026-11-20T11:59:00', 44],
]);

let folder: string;
let saved: { name: string; content: string } | undefined;
let program: TestProgram;
let transfer: FlatarrowHandlers['transfer'];

function start(profile?: string): void {
  program = new TestProgram({
    clock: new ManualClock(NOW),
    profile,
    desktop: {
      timeZone: () => 'UTC',
      chooseFile: async () => ({ path: join(folder, 'export.csv'), name: 'export.csv' }),
      saveText: async (name, content) => {
        saved = { name, content: typeof content === 'string' ? content : await text(Readable.from(content)) };
        return 'saved';
      },
    },
  });
  transfer = program.handlers.transfer;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-files-'));
  start();
});

afterEach(async () => {
  await program.dispose();
  rmSync(folder, { recursive: true, force: true });
});

async function take(personId: string, content: string): Promise<string> {
  writeFileSync(join(folder, 'export.csv'), content);
  const chosen = await transfer.chooseFile(undefined, nobody);
  if (chosen.outcome !== 'chosen') throw new Error(chosen.outcome);
  const answer = await transfer.previewImport({ fileId: chosen.fileId, personId }, nobody);
  if (answer.outcome !== 'preview') throw new Error(JSON.stringify(answer));
  return (await transfer.confirmImport(answer.preview.importId, nobody)).id;
}

async function lineOf(personId: string): Promise<number[]> {
  const range = { personId, from: NOW - 86_400_000, to: NOW + MINUTE };
  return (await program.handlers.readings.range(range, nobody)).map(({ mgdl }) => mgdl);
}

describe('files taken into a history', () => {
  it('are in the chart, never the current number, and never raise an alarm', async () => {
    const personId = await program.addPerson();
    await take(personId, LOW_NOW);
    await program.clock.advance(10 * MINUTE);
    expect(await lineOf(personId)).toEqual([62, 52, 44]);
    expect(program.first.newest).toBeUndefined();
    expect(program.first.accounts).toEqual([]);
    expect(program.first.alert).toBeUndefined();
    expect(program.shown).toEqual([]);
    expect(program.flatarrow.settings.accounts).toEqual([]);
  });

  it('can be scrolled back to, as far as they go', async () => {
    const personId = await program.addPerson();
    const at = NOW - 40 * 86_400_000;
    await take(personId, clarityFile([[new Date(at).toISOString().slice(0, 19), 104]]));
    expect(await program.handlers.readings.oldest(personId, nobody)).toBe(at);
  });

  it('do not stand in for an account that is late', async () => {
    const personId = await program.addPerson();
    await program.addAccount(personId, { scenario: 'steady' }, 'simulator');
    await program.clock.advance(MINUTE);
    const before = program.first.newest;
    await take(personId, LOW_NOW);
    await program.clock.advance(MINUTE);
    expect(program.first.newest?.accountId).toBe(before?.accountId);
    expect(program.first.alert?.kind).not.toBe('urgentLow');
  });

  it('are still there after a restart, and go when they are removed', async () => {
    const personId = await program.addPerson();
    const importId = await take(personId, LOW_NOW);
    const { profile } = program;
    await program.quit();
    start(profile);
    expect(await lineOf(personId)).toEqual([62, 52, 44]);
    expect(await transfer.imports(personId, nobody)).toMatchObject([{ id: importId, readings: 3 }]);
    await transfer.removeImport(importId, nobody);
    expect(await lineOf(personId)).toEqual([]);
  });

  it('are news to a window that stays open, when they come and when they go', async () => {
    const personId = await program.addPerson();
    const told: (number | undefined)[] = [];
    program.flatarrow.onOverview(({ importsChangedAt }) => told.push(importsChangedAt));
    const importId = await take(personId, LOW_NOW);
    expect(told.at(-1)).toBe(NOW);
    await program.clock.advance(10 * MINUTE);
    expect(told.at(-1)).toBe(NOW);
    await transfer.removeImport(importId, nobody);
    expect(told.at(-1)).toBe(NOW + 10 * MINUTE);
  });

  it('count in statistics, where invented readings count no longer', async () => {
    const personId = await program.addPerson();
    await program.addAccount(personId, { scenario: 'steady' }, 'simulator');
    await program.clock.advance(MINUTE);
    const lowest = async (): Promise<number | undefined> => {
      const told = await program.handlers.statistics.report({ personId, days: 1 }, nobody);
      return told.daily.at(-1)?.minimum?.mgdl;
    };
    expect(await lowest()).toBeGreaterThan(70);
    await take(personId, LOW_NOW);
    expect(await lowest()).toBe(44);
  });

  it('belong to the person they were taken in for', async () => {
    const mia = await program.addPerson('Mia');
    const tom = await program.addPerson('Tom');
    await take(mia, LOW_NOW);
    expect(await lineOf(tom)).toEqual([]);
    expect(await transfer.imports(tom, nobody)).toEqual([]);
  });

  it('need somebody, and the file that was chosen', async () => {
    writeFileSync(join(folder, 'export.csv'), LOW_NOW);
    await transfer.chooseFile(undefined, nobody);
    const stale = transfer.previewImport({ fileId: 'another', personId: 'nobody' }, nobody);
    await expect(stale).rejects.toMatchObject({ kind: 'config' });
    const chosen = await transfer.chooseFile(undefined, nobody);
    if (chosen.outcome !== 'chosen') throw new Error(chosen.outcome);
    const forNobody = transfer.previewImport({ fileId: chosen.fileId, personId: 'nobody' }, nobody);
    await expect(forNobody).rejects.toMatchObject({ kind: 'noPerson' });
  });

  it('go to nobody who was removed while they were being looked at', async () => {
    const personId = await program.addPerson();
    writeFileSync(join(folder, 'export.csv'), LOW_NOW);
    const chosen = await transfer.chooseFile(undefined, nobody);
    if (chosen.outcome !== 'chosen') throw new Error(chosen.outcome);
    const answer = await transfer.previewImport({ fileId: chosen.fileId, personId }, nobody);
    if (answer.outcome !== 'preview') throw new Error(answer.outcome);
    await program.handlers.persons.remove(personId, nobody);
    const confirmed = async (): Promise<unknown> => transfer.confirmImport(answer.preview.importId, nobody);
    await expect(confirmed()).rejects.toMatchObject({ kind: 'noPerson' });
    expect(await transfer.imports(personId, nobody)).toEqual([]);
  });

  it('are taken from no page where the host opens files itself', async () => {
    await expect(transfer.upload({ name: 'x.csv', base64: '' }, nobody)).rejects.toMatchObject({
      kind: 'config',
    });
  });

  it('leave out what would be forgotten at once', async () => {
    const personId = await program.addPerson();
    await program.handlers.settings.change({ retentionDays: 7 }, nobody);
    writeFileSync(join(folder, 'export.csv'), LOW_NOW.replace('2026-11-20T11:50', '2026-11-12T11:50'));
    const chosen = await transfer.chooseFile(undefined, nobody);
    if (chosen.outcome !== 'chosen') throw new Error(chosen.outcome);
    const answer = await transfer.previewImport({ fileId: chosen.fileId, personId }, nobody);
    expect(answer).toMatchObject({
      preview: { readings: { new: 2 }, leftOut: [{ reason: 'retention', count: 1 }] },
    });
  });
});

describe('histories given out', () => {
  it('hold what was taken in, and come back whole for somebody else', async () => {
    const mia = await program.addPerson('Mia');
    const tom = await program.addPerson('Tom');
    await take(mia, LOW_NOW);
    for (const format of ['csv', 'json'] as const) {
      expect(await transfer.exportHistory({ personId: mia, format }, nobody)).toEqual({ outcome: 'saved' });
      expect(saved?.name).toBe(`flatarrow-history-2026-11-20.${format}`);
      const importId = await take(tom, saved?.content ?? '');
      expect(await lineOf(tom)).toEqual([62, 52, 44]);
      await transfer.removeImport(importId, nobody);
    }
  });

  it('hold only the time that was asked for', async () => {
    const personId = await program.addPerson();
    await take(personId, LOW_NOW);
    const from = NOW - 5 * MINUTE;
    await transfer.exportHistory({ personId, from, to: NOW - MINUTE, format: 'csv' }, nobody);
    expect(saved?.content.split('\r\n').filter((line) => line.startsWith('glucose'))).toHaveLength(1);
    const before = { personId, to: NOW - 86_400_000, format: 'csv' } as const;
    expect(await transfer.exportHistory(before, nobody)).toEqual({ outcome: 'nothing' });
  });

  it('never mix invented readings with measured ones', async () => {
    const personId = await program.addPerson();
    await program.addAccount(personId, { scenario: 'steady' }, 'simulator');
    await program.clock.advance(10 * MINUTE);
    await transfer.exportHistory({ personId, format: 'csv' }, nobody);
    expect(saved?.content).toContain(',simulator\r\n');
    await take(personId, LOW_NOW);
    await transfer.exportHistory({ personId, format: 'csv' }, nobody);
    expect(saved?.content).not.toContain('simulator');
    expect(saved?.content).toContain(',import\r\n');
  });

  it('say nothing of names, logins or the account', async () => {
    const personId = await program.addPerson('Mia Canary');
    await take(personId, LOW_NOW);
    await transfer.exportHistory({ personId, format: 'json' }, nobody);
    expect(saved?.content).not.toMatch(/canary/i);
  });
});

describe('a host that can’t open files', () => {
  it('has them handed over by the page, and keeps no copy', async () => {
    const browser = new TestProgram({
      clock: new ManualClock(NOW),
      desktop: { host: 'browser', timeZone: () => 'UTC' },
    });
    const { handlers, profile } = browser;
    const uploads = (): string[] => readdirSync(profile).filter((name) => name.startsWith('upload-'));
    try {
      const personId = await browser.addPerson();
      expect(await handlers.transfer.chooseFile(undefined, nobody)).toEqual({ outcome: 'upload' });
      const bytes = Buffer.from(LOW_NOW);
      const part = (from: number, to: number): string => bytes.subarray(from, to).toString('base64');
      const { fileId } = await handlers.transfer.upload({ name: 'mine.csv', base64: part(0, 100) }, nobody);
      await handlers.transfer.upload({ fileId, name: 'mine.csv', base64: part(100, bytes.length) }, nobody);
      expect(uploads()).toHaveLength(1);
      const answer = await handlers.transfer.previewImport({ fileId, personId }, nobody);
      if (answer.outcome !== 'preview') throw new Error(JSON.stringify(answer));
      await handlers.transfer.confirmImport(answer.preview.importId, nobody);
      await expect.poll(uploads).toEqual([]);
      const exported = await handlers.transfer.exportHistory({ personId, format: 'csv' }, nobody);
      if (exported.outcome !== 'parts') throw new Error(exported.outcome);
      const { content, done } = await handlers.transfer.exportPart(exported.exportId, nobody);
      expect(done).toBe(true);
      expect(content.split('\r\n')).toHaveLength(5);
    } finally {
      await browser.dispose();
    }
    expect(existsSync(profile)).toBe(false);
  });
});
