import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { build } from 'vite';
import { startPageServer } from '../../src/main/browser/page-server.ts';

interface SoundFixtures {
  /** A page with the player and the check, under the policy of a window, in a browser of its own. */
  openSoundPage: (look?: { flags?: string[]; hash?: '#ring' }) => Promise<Page>;
}

interface SoundWorkerFixtures {
  soundFolder: string;
}

/** Builds `sound-page` once; every page comes from the browser host's real server. */
export const test = base.extend<SoundFixtures, SoundWorkerFixtures>({
  soundFolder: [
    async ({ browserName }, use) => {
      const folder = await mkdtemp(join(tmpdir(), `flatarrow-sounds-${browserName}-`));
      await build({
        configFile: false,
        logLevel: 'error',
        root: join(import.meta.dirname, 'sound-page'),
        base: './',
        build: { outDir: join(folder, 'sounds'), target: 'chrome140' },
      });
      // Where the server leads somebody who has entered.
      await mkdir(join(folder, 'glance'));
      await writeFile(join(folder, 'glance/index.html'), '<!doctype html><title>Entered</title>');
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  openSoundPage: async ({ playwright, launchOptions, soundFolder }, use) => {
    const closers: (() => unknown)[] = [];
    const complaints: string[] = [];
    await use(async ({ flags = [], hash = '' } = {}) => {
      const { server, url } = await startPageServer(soundFolder, 0);
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), ...flags],
      });
      closers.push(
        () => browser.close(),
        () => server.close(),
      );
      const page = await browser.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(url);
      await page.goto(new URL(`/sounds/index.html${hash}`, url).href);
      return page;
    });
    for (const close of closers) await close();
    base.expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  },
});

export const { expect } = base;
