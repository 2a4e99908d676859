import type { AlertDecision, AlertInput } from '../../../../../src/shared/alerts/evaluate.ts';
import type { AlertKind } from '../../../../../src/shared/alerts/kind.ts';
import { evaluateAlerts } from '../../../../../src/shared/alerts/evaluate.ts';
import { NO_ALERTS } from '../../../../../src/shared/alerts/state.ts';
import type { SourceReading } from '../../../../../src/shared/glucose/reading.ts';
import { MINUTE_MS, START } from '../../make-reading.ts';
import { type Look, PLAIN_PLAN, play } from '../play.ts';

/** What one alarm says at each look: `fire`, `repeat`, `end`, why it is silent, or `-` where there is nothing to say. */
export function courseOf(kind: AlertKind, looks: readonly Look[], facts: Partial<AlertInput> = {}): string[] {
  return play(looks, facts).each.map((decisions) => said(kind, decisions));
}

/** What one alarm says about these readings when it sees them for the first time, at the last of them. */
export function atOnce(
  kind: AlertKind,
  readings: readonly SourceReading[],
  facts: Partial<AlertInput> = {},
): string {
  const { decisions } = evaluateAlerts({
    plan: PLAIN_PLAN,
    cadenceMs: 5 * MINUTE_MS,
    expectingSince: START,
    timeZone: 'UTC',
    readings,
    state: NO_ALERTS,
    now: readings.at(-1)?.readAt ?? START,
    ...facts,
  });
  return said(kind, decisions);
}

function said(kind: AlertKind, decisions: readonly AlertDecision[]): string {
  const own = decisions.find((decision) => decision.kind === kind);
  if (!own) return '-';
  return own.action === 'silent' ? own.reason : own.action;
}
