import { FUTURE_TOLERANCE_MS, staleAfterMs } from '../glucose/freshness.ts';
import type { EpochMs, SourceReading } from '../glucose/reading.ts';
import { alertKindSchema } from './kind.ts';
import type { AlertPlan } from './plan.ts';
import type { AlertRules } from './rules.ts';
import { snoozeCapMinutes } from './snooze-caps.ts';
import type { AlertState } from './state.ts';
import { localClock } from './time-window.ts';

const MINUTE_MS = 60_000;
const MINUTES_A_DAY = 24 * 60;
/** Every zone changes its clocks on a quarter of an hour. */
const QUARTER_MS = 15 * MINUTE_MS;

export interface Standing {
  plan: AlertPlan;
  state: AlertState;
  newest: SourceReading | undefined;
  cadenceMs: number;
  now: EpochMs;
  expectingSince: EpochMs;
  /** What {@link nextEdge} says; asking it at every look would cost most of the time. */
  edgeAt: EpochMs;
}

/**
 * The first instant after `now` at which the rules may decide something else although no reading has come: a value goes
 * stale, silence gets too long, a repeat is due, a snooze ends, or another part of the day begins. May be too early, is
 * never too late.
 */
export function mayChangeAt(standing: Standing): EpochMs {
  const { now, edgeAt } = standing;
  const instants = [...silences(standing), ...speaking(standing), edgeAt];
  return instants.reduce((first, at) => (at > now && at < first ? at : first), Infinity);
}

function rulesOf({ plan }: Standing): AlertRules[] {
  return plan.night ? [plan.day, plan.night.rules] : [plan.day];
}

function silences(standing: Standing): EpochMs[] {
  const { newest, cadenceMs, expectingSince } = standing;
  const readAt = newest?.readAt ?? 0;
  const since = [readAt, expectingSince];
  return [
    readAt + staleAfterMs(cadenceMs),
    ...since.map((at) => at - FUTURE_TOLERANCE_MS),
    ...since.flatMap((at) => rulesOf(standing).map(({ noData }) => at + noData.afterMinutes * MINUTE_MS)),
  ];
}

function speaking(standing: Standing): EpochMs[] {
  const { episodes, quietUntil } = standing.state;
  return alertKindSchema.options.flatMap((kind) => {
    const { firedAt, acknowledgedAt } = episodes[kind] ?? {};
    const until = quietUntil[kind];
    const capMs = snoozeCapMinutes(kind) * MINUTE_MS;
    return [
      ...(until === undefined ? [] : [until, until - capMs - FUTURE_TOLERANCE_MS]),
      ...(acknowledgedAt === undefined ? [] : [acknowledgedAt + capMs, acknowledgedAt - FUTURE_TOLERANCE_MS]),
      ...(firedAt === undefined
        ? []
        : rulesOf(standing).map((rules) => firedAt + rules[kind].repeatMinutes * MINUTE_MS)),
    ];
  });
}

/** When the local clock next reads an end of the night or of quiet hours, or may have been changed. */
export function nextEdge(plan: AlertPlan, now: EpochMs, timeZone: string): EpochMs {
  const windows = [
    ...(plan.night ? [plan.night.window] : []),
    ...plan.quietHours.map(({ window }) => window),
  ];
  if (windows.length === 0) return Infinity;
  const quarter = Math.floor(now / QUARTER_MS) * QUARTER_MS;
  const { minute } = localClock(quarter, timeZone);
  const edges = windows
    .flatMap(({ from, to }) => [from, to])
    .map((edge) => quarter + ((edge - minute + MINUTES_A_DAY) % MINUTES_A_DAY) * MINUTE_MS)
    .filter((at) => at > now);
  return Math.min(quarter + QUARTER_MS, ...edges);
}
