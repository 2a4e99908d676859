import { useSignal } from '@preact/signals';
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
  const starting = useSignal(false);
  const fetchAll = async (): Promise<void> => {
    starting.value = true;
    await status.attempt(() => api.accounts.backfill(accountId));
    starting.value = false;
  };
  return (
    <section class="account-history" aria-label="History">
      <h2>History</h2>
      <p class="mute">
        New readings arrive by themselves, and gaps are filled. Older ones can be fetched as far back as{' '}
        {sourceName} keeps them; nothing is stored twice.
      </p>
      {backfill && (
        <BackfillProgress
          backfill={backfill}
          account={sourceName}
          onCancel={() => void status.attempt(() => api.accounts.cancelBackfill(accountId))}
        />
      )}
      {backfill?.state !== 'running' && (
        <Button disabled={starting.value} onPress={() => void fetchAll()}>
          Fetch everything the source still has
        </Button>
      )}
    </section>
  );
}
