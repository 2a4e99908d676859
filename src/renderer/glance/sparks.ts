import { type ReadonlySignal, effect, signal } from '@preact/signals';
import type { Reading } from '../../shared/glucose/reading.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import type { WindowClock } from '../ui/clock.ts';
import type { Store } from '../ui/store.ts';
import { SPARK_MS } from './spark-path.ts';

const MINUTE_MS = 60_000;

/** The last hours of everybody, by person; whoever is missing has not been read yet. */
export type Sparks = ReadonlyMap<string, readonly Reading[]>;

export interface SparksFeed {
  sparks: ReadonlySignal<Sparks>;
  /** Reads from now on, and whenever somebody has a new reading; cheap to call again. */
  want(): void;
}

/** Reads the last three hours of everybody, once somebody wants to see them. */
export function createSparks(
  {
    api,
    overview,
    connected,
  }: Pick<Store, 'overview' | 'connected'> & {
    api: Pick<FlatarrowApi, 'readings'>;
  },
  clock: WindowClock,
): SparksFeed {
  const sparks = signal<Sparks>(new Map());
  const wanted = signal(false);
  const read = new Map<string, string>();
  const load = async (personId: string, reason: string): Promise<void> => {
    const now = clock.now();
    const span = { from: now - SPARK_MS - 30 * MINUTE_MS, to: now + 10 * MINUTE_MS };
    const readings = await api.readings.range({ personId, ...span });
    // An answer that was overtaken is older than what is shown.
    if (read.get(personId) === reason) sparks.value = new Map(sparks.peek()).set(personId, readings);
  };
  effect(() => {
    if (!wanted.value || !connected.value) return;
    for (const person of overview.value?.persons ?? []) {
      const reason = reasonOf(person);
      if (read.get(person.personId) === reason) continue;
      read.set(person.personId, reason);
      // What failed is tried again with the next reading.
      load(person.personId, reason).catch(() => undefined);
    }
  });
  return {
    sparks,
    want() {
      wanted.value = true;
    },
  };
}

function reasonOf({ newest, today, accounts }: PersonOverview): string {
  return JSON.stringify([newest?.readAt, today?.coveredMs, accounts.map(({ accountId }) => accountId)]);
}
