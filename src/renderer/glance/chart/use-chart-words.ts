import { useMemo } from 'preact/hooks';
import type { Language } from '../../../shared/i18n/language.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { ReadingsFeed } from '../readings-feed.ts';
import { type GapFacts, gapSentence, gapWords } from './gap-words.ts';
import type { Gap } from './gaps.ts';
import type { ChartModel } from './model.ts';
import type { ChartPerson } from './panel-model.ts';
import { periodWords, pointTimes } from './period-words.ts';
import type { ReadOutContext } from './read-out.ts';
import { extremesWords, spokenSummary, summaryOf } from './summary.ts';
import type { Viewport } from './viewport.ts';

export interface ChartWords {
  /** How points are told. */
  context: ReadOutContext;
  /** What is written into a gap, in lines, the fullest first. */
  gapLines: (gap: Gap) => readonly (readonly string[])[];
  gapSentence: (gap: Gap) => string;
  /** The stretch of time that is shown. */
  period: string;
  /** Lowest and highest. */
  extremes: string;
  /** The stretch in a sentence. */
  summary: string;
  /** What is said in the place of a reading, where there is none. */
  nothing: string;
}

/** The words of a chart, made anew only where what they are about has changed: a canvas is drawn anew with them. */
export function useChartWords(
  person: ChartPerson,
  feed: ReadingsFeed | undefined,
  { model, viewport }: { model: ChartModel; viewport: Viewport },
): ChartWords {
  const language = useLanguage();
  const { unit, mgdlPerMmol, ranges, brokenLink, now } = person;
  const isPast = viewport.end !== undefined;
  const { gaps } = model;
  const diary = feed?.diary;
  const failed = feed?.failed ?? false;
  const context = useMemo<ReadOutContext>(
    () => ({ unit, mgdlPerMmol, ranges, language, gaps, now, timeOf: pointTimes(isPast, language) }),
    [unit, mgdlPerMmol, ranges, language, gaps, now, isPast],
  );
  const aboutGaps = useMemo(() => {
    const facts: GapFacts = { unit, mgdlPerMmol, language, diary: diary ?? [], brokenLink, now };
    return {
      gapLines: (gap: Gap) => gapWords(gap, facts),
      gapSentence: (gap: Gap) => gapSentence(gap, facts),
    };
  }, [unit, mgdlPerMmol, language, diary, brokenLink, now]);
  return useMemo(() => {
    const summary = summaryOf(model);
    const period = periodWords(viewport, now, language);
    const nothing = nothingWords(model, failed, language);
    return {
      ...aboutGaps,
      context,
      period,
      extremes: extremesWords(summary, context),
      summary: summary
        ? spokenSummary(period, summary, context)
        : language.t('glance.spokenNothing', { period, nothing }),
      nothing,
    };
  }, [aboutGaps, context, model, viewport, now, language, failed]);
}

/** What has not been read is never called empty. */
function nothingWords({ isKnown }: ChartModel, failed: boolean, { t }: Language): string {
  if (isKnown) return t('glance.noReadings');
  return failed ? t('glance.unreadable') : t('glance.beingRead');
}
