import {
  HIGH_SENTINEL_MGDL,
  LOW_SENTINEL_MGDL,
  type SourceReading,
} from '../../../shared/glucose/reading.ts';
import type { Trend } from '../../../shared/glucose/trend.ts';

/** Who wrote an entry, for other followers of the site. Always the same: v3 makes its key of it and the date. */
const WRITER = 'flatarrow';

/** Nightscout's names (cgm-remote-monitor, lib/plugins/direction.js). */
const DIRECTIONS: Readonly<Record<Trend, string>> = {
  doubleUp: 'DoubleUp',
  singleUp: 'SingleUp',
  fortyFiveUp: 'FortyFiveUp',
  flat: 'Flat',
  fortyFiveDown: 'FortyFiveDown',
  singleDown: 'SingleDown',
  doubleDown: 'DoubleDown',
  none: 'NONE',
  notComputable: 'NOT COMPUTABLE',
  rateOutOfRange: 'RATE OUT OF RANGE',
};

/**
 * A reading as the sites keep it. v1 has one entry for a `sysTime` and `type`, and makes the first of `dateString`; v3
 * writes no `sysTime` of its own, so it is always sent: an entry written through one is then the same for the other.
 */
export function entryDocument(reading: SourceReading): Record<string, unknown> {
  const time = new Date(reading.readAt).toISOString();
  return {
    type: 'sgv',
    sgv: sgvOf(reading),
    date: reading.readAt,
    dateString: time,
    sysTime: time,
    utcOffset: 0,
    direction: DIRECTIONS[reading.trend],
    device: WRITER,
    app: WRITER,
  };
}

/** 39 is LOW, and anything above 400 is HIGH (lib/plugins/errorcodes.js). */
function sgvOf({ mgdl, special }: SourceReading): number {
  if (special === 'low') return LOW_SENTINEL_MGDL;
  return special === 'high' ? Math.max(mgdl, HIGH_SENTINEL_MGDL) : mgdl;
}
