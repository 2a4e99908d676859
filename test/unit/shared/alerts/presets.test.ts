import { describe, expect, it } from 'vitest';
import { DEFAULT_ALERT_PLAN, alertPlanSchema, rulesAt } from '../../../../src/shared/alerts/plan.ts';
import { alertKindSchema } from '../../../../src/shared/alerts/kind.ts';
import {
  ALERT_PRESETS,
  presetNameSchema,
  presetOf,
  presetTitle,
} from '../../../../src/shared/alerts/presets.ts';
import { english } from '../../../support/english.ts';

const names = presetNameSchema.options;
const MONDAY = 1;
const at = (hour: number, weekday = MONDAY) => ({ weekday, minute: hour * 60 });

describe('presets', () => {
  it.each(names)('%s is a plan that the form itself would take', (name) => {
    expect(alertPlanSchema.parse(ALERT_PRESETS[name])).toEqual(ALERT_PRESETS[name]);
  });

  it.each(names)(
    '%s keeps an urgent low and missing data on, by day and by night, at no quiet hour',
    (name) => {
      const { day, night, quietHours } = ALERT_PRESETS[name];
      for (const rules of [day, night?.rules ?? day]) {
        expect(rules.urgentLow).toMatchObject({
          enabled: true,
          persistence: { readings: 1, minutes: 0 },
          sound: 'falling',
          volume: 100,
          channels: { notification: true, window: true },
          throughDoNotDisturb: true,
        });
        expect(rules.noData.enabled).toBe(true);
        expect(rules.predictedLow.enabled).toBe(true);
      }
      expect(quietHours).toEqual([]);
    },
  );

  it.each(names)('%s is known again by its numbers, and has a name', (name) => {
    expect(presetOf(structuredClone(ALERT_PRESETS[name]))).toBe(name);
    expect(presetTitle(name, english)).toMatch(/^[A-Z]/);
  });

  it('knows a plan again whatever the order of its members, and no longer once a number has changed', () => {
    const { day, night, quietHours } = ALERT_PRESETS.child;
    expect(presetOf({ quietHours, night, day })).toBe('child');
    const changed = { ...day, low: { ...day.low, threshold: 81 } };
    expect(presetOf({ quietHours, night, day: changed })).toBeUndefined();
    expect(
      presetOf({ quietHours, night, day: { ...day, low: { ...day.low, threshold: 5000 } } }),
    ).toBeUndefined();
  });

  it('has the defaults for an adult', () => {
    expect(ALERT_PRESETS.adult).toEqual(DEFAULT_ALERT_PLAN);
  });

  it('warns of a child’s low at 80, sooner of missing data, and is louder at night', () => {
    const { day, night } = ALERT_PRESETS.child;
    expect(day.low.threshold).toBe(80);
    expect(day.noData.afterMinutes).toBeLessThan(DEFAULT_ALERT_PLAN.day.noData.afterMinutes);
    expect(rulesAt(ALERT_PRESETS.child, at(3))).toBe(night?.rules);
    expect(night?.rules.low.volume).toBeGreaterThan(day.low.volume);
    expect(night?.rules.noData.throughDoNotDisturb).toBe(true);
  });

  it('has the range of a pregnancy', () => {
    const { low, high, urgentHigh } = ALERT_PRESETS.pregnancy.day;
    expect([low.threshold, high.threshold, urgentHigh.threshold]).toEqual([63, 140, 250]);
  });

  it('lets only what is urgent open a window and sound at work, and speaks as ever after work', () => {
    const atWork = rulesAt(ALERT_PRESETS.discreet, at(10));
    const loud = alertKindSchema.options.filter((kind) => atWork[kind].sound !== 'none');
    expect(loud).toEqual(['urgentLow', 'predictedLow', 'urgentHigh']);
    const windowed = alertKindSchema.options.filter((kind) => atWork[kind].channels.window);
    expect(windowed).toEqual(loud);
    expect(rulesAt(ALERT_PRESETS.discreet, at(18))).toEqual(DEFAULT_ALERT_PLAN.day);
    expect(rulesAt(ALERT_PRESETS.discreet, at(7))).toEqual(DEFAULT_ALERT_PLAN.day);
  });
});
