import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { Glance } from '../../shared/overview/glance.ts';

/** The glance as a sentence for a screen reader; ages are left out, so that it isn't said anew each minute. */
export function spokenGlance(
  { freshness, value, state, delta }: Glance,
  unit: GlucoseUnit,
  { t }: Language,
): string {
  if (freshness === 'absent') return t('glance.spokenAbsent');
  if (freshness === 'stale') return t('glance.spokenStale', { value, unit });
  return delta === ''
    ? t('glance.spokenNow', { value, unit, state })
    : t('glance.spokenNowAndChange', { value, unit, state, change: delta });
}
