import { formatMgdl, type GlucoseUnit, parseMgdl } from '../../shared/glucose/units.ts';
import type { Parsed } from './draft-field.tsx';

/** The limits of a field, as its schema has them. */
export interface Limits {
  minValue: number | null;
  maxValue: number | null;
}

/** Reads a threshold in the person's unit. @returns mg/dL */
export function parseThreshold(
  text: string,
  unit: GlucoseUnit,
  { minValue, maxValue }: Limits,
): Parsed<number> {
  const mgdl = parseMgdl(text, unit);
  if (mgdl === undefined) return { ok: false, error: `Enter a number such as ${formatMgdl(100, unit)}.` };
  const [min, max] = [minValue ?? 0, maxValue ?? Infinity];
  if (mgdl >= min && mgdl <= max) return { ok: true, value: mgdl };
  return { ok: false, error: `Between ${formatMgdl(min, unit)} and ${formatMgdl(max, unit)} ${unit}.` };
}

/** Reads whole minutes. */
export function parseMinutes(text: string, limits: Limits): Parsed<number> {
  return parseWhole(text, limits, 'Whole minutes');
}

/** Reads a whole number. @param what the beginning of the sentence that says what is wanted: `Whole minutes` */
export function parseWhole(text: string, { minValue, maxValue }: Limits, what: string): Parsed<number> {
  const [min, max] = [minValue ?? 0, maxValue ?? Infinity];
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (number >= min && number <= max) return { ok: true, value: number };
  return { ok: false, error: `${what}, ${min} to ${max}.` };
}
