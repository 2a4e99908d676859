import type { Language } from '../../shared/i18n/language.ts';
import { ageMinutes, formatAge } from '../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { AccountHealth } from '../../shared/overview/overview.ts';

/** How an account is doing, in a sentence. */
export function healthSentence(
  health: AccountHealth | undefined,
  { now, clockWords, language }: { now: EpochMs; clockWords: (at: EpochMs) => string; language: Language },
): string {
  const { t } = language;
  if (!health) return t('accounts.connecting');
  const { state, error, lastAnswerAt } = health;
  if (state === 'off') return t('accounts.switchedOff');
  if (error) {
    if (error.retryAt === undefined || error.retryAt <= now) return error.text;
    const second = t('accounts.nextTryAt', { time: clockWords(error.retryAt) });
    return t('common.twoSentences', { first: error.text, second });
  }
  if (lastAnswerAt === undefined) return t('accounts.connecting');
  const works = worksWords(lastAnswerAt, now, language);
  return health.delayed
    ? t('common.twoSentences', { first: t('accounts.historyOnlySentence'), second: works })
    : works;
}

function worksWords(lastAnswerAt: EpochMs, now: EpochMs, language: Language): string {
  const minutes = ageMinutes(lastAnswerAt, now);
  return minutes < 1
    ? language.t('accounts.worksNow')
    : language.t('accounts.works', { age: formatAge(lastAnswerAt, now, language) });
}

/** Whether the sentence is bad news. */
export function isTroubled(health: AccountHealth | undefined): boolean {
  return health !== undefined && health.state !== 'off' && health.error !== undefined;
}
