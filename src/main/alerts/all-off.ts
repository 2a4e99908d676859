import { DEFAULT_ALERT_RULES } from '../../shared/alerts/defaults.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';

const { urgentLow, predictedLow, urgentHigh, low, fallingFast, noData, high } = DEFAULT_ALERT_RULES;
const { sourceProblem, predictedHigh, risingFast, backInRange } = DEFAULT_ALERT_RULES;
const off = { enabled: false } as const;

/** Where nobody is followed nothing holds: what was under way ends. */
export const ALL_OFF: AlertRules = {
  urgentLow: { ...urgentLow, ...off },
  predictedLow: { ...predictedLow, ...off },
  urgentHigh: { ...urgentHigh, ...off },
  low: { ...low, ...off },
  fallingFast: { ...fallingFast, ...off },
  noData: { ...noData, ...off },
  high: { ...high, ...off },
  sourceProblem: { ...sourceProblem, ...off },
  predictedHigh: { ...predictedHigh, ...off },
  risingFast: { ...risingFast, ...off },
  backInRange: { ...backInRange, ...off },
};
