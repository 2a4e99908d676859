import { describe, expect, it } from 'vitest';
import { DEFAULT_ALERT_RULES } from '../../../../src/shared/alerts/defaults.ts';
import { alertKindSchema } from '../../../../src/shared/alerts/kind.ts';
import { alertRulesSchema } from '../../../../src/shared/alerts/rules.ts';

const { urgentLow, predictedLow, low, high, urgentHigh, noData, predictedHigh, fallingFast } =
  DEFAULT_ALERT_RULES;

describe('alert rules', () => {
  it('start with the alarms that are promised', () => {
    expect(alertRulesSchema.parse(DEFAULT_ALERT_RULES)).toEqual(DEFAULT_ALERT_RULES);
    expect([urgentLow, low, high, urgentHigh].map(({ threshold }) => threshold)).toEqual([55, 70, 250, 300]);
    expect(predictedLow).toMatchObject({ threshold: 55, withinMinutes: 20 });
    expect(noData.afterMinutes).toBe(20);
    const off = alertKindSchema.options.filter((kind) => !DEFAULT_ALERT_RULES[kind].enabled);
    expect(off).toEqual(['fallingFast', 'predictedHigh', 'risingFast', 'backInRange']);
  });

  it.each([
    { urgentLow: { ...urgentLow, threshold: 40 } },
    { urgentLow: { ...urgentLow, repeatMinutes: 30, snoozeMinutes: [5, 30] } },
    { urgentLow: { ...urgentLow, persistence: { readings: 3, minutes: 15 } } },
    { low: { ...low, threshold: 56, snoozeMinutes: [60] } },
    { low: { ...low, persistence: { readings: 12, minutes: 60 }, hysteresisMgdl: 0 } },
    { high: { ...high, threshold: 299, hysteresisMgdl: 40 } },
    { noData: { ...noData, afterMinutes: 15, repeatMinutes: 240 } },
    { fallingFast: { ...fallingFast, mgdlPerMinute: 1.5 } },
    { predictedLow: { ...predictedLow, withinMinutes: 10 } },
  ])('take what lies just within: %o', (change) => {
    expect(alertRulesSchema.safeParse({ ...DEFAULT_ALERT_RULES, ...change }).success).toBe(true);
  });

  it.each([
    [{ urgentLow: { ...urgentLow, threshold: 70 } }, 'Urgent low must be below low.'],
    [{ urgentHigh: { ...urgentHigh, threshold: 250 } }, 'Urgent high must be above high.'],
    [{ low: { ...low, threshold: 120 }, high: { ...high, threshold: 120 } }, 'Low must be below high.'],
    [
      { predictedLow: { ...predictedLow, threshold: 100 }, high: { ...high, threshold: 100 } },
      'The low that is foreseen must be below high.',
    ],
    [
      { predictedHigh: { ...predictedHigh, threshold: 120 }, low: { ...low, threshold: 120 } },
      'The high that is foreseen must be above low.',
    ],
    [{ urgentLow: { ...urgentLow, threshold: 39 } }, /40/],
    [{ high: { ...high, threshold: 401 } }, /400/],
    [{ low: { ...low, repeatMinutes: 0 } }, 'At least 1 min.'],
    [{ low: { ...low, repeatMinutes: 241 } }, 'At most 240 min.'],
    [{ urgentLow: { ...urgentLow, repeatMinutes: 31 } }, 'At most 30 min.'],
    [{ low: { ...low, threshold: 70.5 } }, /int/],
    [{ noData: { ...noData, afterMinutes: 14 } }, 'At least 15 min.'],
    [{ urgentLow: { ...urgentLow, snoozeMinutes: [31] } }, 'This alarm can be snoozed for 30 min at most.'],
    [{ low: { ...low, snoozeMinutes: [61] } }, 'This alarm can be snoozed for 60 min at most.'],
    [{ low: { ...low, snoozeMinutes: [4] } }, 'A snooze lasts at least 5 min.'],
    [{ low: { ...low, snoozeMinutes: [] } }, 'At least one snooze choice is needed.'],
    [{ low: { ...low, snoozeMinutes: [5, 6, 7, 8, 9] } }, 'At most four snooze choices.'],
    [{ low: { ...low, snoozeMinutes: [15, 15] } }, 'Snooze choices go from short to long.'],
    [{ urgentLow: { ...urgentLow, persistence: { readings: 4, minutes: 0 } } }, 'At most 3 readings.'],
    [{ urgentLow: { ...urgentLow, persistence: { readings: 1, minutes: 16 } } }, 'At most 15 min.'],
    [{ low: { ...low, persistence: { readings: 13, minutes: 0 } } }, 'At most 12 readings.'],
    [{ low: { ...low, hysteresisMgdl: 41 } }, 'At most 40 mg/dL.'],
    [{ low: { ...low, volume: 101 } }, /100/],
    [{ predictedLow: { ...predictedLow, withinMinutes: 31 } }, 'No forecast is worth much beyond 30 min.'],
    [{ fallingFast: { ...fallingFast, mgdlPerMinute: 0.9 } }, />=1/],
    [{ fallingFast: undefined }, /expected object/],
  ])('refuse what could never ring, rings for ever or is out of order: %o, because %s', (change, reason) => {
    const { error } = alertRulesSchema.safeParse({ ...DEFAULT_ALERT_RULES, ...change });
    expect(error?.issues.map(({ message }) => message).join(' ')).toMatch(reason);
  });
});
