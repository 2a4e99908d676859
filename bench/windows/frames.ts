import type { Page } from '@playwright/test';

export interface Frames {
  frames: number;
  medianMs: number;
  longestMs: number;
  /** The longest time that the page’s own work kept a frame waiting: 0 where none of it took 50 ms. */
  longestTaskMs: number;
}

/** Notes the time of every frame from now on, and what took longer than 50 ms. */
export async function recordFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: number[] = [];
    const tasks: number[] = [0];
    Reflect.set(globalThis, 'benchFrames', frames);
    Reflect.set(globalThis, 'benchTasks', tasks);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    const note = (at: number): void => {
      frames.push(at);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

/** What has been noted, from the second frame on: the first one waits for whatever was before. */
export async function recordedFrames(page: Page): Promise<Frames> {
  const [frames, tasks] = await page.evaluate((): [number[], number[]] => [
    Reflect.get(globalThis, 'benchFrames'),
    Reflect.get(globalThis, 'benchTasks'),
  ]);
  const lengths = frames.slice(2).map((at, index) => at - (frames[index + 1] ?? at));
  const ascending = lengths.toSorted((a, b) => a - b);
  return {
    frames: lengths.length,
    medianMs: ascending[Math.floor(ascending.length / 2)] ?? NaN,
    longestMs: ascending.at(-1) ?? NaN,
    longestTaskMs: Math.max(...tasks),
  };
}
