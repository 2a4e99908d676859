import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { clarityFile } from '../../unit/main/transfer/sample-files.ts';
import { launch, newProfile } from './app.ts';

let profile: string;
let app: ElectronApplication;

test.beforeEach(async () => {
  profile = newProfile();
  app = await launch({ profile });
});

test.afterEach(async () => {
  await app.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Answers the system's dialogs, which no test can press. */
async function answerDialogs(open: string, save: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, paths) => {
      Reflect.set(dialog, 'showOpenDialog', async () => ({ canceled: false, filePaths: [paths.open] }));
      Reflect.set(dialog, 'showSaveDialog', async () => ({ canceled: false, filePath: paths.save }));
    },
    { open, save },
  );
}

test('a file goes in through the system’s dialog and comes out again, for its owner only', async () => {
  const [open, save] = [join(profile, 'clarity.csv'), join(profile, 'exported.json')];
  const start = Date.now() - 3 * 86_400_000;
  writeFileSync(
    open,
    clarityFile([
      [new Date(start).toISOString().slice(0, 19), 104],
      [new Date(start + 300_000).toISOString().slice(0, 19), 'Low'],
    ]),
  );
  const page = await app.firstWindow();
  await answerDialogs(open, save);
  const outcome = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'flatarrowBridge');
    const { value: personId } = await bridge.call('persons.add', { name: 'Mia', colour: 'blue' });
    const { value: chosen } = await bridge.call('transfer.chooseFile', undefined);
    const { value: answer } = await bridge.call('transfer.previewImport', {
      fileId: chosen.fileId,
      personId,
      timeZone: 'UTC',
    });
    await bridge.call('transfer.confirmImport', answer.preview.importId);
    const uploaded = await bridge.call('transfer.upload', { name: 'x', base64: '' });
    const { value: saved } = await bridge.call('transfer.exportHistory', { personId, format: 'json' });
    const { value: overview } = await bridge.call('overview.get', undefined);
    return { chosen, answer, saved, uploaded: uploaded.ok, newest: overview.persons[0].newest };
  });
  expect(outcome.chosen).toEqual({ outcome: 'chosen', fileId: expect.any(String), name: 'clarity.csv' });
  expect(outcome.answer).toMatchObject({ preview: { readings: { new: 2, known: 0 } } });
  expect(outcome.saved).toEqual({ outcome: 'saved' });
  expect(outcome.uploaded).toBe(false);
  expect(outcome.newest).toBeUndefined();
  const exported: unknown = JSON.parse(readFileSync(save, 'utf8'));
  expect(exported).toMatchObject({
    format: 'flatarrow-history',
    entries: [
      { type: 'glucose', mgdl: 104, mmol: 5.8, source: 'import' },
      { type: 'glucose', outOfRange: 'low', limitMgdl: 39 },
    ],
  });
  expect(statSync(save).mode & 0o777).toBe(0o600);
  expect(readdirSync(profile).filter((name) => name.endsWith('.part'))).toEqual([]);
});
