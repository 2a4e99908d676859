import { formatAge } from '../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { AccountHealth } from '../../shared/overview/overview.ts';

/** How an account is doing, in a sentence. */
export function healthSentence(
  health: AccountHealth | undefined,
  now: EpochMs,
  clockWords: (at: EpochMs) => string,
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
  const works = `Works; answered ${formatAge(lastAnswerAt, now).replace(/^now$/, 'just now')}.`;
  return health.delayed ? `History only. ${works}` : works;
}

/** Whether the sentence is bad news. */
export function isTroubled(health: AccountHealth | undefined): boolean {
  return health !== undefined && health.state !== 'off' && health.error !== undefined;
}
