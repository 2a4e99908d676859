import { recentRate } from '../../glucose/forecast.ts';
import type { Condition } from '../moment.ts';
import { glucoseFinding } from '../persistence.ts';
import { RATE_HYSTERESIS } from './rate-hysteresis.ts';

/**
 * Fires when glucose has fallen, over the last quarter of an hour, by at least the given mg/dL a minute.
 * Over once it falls slower than that by 0.5 mg/dL a minute, or when the rate can no longer be told.
 */
export const fallingFast: Condition = (moment) => {
  const { mgdlPerMinute, persistence } = moment.rules.fallingFast;
  return glucoseFinding(moment, {
    kind: 'fallingFast',
    persistence,
    isMet: (readings) => (recentRate(readings) ?? 0) <= -mgdlPerMinute,
    isOver: (readings) => (recentRate(readings) ?? 0) > -(mgdlPerMinute - RATE_HYSTERESIS),
  });
};
