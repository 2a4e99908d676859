import type { GlucoseValue } from '../../../shared/glucose/reading.ts';

/** Four letters don't fit where three digits do, and no other language's word would: two letters, as meters have them. */
const SHORT = { low: 'LO', high: 'HI' } as const;

/** What a reading becomes in an icon: `142`, `5.8`, `5,8`, `LO`, `HI`. @param value as it is written elsewhere */
export function iconText({ special }: Pick<GlucoseValue, 'special'>, value: string): string {
  // The icon's face has no other separators; a locale that has is served with a point.
  return special ? SHORT[special] : value.replaceAll(/[^\d.,]/g, '.');
}
