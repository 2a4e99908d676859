import { ENGLISH } from '../english.ts';
import type { GlucoseValue } from '../../shared/glucose/reading.ts';
import { plainMgdl, formatReading, type GlucoseUnit } from '../../shared/glucose/units.ts';

/** How glucose is written for one person: the unit, and how the vendor's own app converts. */
export interface Measure {
  unit: GlucoseUnit;
  mgdlPerMmol: number;
}

/** For people: `104`, `5.8`, `LOW`. */
export function writeValue(value: GlucoseValue, { unit, mgdlPerMmol }: Measure): string {
  return formatReading(value, unit, { language: ENGLISH, mgdlPerMmol });
}

/** For people: an average, as exact as a reading. */
export function writeMean(mgdl: number | undefined, { unit, mgdlPerMmol }: Measure): string {
  return mgdl === undefined ? '–' : plainMgdl(mgdl, unit, mgdlPerMmol);
}

/** For programs: a number in the unit, or null for LOW and HIGH, which are none. */
export function numberOf({ mgdl, special }: GlucoseValue, measure: Measure): number | null {
  return special ? null : Number(plainMgdl(mgdl, measure.unit, measure.mgdlPerMmol));
}

/** For programs: an average or a difference, one digit more exact than a reading. */
export function meanOf(mgdl: number | undefined, { unit, mgdlPerMmol }: Measure): number | null {
  if (mgdl === undefined) return null;
  return unit === 'mg/dL' ? Math.round(mgdl * 10) / 10 : Math.round((mgdl / mgdlPerMmol) * 100) / 100;
}

/** For programs: shares and their like, to so many decimals. */
export function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** For people: a share of 0–1 as `70.3 %`. */
export function percent(share: number, digits = 1): string {
  return `${(share * 100).toFixed(digits)} %`;
}
