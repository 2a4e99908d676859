import type { Language } from '../../shared/i18n/language.ts';
import { errorText } from '../../shared/errors.ts';
import type { Backfill } from '../../shared/ipc/groups/backfill.ts';

/** How the fetching of a history goes, or how it ended. */
export function backfillWords({ state, progress, added, error }: Backfill, language: Language): string {
  const { locale, t } = language;
  switch (state) {
    case 'running': {
      const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(
        Math.floor(progress * 100) / 100,
      );
      return t('accounts.fetchingHistory', { share });
    }
    case 'done':
      return added === 0 ? t('accounts.historyComplete') : t('accounts.historyFetched', { count: added });
    case 'cancelled':
      return added === 0 ? t('accounts.cancelledNothing') : t('accounts.cancelled', { count: added });
    case 'failed': {
      const first = errorText({ kind: error ?? 'server' }, language);
      if (added === 0) return first;
      return t('common.twoSentences', { first, second: t('accounts.untilThen', { count: added }) });
    }
  }
  return state satisfies never;
}
