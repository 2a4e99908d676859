import { ERROR_POLICY, type ErrorKind } from '../errors.ts';
import { formatMinutes, freshnessOf } from '../glucose/freshness.ts';
import type { EpochMs } from '../glucose/reading.ts';
import type { Language } from '../i18n/language.ts';
import { sentences } from '../i18n/sentences.ts';
import { isLive } from './live-account.ts';
import type { AccountHealth, PersonOverview } from './overview.ts';

const MINUTE_MS = 60_000;
/** A computer's clock that is wrong by this much is worth a word. */
export const CLOCK_TOLERANCE_MS = 2 * MINUTE_MS;

/** One plain sentence about the chain from the sensor to here: the broken link, or when the next reading is due. */
export function linkSentence(person: PersonOverview, computerNow: EpochMs, language: Language): string {
  const live = person.accounts.filter(isLive);
  if (person.accounts.length === 0) return language.t('chain.noAccountYet');
  if (live.length === 0) return language.t('chain.noLiveSource');
  const now = computerNow + person.clockSkewMs;
  const fresh = person.newest && freshnessOf(person.newest.readAt, person.cadenceMs, now) === 'fresh';
  const worst = live.find((account) => account.error && mustTell(account.error.kind, Boolean(fresh)));
  if (worst?.error) return withRetry(worst.error, computerNow, language);
  if (Math.abs(person.clockSkewMs) >= CLOCK_TOLERANCE_MS) {
    const duration = formatMinutes(Math.round(Math.abs(person.clockSkewMs) / MINUTE_MS), language);
    return language.t(person.clockSkewMs > 0 ? 'chain.clockSlow' : 'chain.clockFast', { duration });
  }
  if (fresh) return nextSentence(person, computerNow, language);
  const answering = live.find((account) => account.state === 'ok');
  if (answering) return language.t('chain.phoneSilent', { source: answering.sourceName });
  return live.some((account) => account.state === 'starting') ? language.t('chain.connecting') : '';
}

/** Whether the person hears of an error now, by the error table. */
export function mustTell(kind: ErrorKind, fresh: boolean): boolean {
  const { tell } = ERROR_POLICY[kind];
  return tell === 'atOnce' || (tell === 'whenStale' && !fresh);
}

function withRetry(
  { text, retryAt }: NonNullable<AccountHealth['error']>,
  now: EpochMs,
  language: Language,
): string {
  if (retryAt === undefined || retryAt <= now) return text;
  const duration = formatMinutes(Math.ceil((retryAt - now) / MINUTE_MS), language);
  return sentences(language, [text, language.t('chain.nextTryIn', { duration })]);
}

function nextSentence({ nextReadingAt }: PersonOverview, now: EpochMs, language: Language): string {
  if (nextReadingAt === undefined) return '';
  const minutes = Math.ceil((nextReadingAt - now) / MINUTE_MS);
  return minutes >= 1
    ? language.t('chain.nextIn', { duration: formatMinutes(minutes, language) })
    : language.t('chain.nextAnyMoment');
}
