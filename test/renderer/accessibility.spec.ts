import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { VIEWS } from './views.ts';

for (const theme of ['light', 'dark'] as const) {
  for (const { name, look, reach } of VIEWS) {
    test(`${name} has no accessibility violation in the ${theme} theme`, async ({ openWindow }) => {
      const page = await openWindow({ ...look, theme });
      await reach?.(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [
          id,
          nodes.map(({ html, failureSummary }) => [html, failureSummary]),
        ]),
      ).toEqual([]);
    });
  }
}
