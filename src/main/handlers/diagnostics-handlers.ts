import type { FlatarrowHandlers } from '../../shared/ipc/contract.ts';
import { Diagnostics, type DiagnosticsParts } from '../diagnostics/diagnostics.ts';

export function diagnosticsHandlers(parts: DiagnosticsParts): FlatarrowHandlers['diagnostics'] {
  const diagnostics = new Diagnostics(parts);
  return {
    get: () => diagnostics.facts,
    bundle: (choice) => diagnostics.write(choice),
    save: async (id) => diagnostics.save(id),
  };
}
