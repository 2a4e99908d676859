import type { RangeName } from '../../../shared/glucose/ranges.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { eventWords } from './event-words.ts';
import type { Gap } from './gaps.ts';
import type { ChartModel } from './model.ts';
import { type ReadOutContext, readOut } from './read-out.ts';

/** A line of the table: a reading, or something that has no value, told in words. */
export type TableRow =
  | { kind: 'reading'; id: string; time: string; value: string; range: RangeName; words: string }
  | { kind: 'words'; id: string; time: string; words: string };

/** What a chart shows, line by line, the newest first: readings, gaps where they begin, and what happened. */
export function tableRows(
  { readings, gaps, diary, span }: ChartModel,
  context: ReadOutContext,
  gapSentence: (gap: Gap) => string,
): TableRow[] {
  const rows: { at: EpochMs; row: TableRow }[] = [
    ...gaps.map((gap) => {
      const at = Math.max(gap.from, span.from);
      const time = context.timeOf(at);
      return { at, row: { kind: 'words' as const, id: `gap ${gap.from}`, time, words: gapSentence(gap) } };
    }),
    ...readings.map((reading) => {
      const { time, value, range, words } = readOut(reading, { ...context, gaps: [] });
      const id = `reading ${reading.readAt}`;
      return { at: reading.readAt, row: { kind: 'reading' as const, id, time, value, range, words } };
    }),
    ...diary.map((event) => {
      const [id, time] = [`event ${event.eventId}`, context.timeOf(event.at)];
      return { at: event.at, row: { kind: 'words' as const, id, time, words: eventWords(event, context) } };
    }),
  ];
  return rows.toSorted((a, b) => b.at - a.at).map(({ row }) => row);
}
