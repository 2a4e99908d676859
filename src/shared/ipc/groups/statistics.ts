import { figuresSchema, reportSchema, reportWishSchema } from '../../statistics/report.ts';
import { call } from '../define.ts';

/** What is known of a person's glucose over days and months. */
export const statisticsGroup = {
  calls: {
    report: call(reportWishSchema, reportSchema),
    /** The figures of as many days just before, to compare with. */
    before: call(reportWishSchema, figuresSchema),
  },
  events: {},
} as const;
