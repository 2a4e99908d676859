import type { GlucoseUnit } from '../glucose/units.ts';
import { unitAtEnd } from './cell-number.ts';

/** Where the columns of a LibreView export are, by their place. */
export interface LibreViewColumns {
  unit: GlucoseUnit;
  device?: number;
  serial?: number;
  time: number;
  recordType: number;
  historic: number;
  scan: number;
  rapidUnmeasured: number;
  rapid: number;
  foodUnmeasured: number;
  carbs: number;
  servings?: number;
  longUnmeasured: number;
  long: number;
  notes: number;
  strip: number;
  ketone: number;
  mealInsulin: number;
  correctionInsulin: number;
}

/** Between scan and strip: two columns of rapid insulin, two of long, food, grams, servings, notes. */
const BETWEEN = 8;
/** Readers' own exports have no column of servings. */
const BETWEEN_WITHOUT_SERVINGS = 7;

/**
 * Recognises the header of LibreView's *Download glucose data*:
 *
 *     Device, Serial Number, Device Timestamp, Record Type, Historic Glucose mg/dL, Scan Glucose mg/dL,
 *     Non-numeric Rapid-Acting Insulin, Rapid-Acting Insulin (units), Non-numeric Food, Carbohydrates (grams),
 *     Carbohydrates (servings), Non-numeric Long-Acting Insulin, Long-Acting Insulin (units), Notes,
 *     Strip Glucose mg/dL, Ketone mmol/L, Meal Insulin (units), Correction Insulin (units), User Change Insulin (units)
 *
 * The names come in the language of the account (`Gerätezeitstempel`, `Historial de glucosa mg/dL`, `Tijdstempel
 * apparaat`), while order and units stay; so it is the pattern of units that is looked for. Tidepool's uploader reads
 * the columns by their place as well (lib/drivers/abbott/libreViewDriver.js).
 */
export function libreViewColumns(header: readonly string[]): LibreViewColumns | undefined {
  const historic = header.findIndex((name) => unitAtEnd(name) !== undefined);
  const unit = unitAtEnd(header[historic]);
  if (!unit || historic < 3 || unitAtEnd(header[historic + 1]) !== unit) return undefined;
  const strip = header.findIndex((name, index) => index > historic + 1 && unitAtEnd(name) !== undefined);
  const between = strip - historic - 2;
  if (between !== BETWEEN && between !== BETWEEN_WITHOUT_SERVINGS) return undefined;
  if (unitAtEnd(header[strip]) !== unit || unitAtEnd(header[strip + 1]) !== 'mmol/L') return undefined;
  const afterCarbs = historic + 6 + (between - BETWEEN_WITHOUT_SERVINGS);
  return {
    unit,
    ...(historic >= 4 ? { device: historic - 4, serial: historic - 3 } : {}),
    time: historic - 2,
    recordType: historic - 1,
    historic,
    scan: historic + 1,
    rapidUnmeasured: historic + 2,
    rapid: historic + 3,
    foodUnmeasured: historic + 4,
    carbs: historic + 5,
    ...(between === BETWEEN ? { servings: historic + 6 } : {}),
    longUnmeasured: afterCarbs,
    long: afterCarbs + 1,
    notes: afterCarbs + 2,
    strip,
    ketone: strip + 1,
    mealInsulin: strip + 2,
    correctionInsulin: strip + 3,
  };
}
