import type { Condition } from '../moment.ts';
import { glucoseFinding } from '../persistence.ts';
import { mgdlOf } from './newest-mgdl.ts';

/**
 * Fires when readings are at or below the threshold, as many in a row and for as long as the rule asks.
 * Over once a reading is above the threshold by the hysteresis, and by at least 1 mg/dL.
 */
export const urgentLow: Condition = (moment) => {
  const { threshold, hysteresisMgdl, persistence } = moment.rules.urgentLow;
  return glucoseFinding(moment, {
    kind: 'urgentLow',
    persistence,
    isMet: (readings) => mgdlOf(readings) <= threshold,
    isOver: (readings) => mgdlOf(readings) >= threshold + Math.max(hysteresisMgdl, 1),
  });
};
