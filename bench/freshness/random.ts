/** Uniform in [0, 1). */
export type Random = () => number;

/** The same numbers for the same seed, on every machine (Mulberry32: 32 bits of state, ample for a few days). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function between(random: Random, [from, to]: readonly [number, number]): number {
  return from + (to - from) * random();
}
