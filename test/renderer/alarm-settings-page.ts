import type { Page } from '@playwright/test';
import type { Look } from './harness.ts';

type Open = (look: Look) => Promise<Page>;

export async function openSection(
  openWindow: Open,
  section: string,
  look: Partial<Look> = {},
): Promise<Page> {
  const page = await openWindow({ window: 'settings', scenario: 'inRange', ...look });
  await page.getByRole('navigation').getByRole('button', { name: section, exact: true }).click();
  return page;
}

export const openAlerts = async (openWindow: Open, look: Partial<Look> = {}): Promise<Page> =>
  openSection(openWindow, 'Alerts', look);

/** The answer to `settings.get`. */
export const saved = async (page: Page): Promise<unknown> =>
  page.evaluate(() => window.flatarrowBridge?.call('settings.get', undefined));

export const changes = async (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      window.flatarrowCalls.filter(({ channel }) => ['persons.change', 'settings.change'].includes(channel))
        .length,
  );

export const plan = (alerts: unknown): Record<string, unknown> => ({ value: { persons: [{ alerts }] } });

export async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.keyboard.press('Enter');
}

export const said = (page: Page) => page.getByRole('status');

/** The way back of the alerts themselves; the window has another one for everything. */
export const undoOf = (page: Page) =>
  page.getByRole('region', { name: 'Presets' }).getByRole('button', { name: 'Undo' });
