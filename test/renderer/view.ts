import type { Page } from '@playwright/test';
import type { Look } from './harness.ts';

/** One state of one window that somebody may see. */
export interface View {
  name: string;
  look: Look;
  /** What a person does to get there. */
  reach?: (page: Page) => Promise<void>;
}
