import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { mergeReadings } from '../../src/shared/glucose/merge.ts';
import { openSqliteHistory } from '../../src/main/history/sqlite-history.ts';
import { drawnAt } from './drawn.ts';
import type { Measure, Sample, Stage } from './measure.ts';
import { recordFrames, recordedFrames } from './frames.ts';

const HOUR_MS = 3_600_000;
/** What the issue promises from the click until number and chart are there. */
const OPEN_BUDGET_MS = 300;
/** What the issue promises of every frame. */
const FRAME_BUDGET_MS = 50;
/** As the window reads its last day. */
const RECENT_MS = 25 * HOUR_MS;
const ACCOUNT = 'mia-libre';

export const GLANCE_MEASURES: readonly Measure[] = [
  {
    name: 'glance window opened',
    budgetMs: OPEN_BUDGET_MS,
    run: async (stage) => {
      const { page, clickedAt } = await stage.open('glance', '');
      const [number, drawn] = [await drawnAt(page, 'number drawn'), await drawnAt(page, 'chart drawn')];
      const asked = await markedAt(page, 'readings asked');
      const answered = await markedAt(page, 'readings answered');
      const { sqlMs, mergeMs } = readInMain(stage);
      await page.close();
      return {
        total: Math.max(number, drawn) - clickedAt,
        parts: {
          'number drawn': number - clickedAt,
          'window and page': asked - clickedAt,
          SQL: sqlMs,
          computing: mergeMs,
          'to the window': answered - asked - sqlMs - mergeMs,
          drawing: drawn - answered,
        },
      };
    },
  },
  {
    name: 'longest frame while panning 24 h',
    budgetMs: FRAME_BUDGET_MS,
    promised: 'worst',
    run: async (stage) => {
      const { page } = await stage.open('glance', '');
      await drawnAt(page, 'chart drawn');
      // Not by the mouse: a notice may lie over it, where the machine plays no sound for instance.
      await page.getByRole('radio', { name: '24 h' }).dispatchEvent('click');
      const sample = await pan(page);
      await page.close();
      return sample;
    },
  },
];

/** The same rows that main reads for the window, read here: what SQL and joining cost of the answer. */
function readInMain({ profile }: Stage): { sqlMs: number; mergeMs: number } {
  const history = openSqliteHistory(join(profile, 'history.db'));
  const now = Date.now();
  const [began, rows] = [performance.now(), history.range([ACCOUNT], now - RECENT_MS, now)];
  const read = performance.now();
  mergeReadings(rows, [ACCOUNT]);
  const merged = performance.now();
  history.close();
  return { sqlMs: read - began, mergeMs: merged - read };
}

/** Drags the chart two days back and half a day forward again, as fast as a hand does, and turns the wheel. */
async function pan(page: Page): Promise<Sample> {
  const box = await page.getByRole('slider').boundingBox();
  if (!box) throw new Error('There is no chart to pan.');
  const [left, right, y] = [box.x + 50, box.x + box.width - 30, box.y + box.height / 2];
  await recordFrames(page);
  for (const [from, to] of [
    [left, right],
    [left, right],
    [right, (left + right) / 2],
  ] as const) {
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move(to, y, { steps: 60 });
    await page.mouse.up();
  }
  for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(-20, 0);
  const { longestMs, medianMs, longestTaskMs, frames } = await recordedFrames(page);
  await page.getByRole('button', { name: 'Back to now' }).waitFor();
  if (frames < 30) throw new Error(`Only ${frames} frames were drawn.`);
  return { total: longestMs, parts: { 'median frame': medianMs, 'longest task': longestTaskMs } };
}

/** Epoch milliseconds of the first mark of this name. */
async function markedAt(page: Page, name: string): Promise<number> {
  return page.evaluate((wanted) => {
    const [mark] = performance.getEntriesByName(wanted);
    return performance.timeOrigin + (mark?.startTime ?? NaN);
  }, name);
}
