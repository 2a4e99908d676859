import { formatMgdl, fromMmol, type GlucoseUnit, MGDL_PER_MMOL } from '../../../shared/glucose/units.ts';
import type { Parsed } from '../../ui/draft-field.tsx';
import type { Limits } from '../../ui/parse-field.ts';

/** How fast glucose changes, as text: `3`, `0.17`. @param mgdlPerMinute mg/dL per minute */
export function formatRate(mgdlPerMinute: number, unit: GlucoseUnit): string {
  if (unit === 'mmol/L') return (mgdlPerMinute / MGDL_PER_MMOL).toFixed(2);
  return Number.isInteger(mgdlPerMinute) ? formatMgdl(mgdlPerMinute, unit) : mgdlPerMinute.toFixed(1);
}

/** Reads a rate in the person's unit. @returns mg/dL per minute, to a tenth */
export function parseRate(text: string, unit: GlucoseUnit, { minValue, maxValue }: Limits): Parsed<number> {
  const trimmed = text.trim().replace(',', '.');
  const [min, max] = [minValue ?? 0, maxValue ?? Infinity];
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(trimmed)) {
    return { ok: false, error: `Enter a number such as ${formatRate(3, unit)}.` };
  }
  // Through the hundredfold, because a rate of whole mg/dL would be too coarse.
  const rate = unit === 'mg/dL' ? Number(trimmed) : fromMmol(Number(trimmed) * 100) / 100;
  // A limit that is shown rounded must be accepted as it is shown.
  const nearest = Math.round(rate * 10) / 10;
  if (nearest >= min && nearest <= max) return { ok: true, value: nearest };
  return {
    ok: false,
    error: `Between ${formatRate(min, unit)} and ${formatRate(max, unit)} ${unit} per min.`,
  };
}
