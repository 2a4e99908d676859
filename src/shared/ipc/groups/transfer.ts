import { z } from 'zod';
import { dateOrderSchema, importAnswerSchema } from '../../transfer/import-preview.ts';
import { importRecordSchema } from '../../transfer/import-record.ts';
import { call } from '../define.ts';
import { id, nothing } from './common.ts';

/** Bytes that a page hands over at once, as base64: what one message of the bridge holds, and some more. */
const LONGEST_PART = 240_000;

/** A file that was chosen, and what to call it. The page never learns where it lies. */
const chosen = z.object({ outcome: z.literal('chosen'), fileId: id, name: z.string() });

/** Histories out of the program as files, and files into histories. */
export const transferGroup = {
  calls: {
    /** Saves a person's history as a file of the person's choice; where the host can't, its parts are fetched one by one. */
    exportHistory: call(
      z.object({
        personId: id,
        /** Epoch ms; from the first and up to the last moment where they are left out. */
        from: z.number().optional(),
        to: z.number().optional(),
        format: z.enum(['csv', 'json']),
      }),
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('saved') }),
        z.object({ outcome: z.literal('cancelled') }),
        /** There is nothing in that time. */
        z.object({ outcome: z.literal('nothing') }),
        z.object({ outcome: z.literal('parts'), exportId: id, name: z.string() }),
      ]),
    ),
    /** The next part of an export's text. */
    exportPart: call(id, z.object({ content: z.string(), done: z.boolean() })),
    /** Has the person choose a file; where the host can't, the page hands the file over with `upload`. */
    chooseFile: call(
      nothing,
      z.discriminatedUnion('outcome', [
        chosen,
        z.object({ outcome: z.literal('cancelled') }),
        z.object({ outcome: z.literal('upload') }),
      ]),
    ),
    /** Takes over the next bytes of a file; without a `fileId` it begins a new one. */
    upload: call(
      z.object({
        fileId: id.optional(),
        name: z.string().min(1).max(255),
        base64: z.base64().max(LONGEST_PART),
      }),
      chosen,
    ),
    /** Reads the chosen file; nothing is in the history until it is confirmed. `transfer.progress` tells how far it is. */
    previewImport: call(
      z.object({
        fileId: id,
        personId: id,
        /** Of times that name no zone; the computer's own when left out. */
        timeZone: z.string().min(1).max(64).optional(),
        dateOrder: dateOrderSchema.optional(),
      }),
      importAnswerSchema,
    ),
    /** Makes what was previewed part of the history: all of it or, where that fails, nothing. */
    confirmImport: call(id, importRecordSchema),
    /** Gives up the file that was chosen, and what is under way with it. */
    cancelImport: call(nothing, nothing),
    /** The files that were taken into a person's history, newest first. */
    imports: call(id, z.array(importRecordSchema)),
    /** Takes an import out of the history again. */
    removeImport: call(id, nothing),
  },
  events: {
    /** How far the file is read, 0–1. */
    progress: z.object({ share: z.number().min(0).max(1) }),
  },
} as const;
