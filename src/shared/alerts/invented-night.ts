import type { EpochMs, SourceReading } from '../glucose/reading.ts';
import { localClock } from './time-window.ts';

const MINUTE_MS = 60_000;
/** Every zone changes its clocks on a quarter of an hour. */
const QUARTER_MS = 15 * MINUTE_MS;
/** The longest day has 25 hours, or 26 where half a zone moves. */
const QUARTERS_AHEAD = 27 * 4;
const THREE_OCLOCK = 3 * 60;

/** What every invented low goes down to, mg/dL: below where any urgent low is set that is not set still lower. */
export const INVENTED_LOW_MGDL = 48;
const STEADY_MGDL = 110;

/** Glucose by minutes after three; straight lines between. It lies low for longer than the longest snooze of a low. */
const COURSE: readonly (readonly [minute: number, mgdl: number])[] = [
  [-30, STEADY_MGDL],
  [0, STEADY_MGDL],
  [40, INVENTED_LOW_MGDL],
  [130, INVENTED_LOW_MGDL],
  [170, STEADY_MGDL],
  [190, STEADY_MGDL],
];

export interface InventedNight {
  from: EpochMs;
  to: EpochMs;
  /** Ascending by time. */
  readings: SourceReading[];
}

/** A low that begins at the next three in the morning, as a sensor of that cadence would measure it. */
export function inventedNight(now: EpochMs, timeZone: string, cadenceMs: number): InventedNight {
  const three = nextThreeOClock(now, timeZone);
  const readings: SourceReading[] = [];
  const [first, last] = [COURSE[0]?.[0] ?? 0, COURSE.at(-1)?.[0] ?? 0];
  const end = three + last * MINUTE_MS;
  for (let readAt = three + first * MINUTE_MS; readAt <= end; readAt += cadenceMs) {
    const mgdl = mgdlAt((readAt - three) / MINUTE_MS);
    const before = readings.at(-1)?.mgdl ?? mgdl;
    const trend = mgdl < before ? 'fortyFiveDown' : mgdl > before ? 'fortyFiveUp' : 'flat';
    readings.push({ readAt, mgdl, trend });
  }
  return { from: three + first * MINUTE_MS, to: end, readings };
}

/**
 * When the clock on the wall next reaches three. Where clocks change there and three never happens, the first instant
 * after it; where it happens twice, the first time.
 */
export function nextThreeOClock(now: EpochMs, timeZone: string): EpochMs {
  let at = Math.floor(now / QUARTER_MS) * QUARTER_MS;
  let before = localClock(at, timeZone).minute;
  for (let quarter = 0; quarter < QUARTERS_AHEAD; quarter += 1) {
    at += QUARTER_MS;
    const { minute } = localClock(at, timeZone);
    if (before < THREE_OCLOCK && minute >= THREE_OCLOCK) return at;
    before = minute;
  }
  return at;
}

function mgdlAt(minute: number): number {
  const next = COURSE.findIndex(([at]) => at > minute);
  const [to, from] = [COURSE[next] ?? COURSE.at(-1), COURSE[next - 1] ?? COURSE.at(-1)];
  if (!to || !from || to === from) return STEADY_MGDL;
  const part = (minute - from[0]) / (to[0] - from[0]);
  return Math.round(from[1] + part * (to[1] - from[1]));
}
