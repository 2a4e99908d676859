import type { Language } from '../../shared/i18n/language.ts';
import { formatAge } from '../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { AccountHealth } from '../../shared/overview/overview.ts';

/** How an account is doing, in a sentence. */
export function healthSentence(
  health: AccountHealth | undefined,
  { now, clockWords, language }: { now: EpochMs; clockWords: (at: EpochMs) => string; language: Language },
): string {
  if (!health) return 'Connecting…';
  const { state, error, lastAnswerAt } = health;
  if (state === 'off') return 'Switched off.';
  if (error) {
    const retry =
      error.retryAt !== undefined && error.retryAt > now ? ` Next try at ${clockWords(error.retryAt)}.` : '';
    return `${error.text}${retry}`;
  }
  if (lastAnswerAt === undefined) return 'Connecting…';
  const works = `Works; answered ${formatAge(lastAnswerAt, now, language).replace(/^now$/, 'just now')}.`;
  return health.delayed ? `History only. ${works}` : works;
}

/** Whether the sentence is bad news. */
export function isTroubled(health: AccountHealth | undefined): boolean {
  return health !== undefined && health.state !== 'off' && health.error !== undefined;
}
