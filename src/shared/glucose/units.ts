import { z } from 'zod';
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

/** A plain number as text: `104` or `5.8`. For a reading, use {@link formatReading}, which knows LOW and HIGH. */
export function formatMgdl(mgdl: number, unit: GlucoseUnit, mgdlPerMmol = MGDL_PER_MMOL): string {
  return unit === 'mg/dL' ? String(Math.round(mgdl)) : toMmol(mgdl, mgdlPerMmol).toFixed(1);
}

/** What a person reads: the number in their unit, or `LOW` / `HIGH` when the sensor could not measure it. */
export function formatReading(value: GlucoseValue, unit: GlucoseUnit, mgdlPerMmol = MGDL_PER_MMOL): string {
  if (value.special) return value.special === 'low' ? 'LOW' : 'HIGH';
  return formatMgdl(value.mgdl, unit, mgdlPerMmol);
}

/** A change with its sign, `+4`, `−0.3`, `±0`; the minus is U+2212, as wide as the plus. */
export function formatDelta(deltaMgdl: number, unit: GlucoseUnit, mgdlPerMmol = MGDL_PER_MMOL): string {
  const size = formatMgdl(Math.abs(deltaMgdl), unit, mgdlPerMmol);
  if (Number(size) === 0) return '±0';
  return `${deltaMgdl > 0 ? '+' : '−'}${size}`;
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
