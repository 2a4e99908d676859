import { recentRate } from '../../glucose/forecast.ts';
import type { Condition } from '../moment.ts';
import { glucoseFinding } from '../persistence.ts';
import { RATE_HYSTERESIS } from './rate-hysteresis.ts';

/**
 * Fires when glucose has risen, over the last quarter of an hour, by at least the given mg/dL a minute.
 * Over once it rises slower than that by 0.5 mg/dL a minute, or when the rate can no longer be told.
 */
export const risingFast: Condition = (moment) => {
  const { mgdlPerMinute, persistence } = moment.rules.risingFast;
  return glucoseFinding(moment, {
    kind: 'risingFast',
    persistence,
    isMet: (readings) => (recentRate(readings) ?? 0) >= mgdlPerMinute,
    isOver: (readings) => (recentRate(readings) ?? 0) < mgdlPerMinute - RATE_HYSTERESIS,
  });
};
