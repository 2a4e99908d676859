import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { VIEWS } from './views.ts';

const THEMES = ['light', 'dark'] as const;

for (const { name, look, reach } of VIEWS) {
  test(`${name} has no accessibility violation in either theme`, async ({ openWindow }) => {
    const page = await openWindow({ ...look, theme: THEMES[0] });
    await reach?.(page);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      // In the page itself, which has no frames: the other way opens a second page for each answer.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      const found = violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html, failureSummary }) => [html, failureSummary]),
      ]);
      expect([colorScheme, found]).toEqual([colorScheme, []]);
    }
  });
}
