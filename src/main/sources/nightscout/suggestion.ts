import { z } from 'zod';
import { rangesSchema } from '../../../shared/glucose/ranges.ts';
import type { Suggestion } from '../source.ts';

/** Always mg/dL, whatever the site shows (cgm-remote-monitor, lib/settings.js); some compatible servers write snake_case. */
const thresholdsSchema = z
  .object({
    bgLow: z.unknown(),
    bg_low: z.unknown(),
    bgTargetBottom: z.unknown(),
    bg_target_bottom: z.unknown(),
    bgTargetTop: z.unknown(),
    bg_target_top: z.unknown(),
    bgHigh: z.unknown(),
    bg_high: z.unknown(),
  })
  .partial();

const settingsSchema = z.object({
  units: z.string().catch(''),
  thresholds: thresholdsSchema.optional().catch(undefined),
});
export const statusSchema = z.object({
  settings: settingsSchema.optional().catch(undefined),
  /** Where some compatible servers have them. */
  thresholds: thresholdsSchema.optional().catch(undefined),
});
export type SiteStatus = z.infer<typeof statusSchema>;

/**
 * The site's unit and borders, where they make sense. xDrip+ says only two borders, which are its user's targets and no
 * urgent ones; then there is nothing to offer.
 */
export function suggestionFrom({ settings, thresholds }: SiteStatus): Suggestion {
  const unit = unitOf(settings?.units ?? '');
  const borders = settings?.thresholds ?? thresholds;
  const ranges = borders
    ? rangesSchema.safeParse({
        urgentLow: borders.bgLow ?? borders.bg_low,
        low: borders.bgTargetBottom ?? borders.bg_target_bottom,
        high: borders.bgTargetTop ?? borders.bg_target_top,
        urgentHigh: borders.bgHigh ?? borders.bg_high,
      }).data
    : undefined;
  return { ...(unit === undefined ? {} : { unit }), ...(ranges === undefined ? {} : { ranges }) };
}

function unitOf(units: string): Suggestion['unit'] {
  if (/^mmol/i.test(units)) return 'mmol/L';
  return /^mg/i.test(units) ? 'mg/dL' : undefined;
}
