import type { CloudName } from './cloud.ts';
import type { Run } from './simulate.ts';

/** How one rule did on one cloud, over all days and seeds. */
export interface Row {
  rule: string;
  /** The programs that follow the rule. */
  usedBy: readonly string[];
  cloud: CloudName;
  cadenceS: number;
  meanLagS: number;
  p95LagS: number;
  worstLagS: number;
  asksPerDay: number;
  /** Mean time from the end of an outage to the first reading after it; null where there was none. */
  recoveryS: number | null;
}

export interface RowInput extends Pick<Row, 'rule' | 'usedBy' | 'cloud' | 'cadenceS'> {
  runs: readonly Run[];
  daysEach: number;
}

export function makeRow({ runs, daysEach, ...what }: RowInput): Row {
  const lagsS = runs.flatMap(({ lagsMs }) => lagsMs.map((ms) => ms / 1000)).toSorted((a, b) => a - b);
  const recoveriesS = runs.flatMap(({ recoveriesMs }) => recoveriesMs.map((ms) => ms / 1000));
  const asks = runs.reduce((sum, run) => sum + run.asks, 0);
  return {
    ...what,
    meanLagS: round(mean(lagsS)),
    p95LagS: round(lagsS[Math.ceil(0.95 * lagsS.length) - 1] ?? 0),
    worstLagS: round(lagsS.at(-1) ?? 0),
    asksPerDay: Math.round(asks / (runs.length * daysEach)),
    recoveryS: recoveriesS.length === 0 ? null : round(mean(recoveriesS)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
