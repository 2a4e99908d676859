import { z } from 'zod';

/** A version as the server writes it and as it goes into a header: nothing but three numbers. */
export const versionSchema = z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/);

/** The floor since 8 October 2025, still so in September 2026. A higher one is adopted when the server names it. */
export const FIRST_VERSION = '4.16.0';

export function isHigherVersion(one: string, other: string): boolean {
  const [parts, others] = [one, other].map((version) => version.split('.').map(Number));
  for (const [index, part] of (parts ?? []).entries()) {
    const difference = part - (others?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
