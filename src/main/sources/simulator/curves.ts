/** 0 before `from`, 1 after `to`, and an S without corners between them. */
export function ramp(x: number, from: number, to: number): number {
  const share = Math.min(Math.max((x - from) / (to - from), 0), 1);
  return share * share * (3 - 2 * share);
}

/**
 * How much of a meal has reached the blood, or how much of a bolus has acted, after some minutes: 0–1.
 * Two compartments in a row, the usual model of both (Hovorka 2004, Physiol. Meas. 25:905).
 * @param peakMinutes when absorption is fastest
 */
export function absorbed(minutes: number, peakMinutes: number): number {
  if (minutes <= 0) return 0;
  const passed = minutes / peakMinutes;
  return 1 - (1 + passed) * Math.exp(-passed);
}

/**
 * Bends a line away from both ends, as bodies do: hormones hold a low up, kidneys hold a high down.
 * Untouched between the margins, and never beyond the ends.
 */
export function softLimit(value: number, { floor, ceiling }: { floor: number; ceiling: number }): number {
  const margin = Math.min(25, (ceiling - floor) / 3);
  const lower = floor + margin;
  const upper = ceiling - margin;
  if (value < lower) return lower - margin * (1 - Math.exp((value - lower) / margin));
  if (value > upper) return upper + margin * (1 - Math.exp((upper - value) / margin));
  return value;
}
