import { nightscout } from '../../src/main/sources/nightscout/source.ts';
import { makeDays } from '../freshness/cloud.ts';
import { flatarrow } from '../freshness/flatarrow.ts';
import { seededRandom } from '../freshness/random.ts';
import { simulate } from '../freshness/simulate.ts';

const DAYS = 3;
const SEEDS = 12;

/** The same journey without a socket: the usual schedule, on the steady days of the freshness bench. Median lag, ms. */
export function medianPollingMs(): number {
  const { cadenceMs } = nightscout.capabilities;
  const lagsMs = Array.from({ length: SEEDS }, (_, index) => {
    const days = makeDays({ cloud: 'steady', cadenceMs, days: DAYS, random: seededRandom(index + 1) });
    const rule = flatarrow(nightscout.capabilities);
    return simulate(days, rule.begin({ cadenceMs, random: seededRandom(1_000_000 + index) })).lagsMs;
  }).flat();
  return lagsMs.toSorted((a, b) => a - b)[Math.ceil(lagsMs.length / 2) - 1] ?? NaN;
}
