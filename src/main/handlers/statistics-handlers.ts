import type { FlatarrowHandlers } from '../../shared/ipc/contract.ts';
import { reportFileName } from '../statistics/report-file-name.ts';
import { figuresBefore, reportFor } from '../statistics/statistics.ts';
import type { HandlerParts } from './handlers.ts';

export function statisticsHandlers(parts: HandlerParts): FlatarrowHandlers['statistics'] {
  return {
    report: async (wish) => reportFor(parts, wish),
    before: async (wish) => figuresBefore(parts, wish),
    saveReport: async (wish, caller) => {
      if (!caller.printToPdf || !parts.desktop.saveText) return { outcome: 'print' };
      const name = reportFileName(parts, wish);
      return { outcome: await parts.desktop.saveText(name, await caller.printToPdf()) };
    },
  };
}
