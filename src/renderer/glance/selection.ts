import { type ReadonlySignal, computed, signal } from '@preact/signals';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import type { Store } from '../ui/store.ts';

/** One person, or everybody side by side. */
export type Choice = { personId: string } | 'everybody';

export interface Selection {
  /** Whom the window shows; undefined while there is nobody. */
  person: ReadonlySignal<PersonOverview | undefined>;
  /** It shows everybody side by side. */
  everybody: ReadonlySignal<boolean>;
  choose(choice: Choice): void;
}

/**
 * The window's address says whom it shows (`#person=…`, `#everybody`); without one, or for somebody removed, it is the
 * first.
 */
export function createSelection({ overview }: Pick<Store, 'overview'>): Selection {
  const address = signal(addressed());
  window.addEventListener('hashchange', () => {
    address.value = addressed();
  });
  return {
    person: computed(() => {
      const persons = overview.value?.persons ?? [];
      const chosen = address.value.get('person');
      return persons.find(({ personId }) => personId === chosen) ?? persons[0];
    }),
    everybody: computed(() => address.value.has('everybody') && (overview.value?.persons.length ?? 0) > 1),
    choose(choice) {
      window.location.hash =
        choice === 'everybody' ? 'everybody' : new URLSearchParams({ person: choice.personId }).toString();
    },
  };
}

function addressed(): URLSearchParams {
  return new URLSearchParams(window.location.hash.slice(1));
}
