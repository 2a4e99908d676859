import { z } from 'zod';
import { DEFAULT_ALERT_RULES } from '../alerts/defaults.ts';
import type { AlertRules } from '../alerts/rules.ts';
import { DEFAULT_DISCREET } from './discreet.ts';

/** An urgent low that nobody answers is told again after this long at the latest; version 1 allowed hours. */
const LONGEST_URGENT_REPEAT_MINUTES = 30;

const oldRule = z.object({
  enabled: z.boolean().optional(),
  threshold: z.number().optional(),
  repeatMinutes: z.number().optional(),
  afterMinutes: z.number().optional(),
});
/** Rules as version 1 kept them; one that is missing is the default. */
const oldRules = z
  .object({ urgentLow: oldRule, low: oldRule, high: oldRule, urgentHigh: oldRule, noData: oldRule })
  .partial();

/** Version 1 had five alarms of a threshold and a repeat; version 2 has plans with day, night and quiet hours. */
export function upgradeFrom1(old: Record<string, unknown>): Record<string, unknown> {
  const persons = z.array(z.looseObject({ alerts: z.unknown().optional() })).safeParse(old['persons']);
  return {
    ...old,
    discreet: DEFAULT_DISCREET,
    ...(persons.success && {
      persons: persons.data.map((person) => ({ ...person, alerts: planFrom(person.alerts) })),
    }),
  };
}

/** What isn't understood stays as it is: whoever reads the rules finds it damaged, and tells. */
function planFrom(alerts: unknown): unknown {
  const old = oldRules.safeParse(alerts);
  return old.success ? { day: withOld(old.data), night: null, quietHours: [] } : alerts;
}

function withOld(old: z.infer<typeof oldRules>): AlertRules {
  const { urgentLow, low, high, urgentHigh, noData } = DEFAULT_ALERT_RULES;
  const repeatMinutes = old.urgentLow?.repeatMinutes ?? urgentLow.repeatMinutes;
  const lowThreshold = old.low?.threshold ?? low.threshold;
  return {
    ...DEFAULT_ALERT_RULES,
    urgentLow: {
      ...urgentLow,
      ...old.urgentLow,
      repeatMinutes: Math.min(repeatMinutes, LONGEST_URGENT_REPEAT_MINUTES),
    },
    // What warns of an urgent low warns of the person's own.
    predictedLow: {
      ...DEFAULT_ALERT_RULES.predictedLow,
      threshold: old.urgentLow?.threshold ?? DEFAULT_ALERT_RULES.predictedLow.threshold,
    },
    // Version 1 let low and high meet, at 120 only; now low is below high.
    low: {
      ...low,
      ...old.low,
      threshold: lowThreshold === old.high?.threshold ? lowThreshold - 1 : lowThreshold,
    },
    high: { ...high, ...old.high },
    urgentHigh: { ...urgentHigh, ...old.urgentHigh },
    noData: { ...noData, ...old.noData },
  };
}
