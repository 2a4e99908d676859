import type { TimeWindow } from '../../../shared/alerts/time-window.ts';
import type { Ranges } from '../../../shared/glucose/ranges.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { GlucoseUnit } from '../../../shared/glucose/units.ts';
import type { Link } from '../../../shared/overview/which-link.ts';
import type { ReadingsFeed } from '../readings-feed.ts';
import { type ChartModel, chartModel } from './model.ts';
import { type Viewport, spanOf } from './viewport.ts';

const MINUTE_MS = 60_000;
/** Beyond the end of what is foreseen, so that it doesn't touch the chart's edge. */
const AIR_MS = MINUTE_MS;

/** What a chart has to know of a person. */
export interface ChartPerson {
  ranges: Ranges;
  cadenceMs: number;
  unit: GlucoseUnit;
  mgdlPerMmol: number;
  newestIsFresh: boolean;
  /** How far ahead the alarms look, minutes; 0 where they don't. */
  minutesAhead: number;
  night: TimeWindow;
  /** Which link to the sensor is broken now; undefined while readings come. */
  brokenLink: Link | undefined;
  /** By the cloud's clock. */
  now: EpochMs;
}

/** What has been read of somebody, as far as the chart shows it. */
export type Read = Pick<ReadingsFeed, 'readings' | 'diary' | 'known'>;
export const NOTHING_READ: Read = { readings: [], diary: [], known: [] };

/** What is seen of a person through a viewport. */
export function modelOf(
  person: ChartPerson,
  { readings, diary, known }: Read,
  viewport: Viewport,
): ChartModel {
  const aheadMs = person.minutesAhead > 0 ? person.minutesAhead * MINUTE_MS + AIR_MS : 0;
  return chartModel({ ...person, readings, diary, known, span: spanOf(viewport, person.now, aheadMs) });
}
