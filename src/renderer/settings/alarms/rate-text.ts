import { fromMmol, MGDL_PER_MMOL } from '../../../shared/glucose/units.ts';
import type { Parsed } from '../../ui/draft-field.tsx';
import type { Limits, NumberFace } from '../../ui/parse-field.ts';

/** How fast glucose changes, as text: `3`, `0.17`. @param mgdlPerMinute mg/dL per minute */
export function formatRate(mgdlPerMinute: number, { unit, language }: NumberFace): string {
  const digits = unit === 'mmol/L' ? 2 : Number.isInteger(mgdlPerMinute) ? 0 : 1;
  return new Intl.NumberFormat(language.locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    numberingSystem: 'latn',
  }).format(unit === 'mmol/L' ? mgdlPerMinute / MGDL_PER_MMOL : mgdlPerMinute);
}

/** Reads a rate in the person's unit. @returns mg/dL per minute, to a tenth */
export function parseRate(text: string, face: NumberFace, { minValue, maxValue }: Limits): Parsed<number> {
  const { unit } = face;
  const trimmed = text.trim().replace(',', '.');
  const [min, max] = [minValue ?? 0, maxValue ?? Infinity];
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(trimmed)) {
    return { ok: false, error: face.language.t('controls.numberSuchAs', { example: formatRate(3, face) }) };
  }
  // Through the hundredfold, because a rate of whole mg/dL would be too coarse.
  const rate = unit === 'mg/dL' ? Number(trimmed) : fromMmol(Number(trimmed) * 100) / 100;
  // A limit that is shown rounded must be accepted as it is shown.
  const nearest = Math.round(rate * 10) / 10;
  if (nearest >= min && nearest <= max) return { ok: true, value: nearest };
  return {
    ok: false,
    error: face.language.t('controls.amountBetween', {
      least: formatRate(min, face),
      most: `${formatRate(max, face)} ${face.language.t('rules.perMinute', { unit })}`,
    }),
  };
}
