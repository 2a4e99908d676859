import { type Page, test as base } from '@playwright/test';
import { type Harness, type Look, startHarness } from './harness.ts';

interface WorkerFixtures {
  harness: Harness;
}

interface Fixtures {
  /** Opens a window for one test. A complaint of its page, such as one about the policy, fails the test. */
  openWindow: (look: Look) => Promise<Page>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  harness: [
    async ({ browser }, use) => {
      const harness = await startHarness(browser);
      await use(harness);
      await harness.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  openWindow: async ({ harness }, use) => {
    const opened: Awaited<ReturnType<Harness['open']>>[] = [];
    await use(async (look) => {
      const view = await harness.open(look);
      opened.push(view);
      return view.page;
    });
    for (const { page } of opened) await page.context().close();
    base.expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
});

export const { expect } = base;
