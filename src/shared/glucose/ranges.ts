import { z } from 'zod';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/messages.ts';

/**
 * A person's borders, mg/dL. 70–180 is the consensus target (Battelino 2019, Diabetes Care 42:1593), both ends inside.
 * At or below `urgentLow` is urgent, as Dexcom's fixed alarm at 55 counts it.
 */
export const rangesSchema = z
  .object({
    urgentLow: z.int().min(40).max(100),
    low: z.int().min(50).max(150),
    high: z.int().min(100).max(300),
    urgentHigh: z.int().min(120).max(400),
  })
  .refine((r) => r.urgentLow < r.low && r.low < r.high && r.high < r.urgentHigh, {
    message: 'Each border must be above the one before it: urgent low, low, high, urgent high.',
  });
export type Ranges = z.infer<typeof rangesSchema>;

export const DEFAULT_RANGES: Ranges = { urgentLow: 55, low: 70, high: 180, urgentHigh: 250 };

export const rangeNameSchema = z.enum(['urgentLow', 'low', 'inRange', 'high', 'urgentHigh']);
export type RangeName = z.infer<typeof rangeNameSchema>;

/** Which band a value lies in; LOW and HIGH readings carry border values that fall into the outer bands. */
export function rangeOf(mgdl: number, ranges: Ranges): RangeName {
  if (mgdl <= ranges.urgentLow) return 'urgentLow';
  if (mgdl < ranges.low) return 'low';
  if (mgdl > ranges.urgentHigh) return 'urgentHigh';
  if (mgdl > ranges.high) return 'high';
  return 'inRange';
}

const WORDS = {
  urgentLow: 'common.rangeUrgentLow',
  low: 'common.rangeLow',
  inRange: 'common.rangeInRange',
  high: 'common.rangeHigh',
  urgentHigh: 'common.rangeUrgentHigh',
} as const satisfies Record<RangeName, MessageKey>;

export function rangeWords(range: RangeName, language: Language): string {
  return language.t(WORDS[range]);
}
