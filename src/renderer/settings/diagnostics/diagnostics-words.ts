import type { ErrorKind } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import type { AccountDiagnostics, Ask } from '../../../shared/ipc/groups/diagnostics.ts';
import type { AccountHealth } from '../../../shared/overview/overview.ts';

const KIB = 1024;
const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

const STATES = {
  ok: 'diagnostics.stateOk',
  failing: 'diagnostics.stateFailing',
  waiting: 'diagnostics.stateWaiting',
  stopped: 'diagnostics.stateStopped',
  starting: 'diagnostics.stateStarting',
  off: 'diagnostics.stateOff',
} as const;

/** Shorter than what a person is told to do about it: there it stands in a column. */
const ERRORS = {
  offline: 'diagnostics.offline',
  timeout: 'diagnostics.timeout',
  server: 'diagnostics.server',
  rateLimited: 'diagnostics.rateLimited',
  lockedOut: 'diagnostics.lockedOut',
  blocked: 'diagnostics.blocked',
  sessionExpired: 'diagnostics.sessionExpired',
  badCredentials: 'diagnostics.badCredentials',
  wrongAccountKind: 'diagnostics.wrongAccountKind',
  termsRequired: 'diagnostics.termsRequired',
  noPerson: 'diagnostics.noPerson',
  versionTooOld: 'diagnostics.versionTooOld',
  badPayload: 'diagnostics.badPayload',
  vaultLocked: 'diagnostics.vaultLocked',
  storage: 'diagnostics.storage',
  config: 'diagnostics.config',
} as const satisfies Record<ErrorKind, MessageKey>;

export function stateWords(state: AccountHealth['state'], { t }: Language): string {
  return t(STATES[state]);
}

/** To the second: whoever compares it with a log or a clock needs that. The day is said unless it is today. */
export function momentText(at: EpochMs, now: EpochMs, { locale }: Language): string {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', second: '2-digit' });
  return day.format(at) === day.format(now) ? time.format(at) : `${day.format(at)}, ${time.format(at)}`;
}

/** `231 ms`, `10 s`, `5 min`: the largest unit that loses nothing worth knowing. */
export function durationText(milliseconds: number, { locale }: Language): string {
  const [amount, unit] =
    milliseconds < SECOND_MS
      ? [milliseconds, 'millisecond']
      : milliseconds < 2 * MINUTE_MS
        ? [milliseconds / SECOND_MS, 'second']
        : [milliseconds / MINUTE_MS, 'minute'];
  const maximumFractionDigits = unit === 'second' && amount < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits,
  }).format(amount);
}

/** `1.4 MB`. */
export function sizeText(bytes: number, { locale }: Language): string {
  const large = bytes >= KIB * KIB;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? bytes / KIB / KIB : Math.ceil(bytes / KIB));
}

export function askWords({ error, readings = 0 }: Ask, { t }: Language): string {
  return error ? t(ERRORS[error]) : t('diagnostics.readings', { readings });
}

export function delayWords(
  { health: { publishDelayMs }, learnedFrom }: AccountDiagnostics,
  language: Language,
): string | undefined {
  if (publishDelayMs === undefined) return undefined;
  const delay = durationText(publishDelayMs, language);
  return learnedFrom === 0
    ? language.t('diagnostics.appearUsual', { delay })
    : language.t('diagnostics.appearLearned', { delay, readings: learnedFrom });
}

export function clockWords({ clockSkewMs }: AccountHealth, language: Language): string | undefined {
  if (clockSkewMs === 0) return undefined;
  const skew = durationText(Math.abs(clockSkewMs), language);
  return clockSkewMs > 0
    ? language.t('diagnostics.clockAhead', { skew })
    : language.t('diagnostics.clockBehind', { skew });
}
