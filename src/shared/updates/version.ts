/** A version by its parts (semver.org): three numbers, and what stands behind a `-`, by its dots. */
export interface Version {
  numbers: readonly [major: number, minor: number, patch: number];
  /** Empty for a release. */
  preview: readonly string[];
}

const PATTERN =
  /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;

/** @returns undefined for a text that is no version */
export function parseVersion(text: string): Version | undefined {
  const [, major, minor, patch, preview] = PATTERN.exec(text) ?? [];
  if (major === undefined) return undefined;
  return { numbers: [Number(major), Number(minor), Number(patch)], preview: preview?.split('.') ?? [] };
}

/** Negative when the first is the older one. A preview is older than its release. */
export function compareVersions(a: Version, b: Version): number {
  const byNumbers = a.numbers
    .map((number, index) => number - (b.numbers[index] ?? 0))
    .find((each) => each !== 0);
  if (byNumbers !== undefined) return byNumbers;
  if (a.preview.length === 0 || b.preview.length === 0) return b.preview.length - a.preview.length;
  const length = Math.max(a.preview.length, b.preview.length);
  for (let index = 0; index < length; index += 1) {
    const order = compareParts(a.preview[index], b.preview[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers by their value and before words, words by their letters, and fewer parts before more. */
function compareParts(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  if (isNumberA) return Number(a) - Number(b);
  return a < b ? -1 : Number(a > b);
}
