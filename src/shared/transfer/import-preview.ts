import { z } from 'zod';
import { glucoseUnitSchema } from '../glucose/units.ts';
import { fileFormatIdSchema } from './file-format.ts';
import { importCountSchema } from './import-record.ts';
import { leftOutCountSchema } from './left-out.ts';
import { refusalSchema } from './refusal.ts';

export const dateOrderSchema = z.enum(['dayFirst', 'monthFirst']);

/** What a file would bring; nothing is in the history yet. */
export const importPreviewSchema = z.object({
  importId: z.string().min(1).max(64),
  personId: z.string(),
  fileName: z.string(),
  format: fileFormatIdSchema,
  /** Of its values, where it has but one. */
  unit: glucoseUnitSchema.optional(),
  /** The zone its times were read in; absent where it names its own. */
  timeZone: z.string().optional(),
  /** Which number of its dates was taken for the day; absent where there is no doubt by their form. */
  dateOrder: dateOrderSchema.optional(),
  /** What it calls sensor readings, where that was told from nothing but their number. */
  readingsCalled: z.string().optional(),
  readings: importCountSchema,
  events: importCountSchema,
  /** From the first to the last moment, epoch ms. */
  period: z.object({ from: z.number(), to: z.number() }),
  leftOut: z.array(leftOutCountSchema),
  clocks: z.object({
    /** Rows from an hour that came twice, told apart. */
    toldApart: z.int().min(0),
    /** Rows from such an hour that nothing told apart; they are in its first pass. */
    assumedFirst: z.int().min(0),
    /** Rows at times that the clocks left out in this zone. */
    leftOutTimes: z.int().min(0),
  }),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** What became of looking at a file. */
export const importAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('preview'), preview: importPreviewSchema }),
  /** Every date can be read in two ways: the person must say. Wall times as if in UTC. */
  z.object({
    outcome: z.literal('askDateOrder'),
    example: z.object({ dayFirst: z.number(), monthFirst: z.number() }),
  }),
  /** Nothing has been changed. */
  z.object({ outcome: z.literal('refused'), refusal: refusalSchema }),
  z.object({ outcome: z.literal('cancelled') }),
]);
export type ImportAnswer = z.infer<typeof importAnswerSchema>;
