import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startHarness } from './harness.ts';
import { VIEWS } from './views.ts';

// Usage: screenshots.ts CHROMIUM FOLDER [PART-OF-NAME…]. Every view in both themes and in forced colours, at double size.
const [executablePath, folder, ...wanted] = process.argv.slice(2);
if (!executablePath || !folder) throw new Error('Usage: screenshots.ts CHROMIUM FOLDER [PART-OF-NAME…]');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const harness = await startHarness(browser);
await mkdir(folder, { recursive: true });
for (const { name, look, reach } of VIEWS.filter(
  (view) => wanted.length === 0 || wanted.some((part) => view.name.includes(part)),
)) {
  for (const variant of ['light', 'dark', 'forced'] as const) {
    const theme = variant === 'forced' ? 'light' : variant;
    const { page, complaints } = await harness.open({
      ...look,
      theme,
      forcedColors: variant === 'forced',
      scale: 2,
    });
    await reach?.(page);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.screenshot({ path: join(folder, `${name}-${variant}.png`), animations: 'disabled' });
    for (const complaint of complaints) console.warn(`${name}: ${complaint}`);
    await page.context().close();
  }
}
await harness.close();
await browser.close();
