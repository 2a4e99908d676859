import { overviewSchema } from '../../overview/overview.ts';
import { call } from '../define.ts';
import { nothing } from './common.ts';

/** The one snapshot that everything draws. */
export const overviewGroup = {
  calls: { get: call(nothing, overviewSchema) },
  events: { changed: overviewSchema },
} as const;
