/** What an ambulatory profile draws: the median, the middle half and the middle nine tenths, mg/dL. */
export interface Percentiles {
  p5: number;
  p25: number;
  p50: number;
  p75: number;
  p95: number;
}

/**
 * Percentiles by linear interpolation between neighbours: R's type 7, which iglu uses as well.
 * @param values at least one; in any order
 */
export function percentilesOf(values: readonly number[]): Percentiles | undefined {
  const ascending = Float64Array.from(values).toSorted();
  const at = (share: number): number => {
    const place = (ascending.length - 1) * share;
    const lower = ascending[Math.floor(place)] ?? 0;
    const upper = ascending[Math.ceil(place)] ?? lower;
    return lower + (upper - lower) * (place - Math.floor(place));
  };
  if (ascending.length === 0) return undefined;
  return { p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}
