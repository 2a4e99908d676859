import type { LinkName } from '../../shared/links.ts';

/** The only addresses that ever open in the person's browser: a window names one, it never gives one. */
export const LINKS: Readonly<Record<LinkName, string>> = {
  dexcomUs: 'https://uam1.dexcom.com/',
  dexcomOutsideUs: 'https://uam2.dexcom.com/',
  dexcomJapan: 'https://uam.dexcom.jp/',
};
