import { type ReadonlySignal, signal } from '@preact/signals';
import type { FlatarrowApi } from '../../../shared/ipc/contract.ts';
import type { MirrorState } from '../../../shared/people/mirror-state.ts';

/** How each mirror is doing, by its id, as far as this window has heard. */
export type MirrorStates = ReadonlySignal<ReadonlyMap<string, MirrorState>>;

export function followMirrors(api: Pick<FlatarrowApi, 'mirrors'>): MirrorStates {
  const states = signal<ReadonlyMap<string, MirrorState>>(new Map());
  const take = (told: readonly MirrorState[]): void => {
    states.value = new Map(told.map((state) => [state.mirrorId, state]));
  };
  let hasHeard = false;
  api.mirrors.onChanged((told) => {
    hasHeard = true;
    take(told);
  });
  const ask = async (): Promise<void> => {
    const told = await api.mirrors.states().catch(() => []);
    // What was told meanwhile is newer than this answer. Without one, the rows say less, and nothing is lost.
    if (!hasHeard) take(told);
  };
  void ask();
  return states;
}
