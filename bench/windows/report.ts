import type { Measure, Sample } from './measure.ts';

export interface Result {
  name: string;
  budgetMs: number;
  /** What was promised holds. */
  kept: boolean;
  medianMs: number;
  worstMs: number;
  /** Medians of the parts. */
  parts: Readonly<Record<string, number>>;
}

export function resultOf({ name, budgetMs, promised }: Measure, samples: readonly Sample[]): Result {
  const totals = samples.map(({ total }) => total);
  const names = [...new Set(samples.flatMap(({ parts }) => Object.keys(parts)))];
  const [medianMs, worstMs] = [median(totals), Math.max(...totals)];
  return {
    name,
    budgetMs,
    kept: (promised === 'worst' ? worstMs : medianMs) <= budgetMs,
    medianMs,
    worstMs,
    parts: Object.fromEntries(
      names.map((part) => [part, median(samples.map(({ parts }) => parts[part] ?? NaN))]),
    ),
  };
}

/** Lines for people: each measure, and under it where its time goes, in ms and as shares. */
export function describe(results: readonly Result[]): string {
  return results
    .flatMap(({ name, budgetMs, medianMs, worstMs, parts }) => [
      `${name}: median ${ms(medianMs)} of ${ms(budgetMs)} allowed, worst ${ms(worstMs)}`,
      ...Object.entries(parts).map(
        ([part, value]) =>
          `  ${part.padEnd(16)} ${ms(value).padStart(8)} ${share(value, medianMs).padStart(5)}`,
      ),
    ])
    .join('\n');
}

function median(values: readonly number[]): number {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.floor(ascending.length / 2)] ?? NaN;
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const share = (value: number, whole: number): string => `${((value / whole) * 100).toFixed(0)} %`;
