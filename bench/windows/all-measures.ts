import { GLANCE_MEASURES } from './glance.ts';
import type { Measure } from './measure.ts';
import { STATISTICS_MEASURES } from './statistics.ts';

/** Everything that is measured, in the order in which it is printed. A new window's measures are added here. */
export const ALL_MEASURES: readonly Measure[] = [...GLANCE_MEASURES, ...STATISTICS_MEASURES];
