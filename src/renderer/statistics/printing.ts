import { type ReadonlySignal, signal } from '@preact/signals';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { ReportWish } from '../../shared/statistics/report.ts';
import type { WindowClock } from '../ui/clock.ts';
import type { StatisticsStore } from './statistics-api.ts';

export type PrintOutcome = 'saved' | 'cancelled' | 'printed' | 'failed';

export interface Printing {
  /** When the page to be printed was asked for; undefined while it is not wanted. Only a printer ever sees it. */
  askedAt: ReadonlySignal<EpochMs | undefined>;
  /** Has main save the printed page as a PDF; where there is no such main, the browser prints it. */
  makeReport(wish: ReportWish): Promise<PrintOutcome>;
}

/** The printed page comes when something is about to print this window, whoever asked for it, and goes again. */
export function createPrinting({ api }: Pick<StatisticsStore, 'api'>, clock: WindowClock): Printing {
  const askedAt = signal<EpochMs>();
  const begin = (): void => {
    askedAt.value ??= clock.now();
  };
  const end = (): void => {
    askedAt.value = undefined;
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return {
    askedAt,
    async makeReport(wish) {
      begin();
      try {
        const { outcome } = await api.statistics.saveReport(wish);
        if (outcome !== 'print') return outcome;
        window.print();
        return 'printed';
      } catch {
        return 'failed';
      } finally {
        end();
      }
    },
  };
}
