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
    [{ urgentLow: { ...urgentLow, threshold: 70 } }, 'urgentLowBelowLow'],
    [{ urgentHigh: { ...urgentHigh, threshold: 250 } }, 'urgentHighAboveHigh'],
    [{ low: { ...low, threshold: 120 }, high: { ...high, threshold: 120 } }, 'lowBelowHigh'],
    [
      { predictedLow: { ...predictedLow, threshold: 100 }, high: { ...high, threshold: 100 } },
      'foreseenLowBelowHigh',
    ],
    [
      { predictedHigh: { ...predictedHigh, threshold: 120 }, low: { ...low, threshold: 120 } },
      'foreseenHighAboveLow',
    ],
    [{ urgentLow: { ...urgentLow, threshold: 39 } }, /40/],
    [{ high: { ...high, threshold: 401 } }, /400/],
    [{ low: { ...low, repeatMinutes: 0 } }, 'atLeastOneMinute'],
    [{ low: { ...low, repeatMinutes: 241 } }, 'At most 240 min.'],
    [{ urgentLow: { ...urgentLow, repeatMinutes: 31 } }, 'At most 30 min.'],
    [{ low: { ...low, threshold: 70.5 } }, /int/],
    [{ noData: { ...noData, afterMinutes: 14 } }, 'noDataAtLeast'],
    [{ urgentLow: { ...urgentLow, snoozeMinutes: [31] } }, 'This alarm can be snoozed for 30 min at most.'],
    [{ low: { ...low, snoozeMinutes: [61] } }, 'This alarm can be snoozed for 60 min at most.'],
    [{ low: { ...low, snoozeMinutes: [4] } }, 'snoozeAtLeast'],
    [{ low: { ...low, snoozeMinutes: [] } }, 'snoozeNeeded'],
    [{ low: { ...low, snoozeMinutes: [5, 6, 7, 8, 9] } }, 'snoozeAtMostFour'],
    [{ low: { ...low, snoozeMinutes: [15, 15] } }, 'snoozeOrder'],
    [{ urgentLow: { ...urgentLow, persistence: { readings: 4, minutes: 0 } } }, 'At most 3 readings.'],
    [{ urgentLow: { ...urgentLow, persistence: { readings: 1, minutes: 16 } } }, 'At most 15 min.'],
    [{ low: { ...low, persistence: { readings: 13, minutes: 0 } } }, 'At most 12 readings.'],
    [{ low: { ...low, hysteresisMgdl: 41 } }, 'hysteresisAtMost'],
    [{ low: { ...low, volume: 101 } }, /100/],
    [{ predictedLow: { ...predictedLow, withinMinutes: 31 } }, 'forecastAtMost'],
    [{ fallingFast: { ...fallingFast, mgdlPerMinute: 0.9 } }, />=1/],
    [{ fallingFast: undefined }, /expected object/],
  ])('refuse what could never ring, rings for ever or is out of order: %o, because %s', (change, reason) => {
    const { error } = alertRulesSchema.safeParse({ ...DEFAULT_ALERT_RULES, ...change });
    expect(error?.issues.map(({ message }) => message).join(' ')).toMatch(reason);
  });
});
