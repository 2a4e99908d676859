import { rmSync } from 'node:fs';
import { type ElectronApplication, type Page, expect, test } from '@playwright/test';
import { launch, newProfile } from './app.ts';

let profile: string;
let app: ElectronApplication;

test.beforeEach(async () => {
  profile = newProfile();
  app = await launch({ profile, args: ['--simulate'] });
});

test.afterEach(async () => {
  await app.close();
  rmSync(profile, { recursive: true, force: true });
});

/** What there is a process for, beside those that any Electron program has. */
async function extraProcesses(): Promise<string[]> {
  const usual = new Set(['Browser', 'GPU', 'Zygote', 'network.mojom.NetworkService']);
  const all = await app.evaluate(({ app: program }) =>
    program.getAppMetrics().map(({ type, serviceName }) => serviceName ?? type),
  );
  return all.filter((name) => !usual.has(name));
}

async function showGlance(): Promise<Page> {
  const [page] = await Promise.all([
    app.waitForEvent('window', (window) => window.url().includes('/glance/')),
    app.evaluate(({ app: program }) => program.emit('activate')),
  ]);
  await page.waitForLoadState('load');
  return page;
}

async function closeAll(): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close();
  });
}

test('the test of the sound, and windows that were closed, leave no process behind', async () => {
  await expect.poll(extraProcesses, { timeout: 40_000 }).toContain('audio.mojom.AudioService');
  await expect.poll(extraProcesses, { timeout: 40_000 }).toEqual([]);
  const page = await showGlance();
  await page.evaluate(`flatarrowBridge.call('app.openWindow', { name: 'settings' })`);
  await expect.poll(async () => (await extraProcesses()).includes('Tab')).toBe(true);
  await closeAll();
  await expect.poll(extraProcesses, { timeout: 40_000 }).toEqual([]);
});

test('a window sounds as before after the process for sounds was ended', async () => {
  await expect.poll(extraProcesses, { timeout: 40_000 }).toContain('audio.mojom.AudioService');
  await expect.poll(extraProcesses, { timeout: 40_000 }).toEqual([]);
  const page = await showGlance();
  await page.locator('body').click();
  // Without a loudspeaker Chromium plays into nothing, through the same process.
  const outcome = await page.evaluate(async () => {
    const context = new AudioContext();
    await context.resume();
    const startedAt = context.currentTime;
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    return [context.state, context.currentTime > startedAt];
  });
  expect(outcome).toEqual(['running', true]);
  expect(await extraProcesses()).toContain('audio.mojom.AudioService');
});
