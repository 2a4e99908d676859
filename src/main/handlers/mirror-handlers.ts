import type { FlatarrowHandlers } from '../../shared/ipc/contract.ts';
import type { Mirroring } from '../mirror/mirroring.ts';

/** Main's side of what concerns mirrors. */
export function mirrorHandlers({ mirrors, forms }: Mirroring): FlatarrowHandlers['mirrors'] {
  return {
    states: () => mirrors.states,
    test: async (entered) => forms.test(entered),
    add: async (entered) => forms.add(entered),
    change: async (entered) => forms.change(entered),
    setEnabled: ({ id, enabled }) => forms.setEnabled(id, enabled),
    acceptOthers: (id) => forms.acceptOthers(id),
    tryNow: (id) => mirrors.tryNow(id),
    remove: (id) => forms.remove(id),
    openValues: async (id) => forms.openValues(id),
  };
}
