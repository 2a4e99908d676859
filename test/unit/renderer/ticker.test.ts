import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTicker, type Ticker } from '../../../src/renderer/ui/ticker.ts';
import { ManualClock } from '../../support/manual-clock.ts';

const MINUTE_MS = 60_000;
/** On a minute. */
const START = Date.UTC(2026, 10, 20, 12);

beforeEach(() => {
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => vi.unstubAllGlobals());

async function tickerAfter(ms: number): Promise<{ ticker: Ticker; clock: ManualClock }> {
  const clock = new ManualClock(START);
  const ticker = createTicker(clock);
  await clock.advance(ms);
  return { ticker, clock };
}

it('tells the time at once when it is aligned anew', async () => {
  const { ticker } = await tickerAfter(5000);
  ticker.alignTo(START);
  expect(ticker.now.value).toBe(START + 5000);
});

it('tells nothing anew for the same minute within a second, in which a window opens', async () => {
  const { ticker } = await tickerAfter(900);
  ticker.alignTo(START - 30_000);
  expect(ticker.now.value).toBe(START);
});

it('is exact to the minute of what it is aligned to, however little time has passed', async () => {
  const { ticker } = await tickerAfter(900);
  // Half a second ago it turned a minute old.
  ticker.alignTo(START - MINUTE_MS + 400);
  expect(ticker.now.value).toBe(START + 900);
});

it('goes on ticking with the minutes of what it was aligned to last', async () => {
  const { ticker, clock } = await tickerAfter(900);
  ticker.alignTo(START - 30_000);
  await clock.advance(29_000);
  expect(ticker.now.value).toBe(START);
  await clock.advance(200);
  expect(ticker.now.value - START).toBeGreaterThanOrEqual(30_000);
});

it('tells an earlier time as well, when the clock was set back', async () => {
  const clock = new ManualClock(START);
  const ticker = createTicker(clock);
  vi.spyOn(clock, 'now').mockReturnValue(START - 10);
  ticker.alignTo(START - 30_000);
  expect(ticker.now.value).toBe(START - 10);
});
