import { type ReadonlySignal, signal } from '@preact/signals';
import type { Backfill } from '../../shared/ipc/groups/backfill.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';

/** How far each account's fetching of its history is, by account id, as far as this window has heard of it. */
export type Backfills = ReadonlySignal<ReadonlyMap<string, Backfill>>;

export function followBackfills(api: Pick<FlatarrowApi, 'accounts'>): Backfills {
  const backfills = signal<ReadonlyMap<string, Backfill>>(new Map());
  api.accounts.onBackfillChanged((backfill) => {
    backfills.value = new Map([...backfills.value, [backfill.accountId, backfill]]);
  });
  return backfills;
}
