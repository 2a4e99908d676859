import * as fc from 'fast-check';
import { DEFAULT_ALERT_RULES } from '../../../../src/shared/alerts/defaults.ts';
import { type AlertPlan, alertPlanSchema } from '../../../../src/shared/alerts/plan.ts';
import { type AlertRules, alertRulesSchema } from '../../../../src/shared/alerts/rules.ts';
import { rulesWith } from './play.ts';

const between = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** Thresholds in the order that a form demands. */
const thresholds = between(40, 80)
  .chain((urgentLow) => fc.tuple(fc.constant(urgentLow), between(Math.max(urgentLow + 1, 50), 110)))
  .chain(([urgentLow, low]) =>
    fc.record({
      urgentLow: fc.constant(urgentLow),
      low: fc.constant(low),
      predictedLow: between(40, 100),
      high: between(111, 300),
      urgentHigh: between(301, 400),
      predictedHigh: between(120, 400),
    }),
  );

const persistence = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ readings: 1, minutes: 0 }) },
  { weight: 1, arbitrary: fc.record({ readings: between(1, 3), minutes: between(0, 15) }) },
);
const speaking = fc.record({
  enabled: fc.oneof(
    { weight: 4, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  repeatMinutes: between(1, 30),
});
const hysteresisMgdl = between(0, 40);

/** Any rules that a form would take. */
const anyRules: fc.Arbitrary<AlertRules> = fc
  .record({
    thresholds,
    persistences: fc.tuple(persistence, persistence, persistence, persistence),
    each: fc.tuple(speaking, speaking, speaking, speaking, speaking, speaking, speaking, speaking),
    hysteresisMgdl,
    unlessTurningBack: fc.boolean(),
    backInRange: fc.boolean(),
    afterMinutes: between(15, 60),
    mgdlPerMinute: between(1, 5),
    withinMinutes: between(10, 30),
  })
  .map(({ thresholds: at, persistences: [first, second, third, fourth], each, ...drawn }) => {
    const { hysteresisMgdl: hysteresis, unlessTurningBack, withinMinutes } = drawn;
    const common = { hysteresisMgdl: hysteresis };
    const rules = rulesWith({
      backInRange: { enabled: drawn.backInRange },
      noData: { ...each[0], afterMinutes: drawn.afterMinutes },
      urgentHigh: { threshold: 400 },
    });
    return alertRulesSchema.parse({
      ...rules,
      urgentLow: { ...rules.urgentLow, ...common, ...each[1], threshold: at.urgentLow, persistence: first },
      predictedLow: {
        ...rules.predictedLow,
        ...common,
        ...each[2],
        threshold: at.predictedLow,
        withinMinutes,
      },
      low: { ...rules.low, ...common, ...each[3], threshold: at.low, persistence: second, unlessTurningBack },
      high: {
        ...rules.high,
        ...common,
        ...each[4],
        threshold: at.high,
        persistence: third,
        unlessTurningBack,
      },
      urgentHigh: {
        ...rules.urgentHigh,
        ...common,
        ...each[5],
        threshold: at.urgentHigh,
        persistence: fourth,
      },
      predictedHigh: {
        ...rules.predictedHigh,
        ...common,
        ...each[6],
        threshold: at.predictedHigh,
        withinMinutes,
      },
      fallingFast: { ...rules.fallingFast, ...each[7], mgdlPerMinute: drawn.mgdlPerMinute },
      risingFast: { ...rules.risingFast, ...each[7], mgdlPerMinute: drawn.mgdlPerMinute },
    });
  });

const window = fc
  .record({
    from: between(0, 1439),
    to: between(0, 1439),
    weekdays: fc.uniqueArray(between(0, 6), { minLength: 1 }),
  })
  .filter(({ from, to }) => from !== to);

const rules = fc.oneof(
  { weight: 1, arbitrary: fc.constant(DEFAULT_ALERT_RULES) },
  { weight: 4, arbitrary: anyRules },
);

/** Any plan that a form would take. */
export const anyPlan: fc.Arbitrary<AlertPlan> = fc
  .record({
    day: rules,
    night: fc.option(fc.record({ window, rules }), { freq: 2 }),
    quietHours: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.array(fc.record({ window, silencesUrgentLow: fc.boolean() }), { maxLength: 2 }),
      },
    ),
  })
  .map((plan) => alertPlanSchema.parse(plan));
