import type { GlucoseUnit } from '../glucose/units.ts';
import { unitAtEnd } from './cell-number.ts';

/** Where the columns of a Clarity export are, by their place. */
export interface ClarityColumns {
  unit: GlucoseUnit;
  time: number;
  eventType: number;
  eventSubtype: number;
  sourceDevice: number;
  glucose: number;
  insulin?: number;
  carbs?: number;
  duration?: number;
  rate?: number;
  transmitterTime?: number;
  transmitterId?: number;
}

/** `Timestamp (YYYY-MM-DDThh:mm:ss)`, its letters in any language: `JJJJ-MM-TTThh:mm:ss`, `RRRR-MM-DDTgg:mm:ss`. */
const TIMESTAMP = /\(\p{L}{4}-\p{L}{2}-\p{L}{2}T?\s?\p{L}{2}:\p{L}{2}:\p{L}{2}\)/u;
const DURATION = /\(\p{L}{2}:\p{L}{2}:\p{L}{2}\)/u;
const RATE = /\((?:mg\/dl|mmol\/l)\/\p{L}+\)/iu;

/**
 * Recognises the header of Clarity's *Export*:
 *
 *     Index, Timestamp (YYYY-MM-DDThh:mm:ss), Event Type, Event Subtype, Patient Info, Device Info, Source Device ID,
 *     Glucose Value (mg/dL), Insulin Value (u), Carb Value (grams), Duration (hh:mm:ss),
 *     Glucose Rate of Change (mg/dL/min), Transmitter Time (Long Integer), Transmitter ID
 *
 * The names come in the language of the account (`Marca temporal`, `Valore del glucosio`), while order, units and the
 * pattern of the time stay. Columns as listed by cgm_format (GlucoseDAO/cgm_format, formats/dexcom.py).
 */
export function clarityColumns(header: readonly string[]): ClarityColumns | undefined {
  const time = header.findIndex((name) => TIMESTAMP.test(name));
  const glucose = header.findIndex((name, index) => index > time && unitAtEnd(name) !== undefined);
  const unit = unitAtEnd(header[glucose]);
  if (time < 0 || !unit || glucose < time + 2) return undefined;
  const after = (pattern: RegExp): number =>
    header.findIndex((name, index) => index > glucose && pattern.test(name));
  const duration = after(DURATION);
  const rate = after(RATE);
  return {
    unit,
    time,
    eventType: time + 1,
    eventSubtype: time + 2,
    sourceDevice: glucose - 1,
    glucose,
    // Insulin and carbohydrate have no unit of their own to be known by, only their place.
    ...(duration === glucose + 3 ? { insulin: glucose + 1, carbs: glucose + 2, duration } : {}),
    ...(rate > 0 ? { rate, transmitterTime: rate + 1, transmitterId: rate + 2 } : {}),
  };
}
