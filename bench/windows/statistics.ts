import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { drawnAt } from './drawn.ts';
import type { Measure, Sample, Stage } from './measure.ts';

/** What the issue promises for 90 days of one-minute data. */
const BUDGET_MS = 500;

export const STATISTICS_MEASURES: readonly Measure[] = [
  {
    name: 'statistics window opened on 90 days',
    budgetMs: BUDGET_MS,
    run: async (stage) => {
      const { page, clickedAt } = await stage.open('statistics', '#days=90');
      const sample = await sampleOf(stage, { page, clickedAt });
      await page.close();
      return sample;
    },
  },
  {
    name: '90 days chosen in the open window',
    budgetMs: BUDGET_MS,
    run: async (stage) => {
      const { page } = await stage.open('statistics', '#days=14');
      await drawnAt(page, 'main[data-days="14"]');
      const choice = page.getByRole('radio', { name: '90 days' });
      await choice.evaluate((radio) => radio.addEventListener('change', () => performance.mark('chosen')));
      await choice.check();
      await drawnAt(page, 'main[data-days="90"]');
      const sample = await sampleOf(stage, { page, clickedAt: await markedAt(page, 'chosen') });
      await page.close();
      return sample;
    },
  },
];

async function sampleOf(
  { profile }: Stage,
  { page, clickedAt }: { page: Page; clickedAt: number },
): Promise<Sample> {
  const drawn = await drawnAt(page, 'main[data-days="90"]');
  const [asked, answered] = [
    await markedAt(page, 'statistics asked'),
    await markedAt(page, 'statistics answered'),
  ];
  const { readMs, makeMs } = lastMade(profile);
  return {
    total: drawn - clickedAt,
    parts: {
      'window and page': asked - clickedAt,
      SQL: readMs,
      computing: makeMs,
      'to the window': answered - asked - readMs - makeMs,
      drawing: drawn - answered,
    },
  };
}

/** Epoch milliseconds of the newest mark of this name. */
async function markedAt(page: Page, name: string): Promise<number> {
  return page.evaluate((wanted) => {
    const mark = performance.getEntriesByName(wanted).at(-1);
    return performance.timeOrigin + (mark?.startTime ?? NaN);
  }, name);
}

/** What main wrote into its log about the statistics of 90 days that it made last. */
function lastMade(profile: string): { readMs: number; makeMs: number } {
  const log = readFileSync(join(profile, 'logs', 'flatarrow.log'), 'utf8');
  const line = log.split('\n').findLast((each) => /statistics made days=90 /.test(each)) ?? '';
  const value = (name: string): number => Number(new RegExp(` ${name}=(\\d+)`).exec(line)?.[1] ?? NaN);
  return { readMs: value('readMs'), makeMs: value('makeMs') };
}
