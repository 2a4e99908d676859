import { z } from 'zod';
import { fileFormatIdSchema } from './file-format.ts';

/** How many were new to a person's history, and how many it knew. */
export const importCountSchema = z.object({ new: z.int().min(0), known: z.int().min(0) });
export type ImportCount = z.infer<typeof importCountSchema>;

/** One file that was taken into a person's history. */
export const importRecordSchema = z.object({
  /** What its readings and events are kept under, as those of an account are under its id. */
  id: z.string().min(1).max(64),
  personId: z.string().min(1).max(64),
  /** When it was taken in, epoch ms. */
  at: z.number(),
  format: fileFormatIdSchema,
  fileName: z.string().max(255),
  readings: z.int().min(0),
  events: z.int().min(0),
  /** From its first to its last moment, epoch ms. */
  from: z.number(),
  to: z.number(),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;
