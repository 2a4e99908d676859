import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { ChartColours } from './colours.ts';
import type { Gap } from './gaps.ts';
import type { ChartModel } from './model.ts';

/** What changes between two drawings of a chart. */
export interface Drawing {
  model: ChartModel;
  colours: ChartColours;
  cursorAt: EpochMs | undefined;
  /** Text of the axes. */
  valueLabel: (mgdl: number) => string;
  timeLabel: (at: EpochMs) => string;
  /** What can be said of a gap, in lines, the fullest first. */
  gapWords: (gap: Gap) => readonly (readonly string[])[];
}
