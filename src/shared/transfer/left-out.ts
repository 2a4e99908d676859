import { z } from 'zod';

/** Why one row gives nothing. */
export const leftOutReasonSchema = z.enum([
  /** Its date or time can't be read. */
  'time',
  /** Its number is none, or none that a sensor or a meter shows. */
  'value',
  'future',
  /** From before there were sensors: a clock that was never set. */
  'tooOld',
  /** Older than what the person wants to keep. */
  'retention',
  /** A kind of row that is unknown or of no use here, such as an alert of the receiver. */
  'kind',
  /** A reading of the very moment of an earlier row. */
  'repeated',
  /** An invented reading. */
  'simulated',
]);
export type LeftOutReason = z.infer<typeof leftOutReasonSchema>;

/** A row that gives nothing, and where it is. */
export interface LeftOut {
  line: number;
  reason: LeftOutReason;
}

const LINES_NAMED = 5;

/** How many rows gave nothing, why, and where the first of them are. */
export const leftOutCountSchema = z.object({
  reason: leftOutReasonSchema,
  count: z.int().min(1),
  lines: z.array(z.int().min(1)).max(LINES_NAMED),
});
export type LeftOutCount = z.infer<typeof leftOutCountSchema>;

/** Counts rows that give nothing, whatever their number. */
export function leftOutTally(): { add: (row: LeftOut) => void; counts: () => LeftOutCount[] } {
  const byReason = new Map<LeftOutReason, LeftOutCount>();
  return {
    add({ line, reason }) {
      const known = byReason.get(reason) ?? { reason, count: 0, lines: [] };
      known.count += 1;
      if (known.lines.length < LINES_NAMED) known.lines.push(line);
      byReason.set(reason, known);
    },
    counts: () => leftOutReasonSchema.options.flatMap((reason) => byReason.get(reason) ?? []),
  };
}
