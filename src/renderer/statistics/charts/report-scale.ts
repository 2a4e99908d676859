import type { Report } from '../../../shared/statistics/report.ts';
import { type Scale, scaleFor } from './scale.ts';

/** One scale for everything that is drawn of a report. */
export function scaleOf({ daily }: Pick<Report, 'daily'>): Scale {
  return scaleFor(Math.max(...daily.map(({ maximum }) => maximum?.mgdl ?? 0)));
}
