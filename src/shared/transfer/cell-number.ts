import { type GlucoseValue, glucoseValue } from '../glucose/reading.ts';
import { fromMmol, type GlucoseUnit } from '../glucose/units.ts';

/** A plain number with a point or a comma before its decimals; `1,234` can only be 1.234 then, as no thousands are meant. */
const PLAIN = /^\d{1,6}(?:[.,]\d{1,12})?$/;

/** @returns undefined for whatever is no plain number of at most six digits, a sign included */
export function cellNumber(cell: string | undefined): number | undefined {
  const text = cell?.trim() ?? '';
  return PLAIN.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** The unit that a column's name ends with: `Historic Glucose mg/dL`, `Glucosewaarde (mmol/l)`, whatever the language. */
export function unitAtEnd(header: string | undefined): GlucoseUnit | undefined {
  const match = /(mg\/dl|mmol\/l)\)?\s*$/i.exec(header ?? '');
  if (!match) return undefined;
  return match[1]?.toLowerCase() === 'mg/dl' ? 'mg/dL' : 'mmol/L';
}

export interface GlucoseCell {
  unit: GlucoseUnit;
  /** As the vendor's own pages convert. */
  mgdlPerMmol: number;
  /** The sensor's upper limit, mg/dL; anything above is HIGH. */
  highestMgdl: number;
}

/** No sensor or meter shows more, mg/dL; what is far above its range is no glucose value of any kind. */
const HIGHEST_SHOWN_MGDL = 600;

/**
 * A glucose value as a file writes it. A fraction of a mg/dL is none: then the unit is not what the header says.
 * @returns undefined for anything else than a value that a sensor shows
 */
export function glucoseCell(cell: string | undefined, facts: GlucoseCell): GlucoseValue | undefined {
  const mgdl = mgdlCell(cell, facts);
  return mgdl === undefined ? undefined : glucoseValue(mgdl, facts.highestMgdl);
}

/** As {@link glucoseCell}, for a meter's value: whole mg/dL, with no range to leave. */
export function mgdlCell(
  cell: string | undefined,
  { unit, mgdlPerMmol }: Pick<GlucoseCell, 'unit' | 'mgdlPerMmol'>,
): number | undefined {
  const value = cellNumber(cell);
  if (value === undefined || (unit === 'mg/dL' && !Number.isInteger(value))) return undefined;
  const mgdl = unit === 'mg/dL' ? value : fromMmol(value, mgdlPerMmol);
  return mgdl > HIGHEST_SHOWN_MGDL || mgdl < 1 ? undefined : mgdl;
}
