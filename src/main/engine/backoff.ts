const BASE_MS = 5000;
const CAP_MS = 120_000;

export interface BackoffInput {
  /** Failures in a row, 1 for the first. */
  failures: number;
  /** Uniform in [0, 1). */
  random: number;
  /** Never shorter than this. */
  floorMs?: number;
}

/** Exponential with equal jitter: half of the doubled step is certain, the other half is chance. */
export function backoffMs({ failures, random, floorMs = 0 }: BackoffInput): number {
  const stepMs = Math.min(BASE_MS * 2 ** Math.min(failures - 1, 20), CAP_MS);
  return Math.max(floorMs, stepMs / 2 + (stepMs / 2) * random);
}
