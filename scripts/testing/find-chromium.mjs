import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
};

/**
 * A Chromium that starts: the one FLATARROW_CHROMIUM names and no other, else Playwright's own, else one on the
 * PATH, else one where the system usually has it.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | undefined>}
 */
export async function findChromium(env = process.env) {
  const named = env['FLATARROW_CHROMIUM'];
  if (named) {
    if (starts(named)) return named;
    throw new Error(`FLATARROW_CHROMIUM names ${named}, which does not start.`);
  }
  const { chromium } = await import('@playwright/test');
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...(usualPlaces[process.platform] ?? [])].find(starts);
}

/**
 * @param {string} executable
 */
function starts(executable) {
  if (!existsSync(executable)) return false;
  // On Windows Chrome opens a window whatever it is asked.
  if (process.platform === 'win32') return true;
  return spawnSync(executable, ['--version'], { timeout: 20_000 }).status === 0;
}
