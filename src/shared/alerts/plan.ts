import { z } from 'zod';
import { DEFAULT_ALERT_RULES } from './defaults.ts';
import type { AlertKind } from './kind.ts';
import { type AlertRules, alertRulesSchema } from './rules.ts';
import { type LocalClock, isWithin, timeWindowSchema } from './time-window.ts';

/** Hours in which nothing speaks but an urgent low, and not even that where the person has said so. */
export const quietHoursSchema = z.object({
  window: timeWindowSchema,
  /** The person has said in so many words that not even an urgent low may speak. */
  silencesUrgentLow: z.boolean(),
});
export type QuietHours = z.infer<typeof quietHoursSchema>;

/** When which rules count for a person. */
export const alertPlanSchema = z.object({
  day: alertRulesSchema,
  /** Rules of their own for the night; null where the night is like the day. */
  night: z.object({ window: timeWindowSchema, rules: alertRulesSchema }).nullable(),
  quietHours: z.array(quietHoursSchema).max(6, 'At most six quiet hours.'),
});
export type AlertPlan = z.infer<typeof alertPlanSchema>;

export const DEFAULT_ALERT_PLAN: AlertPlan = { day: DEFAULT_ALERT_RULES, night: null, quietHours: [] };

/** The rules that count when the local clock reads so. */
export function rulesAt({ day, night }: AlertPlan, clock: LocalClock): AlertRules {
  return night && isWithin(night.window, clock) ? night.rules : day;
}

/** Whether quiet hours keep `kind` silent when the local clock reads so. */
export function isHushed({ quietHours }: AlertPlan, kind: AlertKind, clock: LocalClock): boolean {
  return quietHours.some(
    ({ window, silencesUrgentLow }) => (kind !== 'urgentLow' || silencesUrgentLow) && isWithin(window, clock),
  );
}
