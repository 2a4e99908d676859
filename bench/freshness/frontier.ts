import { DAY_MS, type DelayShare } from './cloud.ts';

const STEP_S = 0.5;

/** Mean lag and asks a day of the best that anyone could do; on the line between two, by taking turns. */
export interface FrontierPoint {
  meanLagS: number;
  asksPerDay: number;
}

export interface FrontierInput {
  delays: readonly DelayShare[];
  cadenceS: number;
  minimumIntervalS: number;
}

/** What one ask is worth, in seconds of mean lag: from hardly anything to more than any reading can cost. */
const ASK_PRICES_S = Array.from({ length: 80 }, (_, index) => 0.5 * 1.08 ** index);

/**
 * The lowest mean lag for each number of asks, for somebody who knows how the delays are spread and nothing else.
 * Every reading is a new beginning: its delay says nothing about the next one's, and it is visible before the next
 * is measured. So it is enough to find, for each price of an ask, the plan for one reading with the lowest sum of
 * expected lag and expected asks times price.
 */
export function frontier(input: FrontierInput): FrontierPoint[] {
  const readingsPerDay = DAY_MS / 1000 / input.cadenceS;
  const points = ASK_PRICES_S.map((askPriceS) => bestPlan(input, askPriceS)).map(({ lagS, asks }) => ({
    meanLagS: lagS,
    asksPerDay: asks * readingsPerDay,
  }));
  const byAsks = points.toSorted((a, b) => a.asksPerDay - b.asksPerDay);
  return byAsks.filter(({ asksPerDay }, index) => asksPerDay - (byAsks[index - 1]?.asksPerDay ?? 0) > 0.01);
}

interface Plan {
  lagS: number;
  asks: number;
  cost: number;
}

const DONE: Plan = { lagS: 0, asks: 0, cost: 0 };

/** Backwards from the longest delay: the best plan for somebody who has asked at each instant in vain. */
function bestPlan({ delays, minimumIntervalS }: FrontierInput, askPriceS: number): Plan {
  const steps = Math.ceil(Math.max(...delays.map(({ delayS }) => delayS[1])) / STEP_S);
  const published = Array.from({ length: steps + 1 }, (_, step) => publishedBy(delays, step * STEP_S));
  const apart = Math.ceil(minimumIntervalS / STEP_S);
  const plans: Plan[] = [];
  plans[steps] = DONE;
  for (let from = steps - 1; from >= 0; from -= 1) {
    const waiting = 1 - (published[from] ?? 1);
    let best: Plan = { ...DONE, cost: Infinity };
    let lagS = 0;
    // The first ask for a reading is long after the last one for the reading before.
    const earliest = from === 0 ? 1 : from + apart;
    for (let to = from + 1; to <= Math.max(steps, earliest); to += 1) {
      lagS += STEP_S * (share(published, to - 1, from) + share(published, to, from)) * 0.5;
      if (to < earliest) continue;
      const rest = plans[to] ?? DONE;
      const cost = lagS + waiting * askPriceS + rest.cost;
      if (cost < best.cost) best = { lagS: lagS + rest.lagS, asks: waiting + rest.asks, cost };
    }
    plans[from] = best;
  }
  return plans[0] ?? DONE;
}

function publishedBy(delays: readonly DelayShare[], seconds: number): number {
  return delays.reduce((sum, { share: part, delayS: [from, to] }) => {
    return sum + part * Math.min(1, Math.max(0, (seconds - from) / (to - from)));
  }, 0);
}

/** What became visible between two steps; past the last one everything is. */
function share(published: readonly number[], at: number, since: number): number {
  return (published[at] ?? 1) - (published[since] ?? 1);
}

export interface Distance {
  /** The frontier's lag at our number of asks, and its asks at our lag. */
  lagThereS: number;
  asksThere: number;
}

/** Where the frontier is, seen from one point: straight down, and straight to the left. */
export function distanceTo(
  points: readonly FrontierPoint[],
  { meanLagS, asksPerDay }: FrontierPoint,
): Distance {
  const asLine = points.map((point) => [point.asksPerDay, point.meanLagS] as const);
  const turned = points.map((point) => [point.meanLagS, point.asksPerDay] as const).toReversed();
  return { lagThereS: valueAt(asLine, asksPerDay), asksThere: valueAt(turned, meanLagS) };
}

function valueAt(line: readonly (readonly [number, number])[], x: number): number {
  const after = line.findIndex(([at]) => at >= x);
  const [before, beyond] = [line[after - 1], line[after]];
  if (!before || !beyond) return Number.NaN;
  return before[1] + ((beyond[1] - before[1]) * (x - before[0])) / (beyond[0] - before[0]);
}
