import { DEFAULT_RANGES, type Ranges, rangesSchema } from '../../../shared/glucose/ranges.ts';
import type { GlucoseUnit } from '../../../shared/glucose/units.ts';
import type { Suggestion } from '../source.ts';
import type { Connection } from './schema.ts';

/** What the phone app shows this person in: unit, target, and where its alarms are set. */
export function suggestionOf(connection: Connection): Suggestion {
  const unit = unitOf(connection.uom);
  const ranges = rangesOf(connection);
  return { ...(unit ? { unit } : {}), ...(ranges ? { ranges } : {}) };
}

function unitOf(uom: unknown): GlucoseUnit | undefined {
  if (uom === 0) return 'mmol/L';
  return uom === 1 ? 'mg/dL' : undefined;
}

/** Without a target there is nothing to offer; alarms that were never set leave the usual urgent borders. */
function rangesOf({ targetLow, targetHigh, alarmRules }: Connection): Ranges | undefined {
  return rangesSchema.safeParse({
    urgentLow: alarmRules?.f?.th ?? DEFAULT_RANGES.urgentLow,
    low: targetLow,
    high: targetHigh,
    urgentHigh: alarmRules?.h?.th ?? DEFAULT_RANGES.urgentHigh,
  }).data;
}
