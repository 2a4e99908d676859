import type { ErrorKind } from '../../../shared/errors.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import type { MirrorProblem } from '../../../shared/ipc/groups/mirrors.ts';
import type { MirrorState, SiteFinding } from '../../../shared/people/mirror-state.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { clockTime } from '../../ui/clock-time.ts';

export interface MirrorWording {
  language: Language;
  /** Whose readings they are. */
  name: string;
}

/** Why nothing arrives: what a state and a test have in common. */
type MirrorError = Pick<NonNullable<MirrorState['error']>, 'kind' | 'hint'>;

const HOUR_MS = 3_600_000;

const ERRORS = {
  offline: 'mirror.errorOffline',
  timeout: 'mirror.errorTimeout',
  server: 'mirror.errorServer',
  rateLimited: 'mirror.errorPause',
  lockedOut: 'mirror.errorBlocked',
  blocked: 'mirror.errorBlocked',
  sessionExpired: 'mirror.errorServer',
  badCredentials: 'mirror.errorRefused',
  wrongAccountKind: 'mirror.errorMayNotWrite',
  termsRequired: 'mirror.errorServer',
  noPerson: 'mirror.errorServer',
  versionTooOld: 'mirror.errorFormat',
  badPayload: 'mirror.errorFormat',
  vaultLocked: 'mirror.errorVault',
  storage: 'mirror.errorStorage',
  config: 'mirror.errorIncomplete',
} as const satisfies Record<ErrorKind, MessageKey>;

const FINDINGS = {
  free: 'mirror.foundFree',
  anotherUploader: 'mirror.foundSame',
  somebodyElse: 'mirror.foundSomebodyElse',
  unclear: 'mirror.foundUnclear',
} as const satisfies Record<SiteFinding['verdict'], MessageKey>;

const PROBLEMS = {
  needed: 'mirror.problemNeeded',
  noAddress: 'mirror.problemNoAddress',
  noFingerprint: 'mirror.problemNoFingerprint',
  alreadyMirrored: 'mirror.problemAlreadyMirrored',
  somebodyElses: 'mirror.problemSomebodyElses',
  comesFromThere: 'mirror.problemComesFromThere',
  onlyInvented: 'mirror.problemOnlyInvented',
  secretForNewSite: 'mirror.problemSecretForNewSite',
} as const satisfies Record<MirrorProblem, MessageKey>;

/** The address as people say it: without `https://`. */
export function siteWords(address: string): string {
  return address.replace(/^https?:\/\//, '');
}

/** How a mirror is doing, in a sentence or two. */
export function stateWords(
  { state, error, queued, lastSentAt, olderThan }: MirrorState,
  now: EpochMs,
  { language, name }: MirrorWording,
): string {
  const { t, locale } = language;
  if (state === 'off') return t('mirror.off');
  if (error) {
    const waiting = queued > 0 ? [t('mirror.queued', { count: queued })] : [];
    const { retryAt } = error;
    const isSoon = retryAt !== undefined && retryAt > now;
    const retry = isSoon ? [t('mirror.nextTry', { time: clockTime(retryAt, { language }) })] : [];
    return [errorWords(error, { language, name }), ...waiting, ...retry].join(' ');
  }
  if (queued > 0) return t('mirror.sending', { count: queued });
  if (state === 'sending' && olderThan !== undefined)
    return t('mirror.sendingOlder', { date: dateWords(olderThan, locale) });
  if (state === 'starting') return t('mirror.starting');
  if (lastSentAt === undefined) return t('mirror.upToDate');
  return t('mirror.upToDateSince', { time: momentWords(lastSentAt, now, language) });
}

/** Whether the sentence is bad news. */
export function isTroubled({ state, error }: MirrorState): boolean {
  return state !== 'off' && error !== undefined;
}

/** What is wrong, and what to do about it; what is known of this very site comes first. */
export function errorWords({ kind, hint }: MirrorError, { language, name }: MirrorWording): string {
  const { t } = language;
  if (kind === 'otherReadings') return t('mirror.errorOtherReadings', { name });
  return hint ?? t(ERRORS[kind]);
}

/** Whose readings the site has. */
export function findingWords(
  { verdict, device, compared, differing }: SiteFinding,
  { language: { t }, name }: MirrorWording,
): string {
  return t(FINDINGS[verdict], { name, device: device ?? t('mirror.unknownDevice'), compared, differing });
}

/** What is wrong with a field, at the field. */
export function problemWords(problem: MirrorProblem, { language: { t }, name }: MirrorWording): string {
  return t(PROBLEMS[problem], { name });
}

function dateWords(at: EpochMs, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at);
}

/** The time of day, with the day where it isn't plain which. */
function momentWords(at: EpochMs, now: EpochMs, language: Language): string {
  if (Math.abs(now - at) < 12 * HOUR_MS) return clockTime(at, { language });
  return new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
