import type { Page } from '@playwright/test';

/** A program with a year behind it, and one open window of it to ask from. */
export interface Stage {
  /** Electron with its version, or the browser that stands in for it. */
  host: string;
  profile: string;
  /** Opens a window as a click in another one does. @returns it, and the time of the click */
  open(name: string, hash: string): Promise<{ page: Page; clickedAt: number }>;
  close(): Promise<void>;
}

/** How long something took from the click until it could be seen, and where the time went; all in ms. */
export interface Sample {
  total: number;
  /** By what it was spent on; what is left out is unknown. */
  parts: Readonly<Record<string, number>>;
}

/** Something that somebody waits for. */
export interface Measure {
  name: string;
  /** What is promised, ms. */
  budgetMs: number;
  /** What it is promised of; the median unless said. */
  promised?: 'worst';
  /** Does it once. */
  run(stage: Stage): Promise<Sample>;
}
