import type { Page } from '@playwright/test';
import type { ResolvedLanguage } from '../../src/shared/i18n/resolve-language.ts';
import { PSEUDO_LOCALE, PSEUDO_LOCALE_RTL } from '../support/pseudo-language.ts';

/** Longer and accented English; the code is that of whose numbers it has. */
export const PSEUDO: ResolvedLanguage = { code: 'de', locale: PSEUDO_LOCALE };
/** The same in a layout that has turned over. */
export const PSEUDO_RTL: ResolvedLanguage = { code: 'de', locale: PSEUDO_LOCALE_RTL };

/** Lets an open window speak another language: what was reached in English stays open. */
export async function speak(page: Page, language: ResolvedLanguage): Promise<void> {
  await page.evaluate((spoken) => window.flatarrowSpeak(spoken), language);
  await page.locator(`html[lang="${language.locale}"]`).waitFor({ state: 'attached' });
  // Once to draw it, once to draw what follows from its sizes.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
