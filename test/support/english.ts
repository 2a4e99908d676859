import { accounts } from '../../src/shared/i18n/en/accounts.ts';
import { general } from '../../src/shared/i18n/en/general.ts';
import { discreet } from '../../src/shared/i18n/en/discreet.ts';
import { ranges } from '../../src/shared/i18n/en/ranges.ts';
import { logSection } from '../../src/shared/i18n/en/log-section.ts';
import { schedules } from '../../src/shared/i18n/en/schedules.ts';
import { rules } from '../../src/shared/i18n/en/rules.ts';
import { devices } from '../../src/shared/i18n/en/devices.ts';
import { alarms } from '../../src/shared/i18n/en/alarms.ts';
import { alertLog } from '../../src/shared/i18n/en/alert-log.ts';
import { alertWindow } from '../../src/shared/i18n/en/alert-window.ts';
import { alerts } from '../../src/shared/i18n/en/alerts.ts';
import { chain } from '../../src/shared/i18n/en/chain.ts';
import { common } from '../../src/shared/i18n/en/common.ts';
import { controls } from '../../src/shared/i18n/en/controls.ts';
import { diagnostics } from '../../src/shared/i18n/en/diagnostics.ts';
import { display } from '../../src/shared/i18n/en/display.ts';
import { settings } from '../../src/shared/i18n/en/settings.ts';
import { settingsSearch } from '../../src/shared/i18n/en/settings-search.ts';
import { updates } from '../../src/shared/i18n/en/updates.ts';
import { welcome } from '../../src/shared/i18n/en/welcome.ts';
import { errors } from '../../src/shared/i18n/en/errors.ts';
import { glance } from '../../src/shared/i18n/en/glance.ts';
import { mirror } from '../../src/shared/i18n/en/mirror.ts';
import { notices } from '../../src/shared/i18n/en/notices.ts';
import { presets } from '../../src/shared/i18n/en/presets.ts';
import { rehearsal } from '../../src/shared/i18n/en/rehearsal.ts';
import { sources } from '../../src/shared/i18n/en/sources.ts';
import { transfer } from '../../src/shared/i18n/en/transfer.ts';
import { statistics } from '../../src/shared/i18n/en/statistics.ts';
import { tray } from '../../src/shared/i18n/en/tray.ts';
import { type Text, say } from '../../src/shared/i18n/message.ts';
import { createLanguage } from '../../src/shared/i18n/language.ts';

/** Every part of English. */
export const ENGLISH_MESSAGES = {
  rules,
  logSection,
  schedules,
  ranges,
  general,
  discreet,
  accounts,
  devices,
  alarms,
  alertLog,
  alertWindow,
  alerts,
  chain,
  common,
  controls,
  diagnostics,
  display,
  settings,
  settingsSearch,
  updates,
  welcome,
  errors,
  glance,
  mirror,
  notices,
  presets,
  rehearsal,
  sources,
  transfer,
  statistics,
  tray,
} as const;

/** English as it is written in Europe, with 24 hours: what the tests expect to read. */
export const english = createLanguage({ code: 'en', locale: 'en-GB', messages: ENGLISH_MESSAGES });

/** What somebody would read of a text that was thrown or stored. */
export function inEnglish(text: Text | undefined): string | undefined {
  return text === undefined ? undefined : say(english, text);
}
