import { z } from 'zod';
import type { Language } from '../i18n/language.ts';
import type { GlucoseValue } from './reading.ts';

export const glucoseUnitSchema = z.enum(['mg/dL', 'mmol/L']);
export type GlucoseUnit = z.infer<typeof glucoseUnitSchema>;

/**
 * mg/dL in one mmol/L: glucose weighs 180.156 g/mol. Nightscout, xDrip+ and Tidepool use the same.
 * Abbott divides by exactly 18, so Libre sources pass {@link ABBOTT_MGDL_PER_MMOL} to agree with the phone.
 */
export const MGDL_PER_MMOL = 18.01559;
export const ABBOTT_MGDL_PER_MMOL = 18;

/** Half up to one decimal, as every vendor rounds. */
function toMmol(mgdl: number, mgdlPerMmol = MGDL_PER_MMOL): number {
  return Math.round((mgdl / mgdlPerMmol) * 10) / 10;
}

/** The nearest mg/dL integer. */
export function fromMmol(mmol: number, mgdlPerMmol = MGDL_PER_MMOL): number {
  return Math.round(mmol * mgdlPerMmol);
}

/** A plain number for programs, `104` or `5.8`, written alike wherever it is read. */
export function plainMgdl(mgdl: number, unit: GlucoseUnit, mgdlPerMmol = MGDL_PER_MMOL): string {
  return unit === 'mg/dL' ? String(Math.round(mgdl)) : toMmol(mgdl, mgdlPerMmol).toFixed(1);
}

/** How glucose is written for somebody. */
export interface GlucoseStyle {
  language: Language;
  /** As the vendor's own app converts. */
  mgdlPerMmol?: number;
}

/** A number as people read it: `104`, `5.8`, `5,8`. For a reading, use {@link formatReading}, which knows LOW and HIGH. */
export function formatMgdl(
  mgdl: number,
  unit: GlucoseUnit,
  { language, mgdlPerMmol = MGDL_PER_MMOL }: GlucoseStyle,
): string {
  if (unit === 'mg/dL') return plainMgdl(mgdl, unit);
  return new Intl.NumberFormat(language.locale, MMOL_DIGITS).format(toMmol(mgdl, mgdlPerMmol));
}

/** The digits that every sensor and the tray's icon have, whatever the system's locale asks for. */
const MMOL_DIGITS: Intl.NumberFormatOptions = {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  useGrouping: false,
  numberingSystem: 'latn',
};

/** With its unit: `104 mg/dL`, `5,8 mmol/L`. */
export function formatAmount(mgdl: number, unit: GlucoseUnit, style: GlucoseStyle): string {
  return `${formatMgdl(mgdl, unit, style)} ${unit}`;
}

/** What a person reads: the number in their unit, or `LOW` / `HIGH` when the sensor could not measure it. */
export function formatReading(value: GlucoseValue, unit: GlucoseUnit, style: GlucoseStyle): string {
  if (value.special === 'low') return style.language.t('common.readingLow');
  if (value.special === 'high') return style.language.t('common.readingHigh');
  return formatMgdl(value.mgdl, unit, style);
}

/** A change with its sign, `+4`, `−0.3`, `±0`; the minus is U+2212, as wide as the plus. */
export function formatDelta(deltaMgdl: number, unit: GlucoseUnit, style: GlucoseStyle): string {
  const size = Math.abs(deltaMgdl);
  if (Number(plainMgdl(size, unit, style.mgdlPerMmol)) === 0) return '±0';
  return `${deltaMgdl > 0 ? '+' : '−'}${formatMgdl(size, unit, style)}`;
}

/**
 * Reads what a person typed into a threshold field, with a comma or a point.
 * @returns mg/dL, or undefined when it is not a number
 */
export function parseMgdl(text: string, unit: GlucoseUnit): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return unit === 'mg/dL' ? Math.round(value) : fromMmol(value);
}
