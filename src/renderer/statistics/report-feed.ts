import { type ReadonlySignal, computed, effect, signal } from '@preact/signals';
import type { Figures, Report, ReportWish } from '../../shared/statistics/report.ts';
import type { StatisticsStore } from './statistics-api.ts';
import type { Choice } from './choice.ts';

/** For whoever looks into how long it takes, such as `npm run bench:windows`. */
const ASKED = 'statistics asked';
const ANSWERED = 'statistics answered';
const QUARTER_MS = 15 * 60_000;

export interface ReportFeed {
  /** What was asked for last and has arrived; of the person that the window shows, or undefined. */
  report: ReadonlySignal<Report | undefined>;
  /** The days before, which are asked for once the report is drawn. */
  before: ReadonlySignal<Figures | undefined>;
  failed: ReadonlySignal<boolean>;
  /** Asks again after a failure. */
  retry(): void;
}

interface FeedParts extends Pick<StatisticsStore, 'connected' | 'overview' | 'settings'> {
  api: { statistics: Pick<StatisticsStore['api']['statistics'], 'report' | 'before'> };
}

/** Asks for a report whenever something else is to be shown, or there is news that it would show. */
export function createReportFeed(
  { api, connected, overview, settings }: FeedParts,
  { person, shown }: Pick<Choice, 'person' | 'shown'>,
): ReportFeed {
  const report = signal<Report>();
  const before = signal<Figures>();
  const failed = signal(false);
  const attempt = signal(0);
  const wish = computed((): ReportWish | undefined => {
    const personId = person.value?.personId;
    return personId === undefined ? undefined : { personId, ...shown.value };
  });
  const reason = computed(() => {
    const stored = settings.value?.persons.find(({ id }) => id === person.value?.personId);
    // A month is not told anew for each reading.
    const step = shown.value.days === 1 ? 1 : QUARTER_MS;
    const news = Math.floor((person.value?.newest?.readAt ?? 0) / step);
    const imported = overview.value?.importsChangedAt;
    return JSON.stringify([wish.value, connected.value, news, imported, stored?.targets, attempt.value]);
  });
  let lastAsk = 0;
  const ask = async (asked: ReportWish): Promise<void> => {
    const asking = (lastAsk += 1);
    // Somebody's figures never stand under another's name.
    if (report.peek()?.personId !== asked.personId) report.value = undefined;
    performance.mark(ASKED);
    try {
      const answer = await api.statistics.report(asked);
      if (asking !== lastAsk) return;
      performance.mark(ANSWERED);
      failed.value = false;
      before.value = undefined;
      report.value = answer;
      const figures = await api.statistics.before(asked);
      if (asking === lastAsk) before.value = figures;
    } catch {
      // What is drawn of this person stays; the way to try again stands above it.
      if (asking === lastAsk) failed.value = true;
    }
  };
  effect(() => {
    if (!reason.value || !connected.value) return;
    const asked = wish.peek();
    if (asked) void ask(asked);
  });
  return { report, before, failed, retry: () => (attempt.value += 1) };
}
