import { ENGLISH } from './english.ts';
import { type FlatarrowError, errorText } from '../shared/errors.ts';
import type { EpochMs } from '../shared/glucose/reading.ts';
import { localTimeIn } from './output/local-time.ts';
import { plainText } from './output/plain-text.ts';

/** One plain sentence out of the error table or of the source's own, and when to come back where that is known. */
export function failureWords({ kind, facts }: FlatarrowError, now: EpochMs): string {
  const text = errorText({ kind, hint: facts.hint }, ENGLISH);
  const { retryAt } = facts;
  if (retryAt === undefined || retryAt <= now) return plainText(text);
  const { date, time } = localTimeIn(Intl.DateTimeFormat().resolvedOptions().timeZone)(retryAt);
  return plainText(`${text} Not before ${date} ${time}.`);
}
