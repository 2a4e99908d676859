import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { ChosenDays } from '../../../../src/renderer/statistics/choice.ts';
import { createReportFeed } from '../../../../src/renderer/statistics/report-feed.ts';
import type { Overview, PersonOverview } from '../../../../src/shared/overview/overview.ts';
import type { Settings } from '../../../../src/shared/settings/settings.ts';
import type { ReportWish } from '../../../../src/shared/statistics/report.ts';
import { MINUTE_MS, START, makeReading } from '../../shared/make-reading.ts';
import { makeOverview, makePerson } from '../../shared/overview/make-person.ts';

/** What is asked of a history that can't be read: only when it is asked matters here. */
function stage() {
  const asked: ReportWish[] = [];
  const refuse = async (wish: ReportWish): Promise<never> => {
    asked.push(wish);
    return Promise.reject(new Error('The disk refuses.'));
  };
  const person = signal<PersonOverview | undefined>(makePerson());
  const shown = signal<ChosenDays>({ days: 14, lastDate: undefined });
  const overview = signal<Overview | undefined>(makeOverview([]));
  createReportFeed(
    {
      api: { statistics: { report: refuse, before: refuse } },
      connected: signal(true),
      overview,
      settings: signal<Settings | undefined>(),
    },
    { person, shown },
  );
  return { asked, person, shown, overview };
}

describe('a report', () => {
  it('is asked for again when a file was taken in or taken out, and not for any other news', () => {
    const { asked, overview } = stage();
    expect(asked).toHaveLength(1);
    overview.value = { ...makeOverview([]), importsChangedAt: START };
    expect(asked).toHaveLength(2);
    overview.value = { ...makeOverview([]), importsChangedAt: START, discreet: true };
    expect(asked).toHaveLength(2);
  });

  it('of many days is not asked for with each reading, that of one day is', () => {
    const { asked, person, shown } = stage();
    const readAt = (at: number): void => {
      person.value = makePerson({ newest: makeReading({ readAt: at }) });
    };
    readAt(START);
    const before = asked.length;
    readAt(START + MINUTE_MS);
    expect(asked).toHaveLength(before);
    shown.value = { days: 1, lastDate: undefined };
    readAt(START + 2 * MINUTE_MS);
    expect(asked).toHaveLength(before + 2);
  });
});
