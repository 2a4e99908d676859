import type { Condition } from '../moment.ts';
import { glucoseFinding } from '../persistence.ts';
import { mgdlOf } from './newest-mgdl.ts';

/**
 * Fires when readings are above the threshold, as many in a row and for as long as the rule asks.
 * Over once a reading is below the threshold by the hysteresis.
 */
export const urgentHigh: Condition = (moment) => {
  const { threshold, hysteresisMgdl, persistence } = moment.rules.urgentHigh;
  return glucoseFinding(moment, {
    kind: 'urgentHigh',
    persistence,
    isMet: (readings) => mgdlOf(readings) > threshold,
    isOver: (readings) => mgdlOf(readings) <= threshold - hysteresisMgdl,
  });
};
