import { type BenchResult, DAYS, type FrontierOfCloud, SEEDS } from './bench.ts';
import type { FrontierPoint } from './frontier.ts';
import type { Row } from './row.ts';

/** How many points of the frontier are printed. */
const FRONTIER_POINTS = 8;

/** The result as text for people. */
export function describe({ rows, frontier }: BenchResult): string {
  const tables = groups(rows).map(([first, ...others]) => table(first, others));
  return [
    `Lag: seconds from a reading being visible in the cloud to the program having it. ${DAYS} days, ${SEEDS} seeds.`,
    ...tables,
    ...frontier.map((of) => describeFrontier(of, rows)),
    usersOfFixed(rows),
  ].join('\n\n');
}

type Group = readonly [Row, ...Row[]];

function groups(rows: readonly Row[]): Group[] {
  const byCloud = Map.groupBy(rows, ({ cloud, cadenceS }) => `${cadenceS} ${cloud}`);
  return [...byCloud.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

const HEADINGS = ['rule', 'mean lag', 'p95', 'worst', 'asks/day', 'recovery'] as const;

function table(first: Row, others: readonly Row[]): string {
  const lines = [first, ...others].toSorted((a, b) => a.meanLagS - b.meanLagS).map(cells);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(...[HEADINGS, ...lines].map((line) => (line[column] ?? heading).length)),
  );
  const aligned = [HEADINGS, ...lines].map((line) =>
    line.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '),
  );
  return [
    `${first.cloud} cloud, a reading every ${first.cadenceS} s`,
    ...aligned,
    beaten([first, ...others]),
  ].join('\n');
}

/** The comparison that counts: anybody is fresher who asks more. */
function beaten(rows: readonly Row[]): string {
  const ours = rows.find(({ rule }) => rule === 'flatarrow');
  const better = rows.filter(
    (row) => ours && row.meanLagS < ours.meanLagS && row.asksPerDay < ours.asksPerDay,
  );
  const names = better.map(({ rule }) => rule).join(', ');
  return `Fresher than flatarrow with fewer asks: ${names || 'none'}.`;
}

function cells({ rule, meanLagS, p95LagS, worstLagS, asksPerDay, recoveryS }: Row): readonly string[] {
  const lags = [meanLagS, p95LagS, worstLagS].map(seconds);
  return [rule, ...lags, String(asksPerDay), recoveryS === null ? '–' : seconds(recoveryS)];
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function describeFrontier(
  { cloud, cadenceS, points, distance }: FrontierOfCloud,
  rows: readonly Row[],
): string {
  const ours = rows.find(
    (row) => row.rule === 'flatarrow' && row.cloud === cloud && row.cadenceS === cadenceS,
  );
  if (!ours) return '';
  const { lagThereS, asksThere } = distance;
  return [
    `The best anyone could do who knew the ${cloud} cloud's delays, a reading every ${cadenceS} s`,
    ...thinned(points).map(
      ({ meanLagS, asksPerDay }) => `  ${asksPerDay.toFixed(0)} asks/day: ${seconds(meanLagS)}`,
    ),
    `flatarrow: ${seconds(ours.meanLagS)} with ${ours.asksPerDay} asks/day.`,
    `  With as many asks the best is ${seconds(lagThereS)}: ours is ${percent(ours.meanLagS, lagThereS)} above it.`,
    `  For as short a lag the best needs ${asksThere.toFixed(0)} asks: ours needs ${percent(ours.asksPerDay, asksThere)} more.`,
  ].join('\n');
}

/** Evenly over the number of asks rather than over prices, where many plans are alike. */
function thinned(points: readonly FrontierPoint[]): readonly FrontierPoint[] {
  const every = Math.max(1, Math.ceil(points.length / FRONTIER_POINTS));
  return points.filter((_, index) => index % every === 0);
}

function percent(ours: number, best: number): string {
  return `${((ours / best - 1) * 100).toFixed(1)} %`;
}

function usersOfFixed(rows: readonly Row[]): string {
  const users = new Map(
    rows.filter(({ usedBy }) => usedBy.length > 1).map(({ rule, usedBy }) => [rule, usedBy]),
  );
  return ['Shared rules', ...[...users].map(([rule, usedBy]) => `  ${rule}: ${usedBy.join(', ')}`)].join(
    '\n',
  );
}
