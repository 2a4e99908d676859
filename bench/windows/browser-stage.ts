import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/testing/find-chromium.mjs';
import { BrowserHost } from '../../test/e2e/browser/host.ts';
import { watchFrames } from './drawn.ts';
import type { Stage } from './measure.ts';

/** The same program in plain Node with its windows in Chromium: for where Electron can't run. */
export async function browserStage(profile: string): Promise<Stage> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium was found. Name one in FLATARROW_CHROMIUM.');
  const host = new BrowserHost({}, [], profile);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext();
  await context.addInitScript(watchFrames);
  const first = await context.newPage();
  await first.goto(await host.address());
  const { origin } = new URL(first.url());
  return {
    host: `browser host, Chromium ${browser.version()}`,
    profile,
    open: async (name, hash) => {
      const page = await context.newPage();
      const clickedAt = performance.timeOrigin + performance.now();
      await page.goto(`${origin}/${name}/index.html${hash}`, { waitUntil: 'commit' });
      return { page, clickedAt };
    },
    close: async () => {
      await browser.close();
      await host.stop();
    },
  };
}
