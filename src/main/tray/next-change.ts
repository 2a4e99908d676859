import { staleAfterMs } from '../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';

const MINUTE_MS = 60_000;
/** A timer may fire a little early, and a countdown turns just after the full minute. */
const SETTLE_MS = 50;

/**
 * How long until the same overview must look different: a minute of somebody's age or of a countdown is full, or a
 * value turns stale. Never longer than a minute, so that a clock that jumped is noticed.
 */
export function nextChangeMs({ persons }: Overview, now: EpochMs): number {
  const waits = persons.flatMap((person) => [
    ...instantsOf(person).map((instant) => untilFullMinuteMs(instant, now)),
    ...untilStaleMs(person, now),
  ]);
  return Math.min(MINUTE_MS, ...waits) + SETTLE_MS;
}

/** All instants that some sentence counts minutes from or to, by this computer's clock. */
function instantsOf({ newest, clockSkewMs, nextReadingAt, alert, accounts }: PersonOverview): EpochMs[] {
  const instants = [
    newest && newest.readAt - clockSkewMs,
    nextReadingAt,
    alert?.quietUntil,
    ...accounts.map(({ error }) => error?.retryAt),
  ];
  return instants.filter((instant) => instant !== undefined);
}

function untilFullMinuteMs(instant: EpochMs, now: EpochMs): number {
  const remainder = (instant - now) % MINUTE_MS;
  return remainder > 0 ? remainder : remainder + MINUTE_MS;
}

function untilStaleMs({ newest, clockSkewMs, cadenceMs }: PersonOverview, now: EpochMs): number[] {
  if (!newest) return [];
  const waitMs = newest.readAt + staleAfterMs(cadenceMs) - (now + clockSkewMs);
  return waitMs > 0 ? [waitMs] : [];
}
