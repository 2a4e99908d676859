import { z } from 'zod';
import { figuresSchema, reportSchema, reportWishSchema } from '../../statistics/report.ts';
import { call } from '../define.ts';

/** What is known of a person's glucose over days and months. */
export const statisticsGroup = {
  calls: {
    report: call(reportWishSchema, reportSchema),
    /** The figures of as many days just before, to compare with. */
    before: call(reportWishSchema, figuresSchema),
    /**
     * Saves the page that the asking window shows to a printer as a PDF, where the person chooses; `print` where the host
     * can't: the window is to print by itself.
     */
    saveReport: call(reportWishSchema, z.object({ outcome: z.enum(['saved', 'cancelled', 'print']) })),
  },
  events: {},
} as const;
