import type { FlatarrowHandlers } from '../../shared/ipc/contract.ts';
import { figuresBefore, reportFor } from '../statistics/statistics.ts';
import type { HandlerParts } from './handlers.ts';

export function statisticsHandlers(parts: HandlerParts): FlatarrowHandlers['statistics'] {
  return {
    report: async (wish) => reportFor(parts, wish),
    before: async (wish) => figuresBefore(parts, wish),
  };
}
