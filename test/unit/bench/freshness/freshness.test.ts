import { beforeAll, describe, expect, it } from 'vitest';
import { type BenchResult, runBench } from '../../../../bench/freshness/bench.ts';
import { describe as describeResult } from '../../../../bench/freshness/report.ts';
import type { Row } from '../../../../bench/freshness/row.ts';

/** Fewer than the bench itself runs, so that the tests stay quick; what is asked of them is the same. */
const SEEDS = 4;

let result: BenchResult;
beforeAll(() => {
  result = runBench(SEEDS);
});

function row(cloud: Row['cloud'], cadenceS: number, rule = 'flatarrow'): Row {
  const found = result.rows.find(
    (each) => each.rule === rule && each.cloud === cloud && each.cadenceS === cadenceS,
  );
  if (!found) throw new Error(`no row for ${rule}, ${cloud}, ${cadenceS} s`);
  return found;
}

describe('Flatarrow’s schedule', () => {
  it('is fresh and sparing on a steady cloud', () => {
    const { meanLagS, p95LagS, asksPerDay } = row('steady', 300);
    expect(meanLagS).toBeLessThanOrEqual(6.5);
    expect(p95LagS).toBeLessThanOrEqual(16);
    expect(asksPerDay).toBeLessThanOrEqual(470);
  });

  it('stays so on a wandering one', () => {
    const { meanLagS, asksPerDay } = row('wander', 300);
    expect(meanLagS).toBeLessThanOrEqual(8);
    expect(asksPerDay).toBeLessThanOrEqual(800);
  });

  it('shows the first reading after an outage within a minute on average', () => {
    expect(row('outage', 300).recoveryS).toBeLessThanOrEqual(60);
    expect(row('outage', 60).recoveryS).toBeLessThanOrEqual(60);
  });

  it('is fresher than a plain minute with a one-minute sensor, and asks no more', () => {
    expect(row('steady', 60).meanLagS).toBeLessThan(0.6 * row('steady', 60, 'every 60 s').meanLagS);
    expect(row('steady', 60).asksPerDay).toBeLessThanOrEqual(1440);
  });

  it('is beaten in both by no other', () => {
    for (const { rule, cloud, cadenceS, meanLagS, asksPerDay } of result.rows) {
      const ours = row(cloud, cadenceS);
      const beaten = meanLagS < ours.meanLagS && asksPerDay < ours.asksPerDay;
      expect(beaten, `${rule} on ${cloud}, ${cadenceS} s`).toBe(false);
    }
  });

  it('is within 15 % of the best that knowing the delays could do', () => {
    expect(result.frontier).toHaveLength(2);
    for (const { cloud, cadenceS, distance } of result.frontier) {
      const ours = row(cloud, cadenceS);
      expect(ours.meanLagS).toBeLessThanOrEqual(1.15 * distance.lagThereS);
      expect(ours.meanLagS).toBeGreaterThan(distance.lagThereS);
      expect(ours.asksPerDay).toBeLessThanOrEqual(1.15 * distance.asksThere);
    }
  });
});

describe('the peers’ rules', () => {
  // What a separate simulation gave on days of the same description.
  it.each([
    ['LoopFollow', 2, 1086],
    ['Luka Mini', 5, 767],
    ['nightscout-menu-bar', 14, 342],
    ['cgm-remote-monitor bridge', 85, 576],
    ['Trndi', 93, 500],
    ['nightscout-connect', 95, 288],
    ['xDrip+', 154, 576],
  ])('%s comes out as in a separate simulation', (rule, meanLagS, asksPerDay) => {
    const found = row('steady', 300, rule);
    expect(Math.abs(found.meanLagS - meanLagS)).toBeLessThanOrEqual(0.05 * meanLagS + 1);
    expect(Math.abs(found.asksPerDay - asksPerDay)).toBeLessThanOrEqual(0.03 * asksPerDay);
  });
});

describe('the report', () => {
  it('has a table for every cloud and sensor, and says how far the frontier is', () => {
    const text = describeResult(result);
    expect(text.match(/cloud, a reading every/g)).toHaveLength(6);
    expect(text).toMatch(/With as many asks the best is \d\.\d s: ours is \d+\.\d % above it\./);
  });
});
