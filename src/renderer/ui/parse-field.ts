import { formatAmount, formatMgdl, type GlucoseUnit, parseMgdl } from '../../shared/glucose/units.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { Parsed } from './draft-field.tsx';

/** The limits of a field, as its schema has them. */
export interface Limits {
  minValue: number | null;
  maxValue: number | null;
}

/** How somebody writes a glucose value. */
export interface NumberFace {
  unit: GlucoseUnit;
  language: Language;
}

/** Reads a threshold in the person's unit. @returns mg/dL */
export function parseThreshold(
  text: string,
  { unit, language }: NumberFace,
  { minValue, maxValue }: Limits,
): Parsed<number> {
  const mgdl = parseMgdl(text, unit);
  const face = { language };
  if (mgdl === undefined) {
    const example = formatMgdl(100, unit, face);
    return { ok: false, error: language.t('controls.numberSuchAs', { example }) };
  }
  const [min, max] = [minValue ?? 0, maxValue ?? Infinity];
  const nearest = Math.min(Math.max(mgdl, min), max);
  // A limit that is shown rounded must be accepted as it is shown.
  const isWithin = formatMgdl(nearest, unit, face) === formatMgdl(mgdl, unit, face);
  if (isWithin) return { ok: true, value: nearest };
  const limits = { least: formatMgdl(min, unit, face), most: formatAmount(max, unit, face) };
  return { ok: false, error: language.t('controls.amountBetween', limits) };
}

/** Reads whole minutes. */
export function parseMinutes(text: string, limits: Limits, language: Language): Parsed<number> {
  return parseWhole(text, limits, (allowed) => language.t('controls.wholeMinutesBetween', allowed));
}

/** Reads a whole number. @param complaint the sentence that says what is wanted */
export function parseWhole(
  text: string,
  { minValue, maxValue }: Limits,
  complaint: (allowed: { least: number; most: number }) => string,
): Parsed<number> {
  const [least, most] = [minValue ?? 0, maxValue ?? Infinity];
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return { ok: true, value: number };
  return { ok: false, error: complaint({ least, most }) };
}
