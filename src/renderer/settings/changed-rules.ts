import { type AlertRules, alertRulesSchema } from '../../shared/alerts/rules.ts';

/** The rules with one of them changed, or what is wrong with that, in words. */
export function changedRules(rules: AlertRules, change: Partial<AlertRules>): AlertRules | string {
  const parsed = alertRulesSchema.safeParse({ ...rules, ...change });
  return parsed.success
    ? parsed.data
    : (parsed.error.issues[0]?.message ?? 'That does not fit the other alerts.');
}
