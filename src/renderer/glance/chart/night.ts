import { type TimeWindow, EVERY_DAY, isWithin } from '../../../shared/alerts/time-window.ts';
import type { AlertPlan } from '../../../shared/alerts/plan.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { type OffsetAt, computerOffset, localMinute, localWeekday } from './local-clock.ts';
import type { Span } from './span.ts';

const MINUTE_MS = 60_000;
/** Clocks are set back and forward on this grid, and no night is shorter. */
const GRID_MS = 15 * MINUTE_MS;
/** The night of who has none of their own. */
const USUAL_NIGHT: TimeWindow = { from: 22 * 60, to: 6 * 60, weekdays: [...EVERY_DAY] };

/** When a person’s night is: where their alarms have a night of their own, that; else from ten to six. */
export function nightOf(plan: Pick<AlertPlan, 'night'> | undefined): TimeWindow {
  return plan?.night?.window ?? USUAL_NIGHT;
}

/** The nights within a span, by the clock on the wall: one is an hour longer when the clocks go back. */
export function nightsIn(span: Span, night: TimeWindow, offsetAt: OffsetAt = computerOffset): Span[] {
  const isNight = (at: EpochMs): boolean =>
    isWithin(night, { weekday: localWeekday(at, offsetAt), minute: localMinute(at, offsetAt) });
  const nights: Span[] = [];
  let from = isNight(span.from) ? span.from : undefined;
  for (let at = span.from; at < span.to;) {
    const next = Math.min((Math.floor(at / GRID_MS) + 1) * GRID_MS, span.to);
    if (isNight(next) !== (from !== undefined)) {
      const turn = firstMinute(at, next, (minute) => isNight(minute) === isNight(next));
      if (from !== undefined) nights.push({ from, to: turn });
      from = from === undefined ? turn : undefined;
    }
    at = next;
  }
  if (from !== undefined && from < span.to) nights.push({ from, to: span.to });
  return nights;
}

/** The first whole minute after one instant, up to another, at which something holds. */
function firstMinute(after: EpochMs, until: EpochMs, holds: (minute: EpochMs) => boolean): EpochMs {
  let minute = (Math.floor(after / MINUTE_MS) + 1) * MINUTE_MS;
  while (minute < until && !holds(minute)) minute += MINUTE_MS;
  return Math.min(minute, until);
}
