import type { alarms } from './en/alarms.ts';
import type { alertLog } from './en/alert-log.ts';
import type { alertWindow } from './en/alert-window.ts';
import type { alerts } from './en/alerts.ts';
import type { chain } from './en/chain.ts';
import type { common } from './en/common.ts';
import type { controls } from './en/controls.ts';
import type { diagnostics } from './en/diagnostics.ts';
import type { display } from './en/display.ts';
import type { errors } from './en/errors.ts';
import type { glance } from './en/glance.ts';
import type { mirror } from './en/mirror.ts';
import type { notices } from './en/notices.ts';
import type { presets } from './en/presets.ts';
import type { rehearsal } from './en/rehearsal.ts';
import type { settings } from './en/settings.ts';
import type { settingsSearch } from './en/settings-search.ts';
import type { sources } from './en/sources.ts';
import type { transfer } from './en/transfer.ts';
import type { tray } from './en/tray.ts';
import type { updates } from './en/updates.ts';
import type { welcome } from './en/welcome.ts';
import type { accounts } from './en/accounts.ts';
import type { devices } from './en/devices.ts';
import type { general } from './en/general.ts';
import type { discreet } from './en/discreet.ts';
import type { ranges } from './en/ranges.ts';
import type { logSection } from './en/log-section.ts';
import type { schedules } from './en/schedules.ts';
import type { rules } from './en/rules.ts';
import type { statistics } from './en/statistics.ts';
import type { MessageValues } from './message-values.ts';

/**
 * English is where messages are written: ICU MessageFormat, by part of the program. The other languages have the same
 * parts and keys, or don't compile.
 */
interface EnglishMessages {
  rules: typeof rules;
  schedules: typeof schedules;
  logSection: typeof logSection;
  ranges: typeof ranges;
  discreet: typeof discreet;
  general: typeof general;
  devices: typeof devices;
  accounts: typeof accounts;
  alarms: typeof alarms;
  alertLog: typeof alertLog;
  alertWindow: typeof alertWindow;
  alerts: typeof alerts;
  chain: typeof chain;
  common: typeof common;
  controls: typeof controls;
  diagnostics: typeof diagnostics;
  display: typeof display;
  errors: typeof errors;
  glance: typeof glance;
  mirror: typeof mirror;
  notices: typeof notices;
  presets: typeof presets;
  rehearsal: typeof rehearsal;
  settings: typeof settings;
  settingsSearch: typeof settingsSearch;
  sources: typeof sources;
  transfer: typeof transfer;
  tray: typeof tray;
  updates: typeof updates;
  welcome: typeof welcome;
  statistics: typeof statistics;
}

export type Part = keyof EnglishMessages;

/** One part of the messages in any language. */
export type MessagesOf<P extends Part> = Readonly<Record<keyof EnglishMessages[P], string>>;

/** `part.key` of every message. */
export type MessageKey = { [P in Part]: `${P}.${keyof EnglishMessages[P] & string}` }[Part];

/** Messages that ask for no values: names of things. */
export type PlainMessageKey = {
  [P in Part]: {
    [N in keyof EnglishMessages[P] & string]: HasNoValues<EnglishMessages[P][N]> extends true
      ? `${P}.${N}`
      : never;
  }[keyof EnglishMessages[P] & string];
}[Part];

type HasNoValues<Text> = Text extends `${string}{${string}` ? false : true;

/** The English text of a message. */
export type TextOf<K extends MessageKey> = K extends `${infer P extends Part}.${infer Name}`
  ? EnglishMessages[P][Name & keyof EnglishMessages[P]] & string
  : never;

/** The message of a key in one language, its arguments filled in. A missing argument doesn't compile. */
export type Translate = <K extends MessageKey>(key: K, ...values: MessageValues<TextOf<K>>) => string;

/** Parts are loaded when they are needed: a window carries its own, in one language. */
export type PartLoaders = { readonly [P in Part]: () => Promise<MessagesOf<P>> };
