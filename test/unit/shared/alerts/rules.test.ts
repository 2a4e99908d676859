import { describe, expect, it } from 'vitest';
import { DEFAULT_ALERT_RULES, alertRulesSchema } from '../../../../src/shared/alerts/rules.ts';

const { urgentLow, low, high, urgentHigh, noData } = DEFAULT_ALERT_RULES;

describe('alert rules', () => {
  it('start with the alarms that are promised', () => {
    expect(alertRulesSchema.parse(DEFAULT_ALERT_RULES)).toEqual(DEFAULT_ALERT_RULES);
    expect([urgentLow, low, high, urgentHigh].map(({ threshold }) => threshold)).toEqual([55, 70, 250, 300]);
    expect(noData.afterMinutes).toBe(20);
    expect(Object.values(DEFAULT_ALERT_RULES).every(({ enabled }) => enabled)).toBe(true);
  });

  it.each([
    { urgentLow: { ...urgentLow, threshold: 70 } },
    { urgentHigh: { ...urgentHigh, threshold: 250 } },
    { urgentLow: { ...urgentLow, threshold: 39 } },
    { high: { ...high, threshold: 401 } },
    { low: { ...low, repeatMinutes: 0 } },
    { low: { ...low, threshold: 70.5 } },
    { noData: { ...noData, afterMinutes: 14 } },
  ])('refuse what could never ring, rings for ever or is out of order: %o', (change) => {
    expect(alertRulesSchema.safeParse({ ...DEFAULT_ALERT_RULES, ...change }).success).toBe(false);
  });
});
