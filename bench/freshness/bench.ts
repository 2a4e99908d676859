import { dexcomShare } from '../../src/main/sources/dexcom-share/source.ts';
import { libreLinkUp } from '../../src/main/sources/librelinkup/source.ts';
import { type CloudName, DELAYS, makeDays } from './cloud.ts';
import { fixedIntervals } from './fixed-intervals.ts';
import { flatarrow } from './flatarrow.ts';
import { type Distance, type FrontierPoint, distanceTo, frontier } from './frontier.ts';
import { peers } from './peers.ts';
import { seededRandom } from './random.ts';
import { type Row, makeRow } from './row.ts';
import type { Rule } from './rule.ts';
import { simulate } from './simulate.ts';

export const DAYS = 3;
export const SEEDS = 12;
const CLOUDS: readonly CloudName[] = ['steady', 'wander', 'outage'];
/** A sensor of five minutes and one of one minute, each with what its source declares. */
const SENSORS = [dexcomShare.capabilities, libreLinkUp.capabilities];

export interface FrontierOfCloud {
  cloud: CloudName;
  cadenceS: number;
  points: FrontierPoint[];
  /** Where the frontier is, seen from `flatarrow`. */
  distance: Distance;
}

export interface BenchResult {
  rows: Row[];
  frontier: FrontierOfCloud[];
}

export function runBench(seeds = SEEDS): BenchResult {
  const rows = SENSORS.flatMap((sensor) => {
    const rules = [flatarrow(sensor), ...peers, ...fixedIntervals];
    const { cadenceMs } = sensor;
    return CLOUDS.flatMap((cloud) => rules.map((rule) => play({ rule, cloud, cadenceMs, seeds })));
  });
  return { rows, frontier: frontiers(rows) };
}

interface PlayInput {
  rule: Rule;
  cloud: CloudName;
  cadenceMs: number;
  seeds: number;
}

function play({ rule, cloud, cadenceMs, seeds }: PlayInput): Row {
  const runs = Array.from({ length: seeds }, (_, index) => {
    const days = makeDays({ cloud, cadenceMs, days: DAYS, random: seededRandom(index + 1) });
    return simulate(days, rule.begin({ cadenceMs, random: seededRandom(1_000_000 + index) }));
  });
  return makeRow({
    rule: rule.name,
    usedBy: rule.usedBy,
    cloud,
    cadenceS: cadenceMs / 1000,
    runs,
    daysEach: DAYS,
  });
}

/** Where there is something to plan: with a one-minute sensor and a one-minute minimum, there is only the phase. */
function frontiers(rows: readonly Row[]): FrontierOfCloud[] {
  const { cadenceMs, minimumIntervalMs } = dexcomShare.capabilities;
  const cadenceS = cadenceMs / 1000;
  return (['steady', 'wander'] as const).flatMap((cloud) => {
    const points = frontier({ delays: DELAYS[cloud], cadenceS, minimumIntervalS: minimumIntervalMs / 1000 });
    const ours = rows.find(
      (row) => row.rule === 'flatarrow' && row.cloud === cloud && row.cadenceS === cadenceS,
    );
    return ours ? [{ cloud, cadenceS, points, distance: distanceTo(points, ours) }] : [];
  });
}
