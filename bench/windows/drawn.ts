import type { Page } from '@playwright/test';

/**
 * Watches from the first frame on for what is asked for below, so that asking later costs nothing: parts of the page,
 * and marks that the page makes where it draws without any. A frame after the one in which it was there it has been
 * painted.
 */
export function watchFrames(): void {
  const seen = new Map<string, number>();
  Reflect.set(globalThis, 'benchSeen', seen);
  const note = (name: string): void => {
    if (seen.has(name)) return;
    seen.set(name, NaN);
    requestAnimationFrame(() => seen.set(name, performance.timeOrigin + performance.now()));
  };
  new PerformanceObserver((list) => {
    // The frame that a mark was made for is the next one.
    for (const { name } of list.getEntries()) requestAnimationFrame(() => note(name));
  }).observe({ type: 'mark', buffered: true });
  const look = (): void => {
    for (const part of document.querySelectorAll('main')) {
      const name = part.dataset['days'] ? `main[data-days="${part.dataset['days']}"]` : 'main';
      note(name);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** When something was first painted in this window, epoch milliseconds. */
export async function drawnAt(page: Page, name: string): Promise<number> {
  const handle = await page.waitForFunction((wanted) => {
    const seen: unknown = Reflect.get(globalThis, 'benchSeen');
    const at: unknown = seen instanceof Map ? seen.get(wanted) : undefined;
    return typeof at === 'number' && at > 0 ? at : undefined;
  }, name);
  return Number(await handle.jsonValue());
}
