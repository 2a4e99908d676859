/** Draws numbers that depend on nothing but their name: the same name always gives the same number. */
export interface Random {
  /** Evenly spread, 0 ≤ x < 1. */
  share(name: string): number;
  /** Evenly spread between the two ends. */
  between(name: string, from: number, to: number): number;
  /** Normally distributed, mean 0, standard deviation 1. */
  normal(name: string): number;
  chance(name: string, probability: number): boolean;
}

/** Naming each draw, instead of drawing in order, lets any instant be computed without those before it. */
export function createRandom(seed: string): Random {
  const share = (name: string): number => hash(`${seed}/${name}`) / 2 ** 32;
  return {
    share,
    between: (name, from, to) => from + share(name) * (to - from),
    normal(name) {
      // Box–Muller; one less the share keeps the logarithm away from zero.
      const radius = Math.sqrt(-2 * Math.log(1 - share(`${name}/radius`)));
      return radius * Math.cos(2 * Math.PI * share(`${name}/angle`));
    },
    chance: (name, probability) => share(name) < probability,
  };
}

/** FNV-1a, then a final mix so that names that differ in one digit land far apart. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
