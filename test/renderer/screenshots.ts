import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/testing/find-chromium.mjs';
import type { ResolvedLanguage } from '../../src/shared/i18n/resolve-language.ts';
import { type Look, startHarness } from './harness.ts';
import { PSEUDO, PSEUDO_RTL, speak } from './speak.ts';
import { VIEWS } from './views.ts';

// Usage: npm run screenshots [-- [--to FOLDER] [PART-OF-NAME…]]. Every view in every variant, at double size.
const VARIANTS: Readonly<Record<string, Partial<Look> & { speaks?: ResolvedLanguage }>> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  forced: { theme: 'light', forcedColors: true },
  contrast: { theme: 'light', settings: { theme: 'contrast' } },
  'blue-orange': { theme: 'light', settings: { palette: 'blueOrange' } },
  'red-teal': { theme: 'dark', settings: { palette: 'redTeal' } },
  german: { theme: 'light', locale: 'de-DE', settings: { language: 'de' } },
  japanese: { theme: 'light', locale: 'ja-JP', settings: { language: 'ja' } },
  pseudo: { theme: 'light', pseudo: true, speaks: PSEUDO },
  'right-to-left': { theme: 'light', pseudo: true, speaks: PSEUDO_RTL },
  'text-200': { theme: 'light', settings: { textSize: 200 } },
};

const wanted = process.argv.slice(2);
const at = wanted.indexOf('--to');
const [, folder = 'test-results/screenshots'] = at < 0 ? [] : wanted.splice(at, 2);
const executablePath = await findChromium();
if (!executablePath) throw new Error('No Chromium was found. Name one in FLATARROW_CHROMIUM.');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const harness = await startHarness(browser);
await mkdir(folder, { recursive: true });
for (const { name, look, reach } of VIEWS) {
  for (const [variant, changes] of Object.entries(VARIANTS)) {
    const file = `${name}-${variant}`;
    if (wanted.length > 0 && !wanted.some((part) => file.includes(part))) continue;
    // The way to a view is told in English: what opens by itself is shown in other languages.
    if (reach && changes.settings?.language) continue;
    const settings = { ...look.settings, ...changes.settings };
    const { page, complaints } = await harness.open({ ...look, ...changes, settings, scale: 2 });
    await reach?.(page);
    if (changes.speaks) await speak(page, changes.speaks);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.screenshot({ path: join(folder, `${file}.png`), animations: 'disabled' });
    for (const complaint of complaints) console.warn(`${file}: ${complaint}`);
    await page.context().close();
  }
}
await harness.close();
await browser.close();
console.log(`The pictures are in ${folder}.`);
