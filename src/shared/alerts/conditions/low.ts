import type { Condition } from '../moment.ts';
import { glucoseFinding } from '../persistence.ts';
import { mgdlOf } from './newest-mgdl.ts';

/**
 * Fires when readings are below the threshold, as many in a row and for as long as the rule asks.
 * Over once a reading is above the threshold by the hysteresis.
 */
export const low: Condition = (moment) => {
  const { threshold, hysteresisMgdl, persistence } = moment.rules.low;
  return glucoseFinding(moment, {
    kind: 'low',
    persistence,
    isMet: (readings) => mgdlOf(readings) < threshold,
    isOver: (readings) => mgdlOf(readings) >= threshold + hysteresisMgdl,
  });
};
