import type { Language } from '../../shared/i18n/language.ts';
import { errorText } from '../../shared/errors.ts';
import type { Backfill } from '../../shared/ipc/groups/backfill.ts';

/** How the fetching of a history goes, or how it ended. */
export function backfillWords({ state, progress, added, error }: Backfill, language: Language): string {
  const { locale } = language;
  switch (state) {
    case 'running': {
      const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(
        Math.floor(progress * 100) / 100,
      );
      return `Fetching the history: ${share}`;
    }
    case 'done':
      return added === 0
        ? 'The history is complete: nothing was missing.'
        : `The history is fetched: ${addedWords(added, locale)}.`;
    case 'cancelled':
      return `Cancelled: ${addedWords(added, locale)}.`;
    case 'failed': {
      const why = errorText({ kind: error ?? 'server' }, language);
      return added === 0 ? why : `${why} Until then, ${addedWords(added, locale)}.`;
    }
  }
  return state satisfies never;
}

function addedWords(added: number, locale: string): string {
  if (added === 0) return 'nothing was added';
  const count = new Intl.NumberFormat(locale).format(added);
  return added === 1 ? '1 reading was added' : `${count} readings were added`;
}
