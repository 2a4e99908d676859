import { forecastMgdl } from '../../glucose/forecast.ts';
import type { SourceReading } from '../../glucose/reading.ts';
import type { Condition } from '../moment.ts';
import { glucoseFinding } from '../persistence.ts';
import { isTwice } from './is-twice.ts';
import { mgdlOf } from './newest-mgdl.ts';

/**
 * Fires when glucose will be above the threshold within the given minutes if it goes on as in the last quarter of an
 * hour (`forecastMgdl`), or is there already. Over once both the forecast and the value are below the threshold by the
 * hysteresis, for two readings in a row: one forecast alone swings with the noise of a sensor. After a gap nothing is
 * foreseen until three readings are there.
 */
export const predictedHigh: Condition = (moment) => {
  const { threshold, withinMinutes, hysteresisMgdl, persistence } = moment.rules.predictedHigh;
  const highestAhead = (readings: readonly SourceReading[]): number =>
    Math.max(mgdlOf(readings), forecastMgdl(readings, withinMinutes) ?? -Infinity);
  const isClear = (readings: readonly SourceReading[]): boolean =>
    highestAhead(readings) <= threshold - hysteresisMgdl;
  return glucoseFinding(moment, {
    kind: 'predictedHigh',
    persistence,
    isMet: (readings) => highestAhead(readings) > threshold,
    isOver: (readings) => isTwice(readings, isClear),
    isFading: isClear,
  });
};
