import { type ReadonlySignal, effect, signal } from '@preact/signals';
import type { Overview } from '../../shared/overview/overview.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import type { Connection } from './connection.ts';

/** What main last said. Windows draw this and keep nothing of their own. */
export interface Store<A = FlatarrowApi> extends Connection<A> {
  overview: ReadonlySignal<Overview | undefined>;
  settings: ReadonlySignal<Settings | undefined>;
}

/** Loads a snapshot, then hears whole slices; loads again whenever the connection comes back. */
export function createStore<A extends Pick<FlatarrowApi, 'overview' | 'settings'>>(
  connection: Connection<A>,
): Store<A> {
  const { api, connected } = connection;
  const overview = signal<Overview>();
  const settings = signal<Settings>();
  api.overview.onChanged((value) => {
    overview.value = value;
  });
  api.settings.onChanged((value) => {
    settings.value = value;
  });
  const load = async (): Promise<void> => {
    [overview.value, settings.value] = await Promise.all([api.overview.get(), api.settings.get()]);
  };
  effect(() => {
    // A connection that breaks meanwhile says so through `connected`, and loads again when it is back.
    if (connected.value) load().catch(() => undefined);
  });
  return { ...connection, overview, settings };
}
