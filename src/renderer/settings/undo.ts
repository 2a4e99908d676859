import { type ReadonlySignal, computed, signal } from '@preact/signals';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import type { Store } from '../ui/store.ts';

/** As many changes can be taken back, the last one first. */
const MOST = 20;

export interface Undo {
  /** Whether there is something to take back. */
  available: ReadonlySignal<boolean>;
  /** Takes the last change back. @throws FlatarrowError when main refuses; the change can be tried again then */
  back(): Promise<void>;
}

interface Step {
  /** Whose it was; undefined for what belongs to nobody. */
  personId?: string;
  back: () => Promise<void>;
}

/**
 * A store whose changes of preferences and of persons can be taken back. What removes something asks before it does,
 * and is not among them.
 */
export function withUndo(store: Store): { store: Store; undo: Undo } {
  const { api, settings } = store;
  const steps = signal<readonly Step[]>([]);
  // Of somebody who has been removed there is nothing to take back.
  const left = computed(() =>
    steps.value.filter(
      ({ personId }) =>
        personId === undefined || settings.value?.persons.some((person) => person.id === personId),
    ),
  );
  const remember = (step: Step): void => {
    steps.value = [...left.value, step].slice(-MOST);
  };
  const remembering: FlatarrowApi = {
    ...api,
    settings: {
      ...api.settings,
      change: async (changed) => {
        const before = settings.value && valuesBefore(settings.value, changed);
        await api.settings.change(changed);
        if (before) remember({ back: () => api.settings.change(before) });
      },
    },
    persons: {
      ...api.persons,
      change: async ({ id, ...changed }) => {
        const person = settings.value?.persons.find((each) => each.id === id);
        const before = person && valuesBefore(person, changed);
        await api.persons.change({ id, ...changed });
        if (before) remember({ personId: id, back: () => api.persons.change({ id, ...before }) });
      },
    },
  };
  return {
    store: { ...store, api: remembering },
    undo: {
      available: computed(() => left.value.length > 0),
      async back() {
        const last = left.value.at(-1);
        if (!last) return;
        await last.back();
        steps.value = steps.value.filter((step) => step !== last);
      },
    },
  };
}

/** What the members that are about to change hold now. */
function valuesBefore<T extends object>(before: T, changed: Partial<T>): Partial<T> {
  const kept: Partial<T> = {};
  for (const key in changed) if (changed[key] !== undefined) kept[key] = before[key];
  return kept;
}
