import type { AlertKind } from '../kind.ts';
import type { Condition } from '../moment.ts';
import { fallingFast } from './falling-fast.ts';
import { high } from './high.ts';
import { low } from './low.ts';
import { noData } from './no-data.ts';
import { predictedHigh } from './predicted-high.ts';
import { predictedLow } from './predicted-low.ts';
import { risingFast } from './rising-fast.ts';
import { sourceProblem } from './source-problem.ts';
import { urgentHigh } from './urgent-high.ts';
import { urgentLow } from './urgent-low.ts';

/** Every alarm that has a course; "back in range" is only the end of others'. */
export const CONDITIONS: Readonly<Record<Exclude<AlertKind, 'backInRange'>, Condition>> = {
  urgentLow,
  predictedLow,
  urgentHigh,
  low,
  fallingFast,
  noData,
  high,
  sourceProblem,
  predictedHigh,
  risingFast,
};
