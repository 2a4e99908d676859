import { useSignal } from '@preact/signals';
import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import type { Backfill } from '../../shared/ipc/groups/backfill.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import { Button } from '../ui/button.tsx';
import type { Status } from '../ui/status.ts';
import { BackfillProgress } from './backfill-progress.tsx';

export interface AccountHistoryProps {
  api: FlatarrowApi;
  status: Status;
  accountId: string;
  sourceName: string;
  backfill: Backfill | undefined;
}

/** Fetching what the source remembers from before Flatarrow was there. */
export function AccountHistory(props: AccountHistoryProps): JSX.Element {
  const { api, status, accountId, sourceName, backfill } = props;
  const { t } = useLanguage();
  const starting = useSignal(false);
  const fetchAll = async (): Promise<void> => {
    starting.value = true;
    await status.attempt(() => api.accounts.backfill(accountId));
    starting.value = false;
  };
  return (
    <section class="account-history" aria-label={t('accounts.history')}>
      <h2>{t('accounts.history')}</h2>
      <p class="mute">{t('accounts.historyNote', { source: sourceName })}</p>
      {backfill && (
        <BackfillProgress
          backfill={backfill}
          account={sourceName}
          onCancel={() => void status.attempt(() => api.accounts.cancelBackfill(accountId))}
        />
      )}
      {backfill?.state !== 'running' && (
        <Button disabled={starting.value} onPress={() => void fetchAll()}>
          {t('accounts.fetchEverything')}
        </Button>
      )}
    </section>
  );
}
