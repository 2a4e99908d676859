import { type ReadonlySignal, computed, signal } from '@preact/signals';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import type { Store } from '../ui/store.ts';

export interface Selection {
  /** Whom the window shows; undefined while there is nobody. */
  person: ReadonlySignal<PersonOverview | undefined>;
  choose(personId: string): void;
}

/** The window's address says whom it shows (`#person=…`); without one, or for somebody removed, it is the first. */
export function createSelection({ overview }: Pick<Store, 'overview'>): Selection {
  const chosenId = signal(personInAddress());
  window.addEventListener('hashchange', () => {
    chosenId.value = personInAddress();
  });
  return {
    person: computed(() => {
      const persons = overview.value?.persons ?? [];
      return persons.find(({ personId }) => personId === chosenId.value) ?? persons[0];
    }),
    choose(personId) {
      window.location.hash = new URLSearchParams({ person: personId }).toString();
    },
  };
}

function personInAddress(): string | null {
  return new URLSearchParams(window.location.hash.slice(1)).get('person');
}
