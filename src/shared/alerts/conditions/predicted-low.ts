import { forecastMgdl } from '../../glucose/forecast.ts';
import type { SourceReading } from '../../glucose/reading.ts';
import type { Condition } from '../moment.ts';
import { glucoseFinding } from '../persistence.ts';
import { isTwice } from './is-twice.ts';
import { mgdlOf } from './newest-mgdl.ts';

/**
 * Fires when glucose will be at or below the threshold within the given minutes if it goes on as in the last quarter of
 * an hour (`forecastMgdl`), or is there already. Over once both the forecast and the value are above the threshold by the
 * hysteresis, and by at least 1 mg/dL, for two readings in a row: one forecast alone swings with the noise of a sensor.
 * After a gap nothing is foreseen until three readings are there.
 */
export const predictedLow: Condition = (moment) => {
  const { threshold, withinMinutes, hysteresisMgdl, persistence } = moment.rules.predictedLow;
  const lowestAhead = (readings: readonly SourceReading[]): number =>
    Math.min(mgdlOf(readings), forecastMgdl(readings, withinMinutes) ?? Infinity);
  const isClear = (readings: readonly SourceReading[]): boolean =>
    lowestAhead(readings) >= threshold + Math.max(hysteresisMgdl, 1);
  return glucoseFinding(moment, {
    kind: 'predictedLow',
    persistence,
    isMet: (readings) => lowestAhead(readings) <= threshold,
    isOver: (readings) => isTwice(readings, isClear),
    isFading: isClear,
  });
};
