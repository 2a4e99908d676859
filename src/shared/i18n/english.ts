import { alarms } from './en/alarms.ts';
import { alertLog } from './en/alert-log.ts';
import { alerts } from './en/alerts.ts';
import { chain } from './en/chain.ts';
import { common } from './en/common.ts';
import { errors } from './en/errors.ts';
import { notices } from './en/notices.ts';
import { rehearsal } from './en/rehearsal.ts';
import { sources } from './en/sources.ts';
import { tray } from './en/tray.ts';
import { type Language, createLanguage } from './language.ts';
import type { Part } from './messages.ts';

/** What is spoken outside the windows: in the tray, in notifications, on the command line. */
const SPOKEN = {
  alarms,
  alertLog,
  alerts,
  chain,
  common,
  errors,
  notices,
  rehearsal,
  sources,
  tray,
} as const;

export const PARTS_WITHOUT_WINDOW: readonly Part[] = [
  'alarms',
  'alertLog',
  'alerts',
  'chain',
  'common',
  'errors',
  'notices',
  'rehearsal',
  'sources',
  'tray',
];

/** English for there and then: with nothing to load, there is never a moment without words. */
export function englishWithoutWindow(locale: string): Language {
  return createLanguage({ code: 'en', locale, messages: SPOKEN });
}
