import { z } from 'zod';
import { diaryEventKindSchema, diaryEventSchema } from '../glucose/diary-event.ts';
import { sourceReadingSchema, specialSchema } from '../glucose/reading.ts';

/** What `type` says of a sensor's reading; for events it is their kind. */
export const READING_TYPE = 'glucose';

/**
 * One reading or event of an exported history. LOW and HIGH have no number among the glucose values, only the limit that
 * was passed in a member of its own: nobody's spreadsheet may take it for a measured value.
 */
export const historyRowSchema = z.object({
  type: z.union([z.literal(READING_TYPE), diaryEventKindSchema]),
  /** ISO 8601 with a zone; Flatarrow writes UTC. */
  timeUtc: z.iso.datetime({ offset: true }),
  /** What the clock on the wall showed, and how far it was from UTC. For people; never read back. */
  localTime: z.string().nullish(),
  localOffset: z.string().nullish(),
  /** Of a reading, or of an event that measured blood. */
  mgdl: z.number().nullish(),
  /** The same, as the vendor's app rounds it. For people; never read back. */
  mmol: z.number().nullish(),
  outOfRange: specialSchema.nullish(),
  /** The limit that was passed. */
  limitMgdl: z.number().nullish(),
  trend: sourceReadingSchema.shape.trend.nullish(),
  rateMgdlPerMinute: z.number().nullish(),
  amount: z.number().nullish(),
  /** Of `amount`: `g`, `U` or `min`. */
  unit: z.string().nullish(),
  text: diaryEventSchema.shape.text.nullish(),
  /** The source it came from, or `import`. */
  source: z.string().nullish(),
});
export type HistoryRow = z.infer<typeof historyRowSchema>;

/** The columns of an exported history as a table, in their order. */
export const HISTORY_COLUMNS = {
  type: 'type',
  timeUtc: 'time UTC',
  localTime: 'local time',
  localOffset: 'local offset',
  mgdl: 'mg/dL',
  mmol: 'mmol/L',
  outOfRange: 'out of range',
  limitMgdl: 'limit mg/dL',
  trend: 'trend',
  rateMgdlPerMinute: 'rate mg/dL/min',
  amount: 'amount',
  unit: 'unit',
  text: 'text',
  source: 'source',
} as const satisfies Readonly<Record<keyof HistoryRow, string>>;
