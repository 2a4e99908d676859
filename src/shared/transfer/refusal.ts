import { z } from 'zod';
import { leftOutReasonSchema } from './left-out.ts';

/** Why a whole file can't be taken. Nothing has been changed then. */
export const refusalSchema = z.object({
  reason: z.enum([
    /** It is gone, or its owner keeps us out. */
    'unreadable',
    'tooLarge',
    'empty',
    /** No text: a picture, a program, a damaged file. */
    'notText',
    /** A spreadsheet or an archive; only text files can be read. */
    'archive',
    /** No form that Flatarrow knows. */
    'unknownFormat',
    /** Written by a later Flatarrow. */
    'newerFormat',
    /** A quote that is never closed, or closed in the middle of a value. */
    'quotes',
    /** A line, or a record over several lines, that no program for glucose writes. */
    'lineTooLong',
    /** JSON that breaks off or is none. */
    'json',
    /** Some dates have the day first, others the month. */
    'dateOrder',
    /** It can be read, and holds neither a reading nor an event. */
    'nothing',
  ]),
  /** The line at which it became clear, from 1. */
  line: z.int().min(1).optional(),
  /** A second line, where two contradict each other. */
  otherLine: z.int().min(1).optional(),
  /** For `nothing`: why the first row gave nothing. */
  why: leftOutReasonSchema.optional(),
});
export type Refusal = z.infer<typeof refusalSchema>;

/** Thrown while a file is being read; whoever reads it turns it into an answer. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.line === undefined ? refusal.reason : `${refusal.reason} at line ${refusal.line}`);
    this.refusal = refusal;
  }
}
