import type { LinkName } from '../../shared/ipc/contract.ts';

/** The only addresses that ever open in the person's browser: a window names one, it never gives one. */
export const LINKS: Readonly<Record<LinkName, string>> = {
  documentation: 'https://github.com/flatarrow/flatarrow#readme',
  dexcomPassword: 'https://www.dexcom.com/account',
  dexcomShareHelp: 'https://www.dexcom.com/faqs/dexcom-share-follow',
};
