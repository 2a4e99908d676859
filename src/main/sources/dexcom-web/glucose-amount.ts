import { fromMmol } from '../../../shared/glucose/units.ts';

const HIGHEST_PLAUSIBLE_MGDL = 1000;
const LARGEST_AMOUNT = 10_000;

/** A number, or text that is nothing but a number; a comma could be a decimal or a thousand, so it is neither. */
export function amountOf(value: string | number | null | undefined): number | undefined {
  const text = String(value ?? '').trim();
  if (typeof value !== 'number' && !/^\d{1,6}(?:\.\d{1,12})?$/.test(text)) return undefined;
  const amount = Number(value);
  return amount >= 0 && amount <= LARGEST_AMOUNT ? amount : undefined;
}

/**
 * Glucose in mg/dL, whole. Without a unit it is no value: 5.5 and 100 may mean the same or not.
 * @returns undefined for an unknown unit and for what no meter shows
 */
export function glucoseMgdl(amount: number | undefined, unit: string | undefined): number | undefined {
  if (amount === undefined) return undefined;
  const mgdl = inMgdl(amount, unit?.toLowerCase());
  return mgdl !== undefined && mgdl >= 1 && mgdl <= HIGHEST_PLAUSIBLE_MGDL ? mgdl : undefined;
}

function inMgdl(amount: number, unit: string | undefined): number | undefined {
  if (unit === 'mg/dl') return Math.round(amount);
  return unit === 'mmol/l' ? fromMmol(amount) : undefined;
}
