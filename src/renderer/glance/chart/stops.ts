import type { DiaryEvent } from '../../../shared/glucose/diary-event.ts';
import type { EpochMs, Reading } from '../../../shared/glucose/reading.ts';
import { type Span, within } from './span.ts';

/** So close to a reading, an event is told along with it. */
const NEAR_MS = 5 * 60_000;

/** A place where the cursor can stand: a reading, or an event that has none near it. */
export interface Stop {
  at: EpochMs;
  reading?: Reading;
  /** What happened within a few minutes, ascending. */
  events: DiaryEvent[];
}

/**
 * Every reading, and every event in a gap: nothing on the chart is out of reach.
 * @param readings ascending
 * @param diary ascending
 */
export function cursorStops(readings: readonly Reading[], diary: readonly DiaryEvent[]): Stop[] {
  const near = (at: EpochMs): DiaryEvent[] => within(diary, around(at), (event) => event.at);
  const alone = diary
    .filter(({ at }) => within(readings, around(at), ({ readAt }) => readAt).length === 0)
    .filter(({ at }, index, all) => all[index - 1]?.at !== at);
  return [
    ...readings.map((reading) => ({ at: reading.readAt, reading, events: near(reading.readAt) })),
    ...alone.map(({ at }) => ({ at, events: near(at) })),
  ].toSorted((a, b) => a.at - b.at);
}

function around(at: EpochMs): Span {
  return { from: at - NEAR_MS, to: at + NEAR_MS };
}
