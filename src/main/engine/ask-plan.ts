const SECOND_MS = 1000;
/** How far ahead of the moment a reading is due it pays to plan; nothing later is learned either. */
export const HORIZON_S = 300;
/** What is believed before anything is learned weighs as much as this many readings, */
const PRIOR_READINGS = 4;
/** half of that once this many are remembered, a third at twice as many, and never quite nothing. */
const PRIOR_HALVED_AT = 3;
/** The part of it that lies within twice the source's usual delay; the rest is spread up to the horizon. */
const PRIOR_USUAL_PART = 0.7;
/** A remembered delay stands for its neighbourhood, this much of itself to either side: the next will differ. */
const SPREAD = 0.2;

/**
 * How likely the next reading becomes visible in each second after it is due: weights, in readings, one a second.
 * @param delaysMs remembered delays, see `learned-delay`
 * @param usualMs the source's own estimate
 */
export function believedDelays(delaysMs: readonly number[], usualMs: number): number[] {
  const prior = PRIOR_READINGS / (1 + delaysMs.length / PRIOR_HALVED_AT);
  const usualS = Math.min(Math.max(Math.ceil((2 * usualMs) / SECOND_MS), 1), HORIZON_S - 1);
  const usual = (prior * PRIOR_USUAL_PART) / usualS;
  const later = (prior * (1 - PRIOR_USUAL_PART)) / (HORIZON_S - usualS);
  const weights = Array.from({ length: HORIZON_S }, (_, second) => (second < usualS ? usual : later));
  for (const delayMs of delaysMs) {
    const from = Math.min(Math.floor((delayMs * (1 - SPREAD)) / SECOND_MS), HORIZON_S - 1);
    const to = Math.min(Math.max(Math.ceil((delayMs * (1 + SPREAD)) / SECOND_MS), from + 1), HORIZON_S);
    for (let second = from; second < to; second += 1)
      weights[second] = (weights[second] ?? 0) + 1 / (to - from);
  }
  return weights;
}

export interface PlanInput {
  /** See `believedDelays`. */
  weights: readonly number[];
  /** Until this second after it was due, the reading is known not to have been visible; may be negative. */
  unseenUntilS: number;
  /** The next ask may not be earlier; later asks are this far apart or further. */
  earliestS: number;
  apartS: number;
  /** Lateness somebody would bear to save one ask, s². */
  askPrice: number;
}

/**
 * The best second to ask next: the one from which the expected cost of all that may follow is lowest, where an ask
 * costs `askPrice` and a reading had late costs the square of its lateness, since twice as late is more than
 * twice as bad. Found backwards from the horizon (dynamic programming): after an ask that misses, only the second
 * it was made in matters.
 */
export function bestAskS({ weights, unseenUntilS, earliestS, apartS, askPrice }: PlanInput): number {
  const costFrom: number[] = [];
  const first = Math.max(0, unseenUntilS);
  let left = 0;
  let best = { askS: Math.max(earliestS, first), cost: 0 };
  for (let second = HORIZON_S - 1; second >= first; second -= 1) {
    left += weights[second] ?? 0;
    const from = second === first ? Math.max(earliestS, first + 1) : second + apartS;
    best = cheapestAsk({ weights, costFrom, unseenS: second, from, asking: left * askPrice });
    costFrom[second] = best.cost;
  }
  return best.askS;
}

interface AskSearch {
  weights: readonly number[];
  /** The cost of all that follows a miss in that second. */
  costFrom: readonly number[];
  unseenS: number;
  from: number;
  /** The price of this ask times how many readings are still to come. */
  asking: number;
}

function cheapestAsk({ weights, costFrom, unseenS, from, asking }: AskSearch): {
  askS: number;
  cost: number;
} {
  let best = { askS: from, cost: Infinity };
  // Of what has become visible since `unseenS`: how much, its lateness summed, and its squared lateness summed.
  let visible = 0;
  let lateness = 0;
  let squared = 0;
  for (let askS = unseenS + 1; askS <= Math.max(HORIZON_S, from); askS += 1) {
    const weight = weights[askS - 1] ?? 0;
    squared += 2 * lateness + visible + weight / 3;
    lateness += visible + weight / 2;
    visible += weight;
    if (squared >= best.cost) break;
    const cost = asking + squared + (costFrom[askS] ?? 0);
    if (askS >= from && cost < best.cost) best = { askS, cost };
  }
  return best;
}
