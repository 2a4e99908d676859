import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import type { SectionProps } from './settings-window.tsx';

/** Where these windows live; undefined until main has said it. */
export function useHost({
  store,
  status,
}: Pick<SectionProps, 'store' | 'status'>): ReadonlySignal<
  Awaited<ReturnType<FlatarrowApi['app']['info']>>['host'] | undefined
> {
  const host = useSignal<'electron' | 'browser' | undefined>(undefined);
  useEffect(() => {
    void status.attempt(async () => {
      host.value = (await store.api.app.info()).host;
    });
  }, [store.api, status, host]);
  return host;
}
