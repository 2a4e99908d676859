import { diaryEventSchema } from '../glucose/diary-event.ts';
import { HIGH_SENTINEL_MGDL, LOW_SENTINEL_MGDL, sourceReadingSchema } from '../glucose/reading.ts';
import { EVENT_UNITS } from './event-units.ts';
import type { RowResult } from './file-item.ts';
import { type HistoryRow, historyRowSchema, READING_TYPE } from './history-row.ts';
import type { LeftOutReason } from './left-out.ts';

const readingSchema = sourceReadingSchema.omit({ readAt: true });
const eventSchema = diaryEventSchema.pick({ kind: true, amount: true, text: true });

/** Takes one row of an exported history back; what it comes from may be anything. */
export function readHistoryRow(content: unknown, line: number): RowResult {
  const parsed = historyRowSchema.safeParse(content);
  if (!parsed.success) return { line, reason: reasonOf(parsed.error.issues[0]?.path[0]) };
  const row = parsed.data;
  if (row.source === 'simulator') return { line, reason: 'simulated' };
  const when = { at: Date.parse(row.timeUtc) };
  if (row.type === READING_TYPE) {
    const reading = readingSchema.safeParse(readingIn(row));
    return reading.success ? { line, when, reading: reading.data } : { line, reason: 'value' };
  }
  const amount = EVENT_UNITS[row.type] === 'mg/dL' ? row.mgdl : row.amount;
  const event = eventSchema.safeParse({
    kind: row.type,
    amount: amount ?? undefined,
    text: row.text || undefined,
  });
  return event.success ? { line, when, event: event.data } : { line, reason: 'value' };
}

function readingIn({ mgdl, outOfRange, limitMgdl, trend, rateMgdlPerMinute }: HistoryRow): unknown {
  const limit = limitMgdl ?? (outOfRange === 'low' ? LOW_SENTINEL_MGDL : HIGH_SENTINEL_MGDL);
  return {
    mgdl: outOfRange ? limit : mgdl,
    trend: trend ?? 'none',
    rate: rateMgdlPerMinute ?? undefined,
    special: outOfRange ?? undefined,
  };
}

function reasonOf(member: PropertyKey | undefined): LeftOutReason {
  if (member === 'timeUtc') return 'time';
  return member === 'type' || member === undefined ? 'kind' : 'value';
}
