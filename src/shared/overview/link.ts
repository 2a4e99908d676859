import { ERROR_POLICY, type ErrorKind } from '../errors.ts';
import { formatMinutes, freshnessOf } from '../glucose/freshness.ts';
import type { EpochMs } from '../glucose/reading.ts';
import { isLive } from './live-account.ts';
import type { AccountHealth, PersonOverview } from './overview.ts';

const MINUTE_MS = 60_000;
/** A computer's clock that is wrong by this much is worth a word. */
export const CLOCK_TOLERANCE_MS = 2 * MINUTE_MS;

/** One plain sentence about the chain from the sensor to here: the broken link, or when the next reading is due. */
export function linkSentence(person: PersonOverview, computerNow: EpochMs): string {
  const live = person.accounts.filter(isLive);
  if (person.accounts.length === 0) return 'No account yet.';
  if (live.length === 0) return 'No live source is switched on.';
  const now = computerNow + person.clockSkewMs;
  const fresh = person.newest && freshnessOf(person.newest.readAt, person.cadenceMs, now) === 'fresh';
  const worst = live.find((account) => account.error && mustTell(account.error.kind, Boolean(fresh)));
  if (worst?.error) return withRetry(worst.error.text, worst.error.retryAt, computerNow);
  if (Math.abs(person.clockSkewMs) >= CLOCK_TOLERANCE_MS) {
    const minutes = formatMinutes(Math.round(Math.abs(person.clockSkewMs) / MINUTE_MS));
    return `This computer’s clock is ${minutes} ${person.clockSkewMs > 0 ? 'slow' : 'fast'}.`;
  }
  if (fresh) return nextSentence(person, computerNow);
  const answering = live.find((account) => account.state === 'ok');
  if (answering) return silentSentence(answering);
  return live.some((account) => account.state === 'starting') ? 'Connecting…' : '';
}

/** Whether the person hears of an error now, by the error table. */
export function mustTell(kind: ErrorKind, fresh: boolean): boolean {
  const { tell } = ERROR_POLICY[kind];
  return tell === 'atOnce' || (tell === 'whenStale' && !fresh);
}

function withRetry(text: string, retryAt: EpochMs | undefined, now: EpochMs): string {
  if (retryAt === undefined || retryAt <= now) return text;
  return `${text} Next try in ${formatMinutes(Math.ceil((retryAt - now) / MINUTE_MS))}.`;
}

function nextSentence(person: PersonOverview, now: EpochMs): string {
  if (person.nextReadingAt === undefined) return '';
  const minutes = Math.ceil((person.nextReadingAt - now) / MINUTE_MS);
  return minutes >= 1 ? `Next in ${formatMinutes(minutes)}` : 'Next any moment';
}

function silentSentence(account: AccountHealth): string {
  return `${account.sourceName} answers; the phone sends nothing.`;
}
