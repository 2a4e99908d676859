import { trendArrow } from '../../shared/glucose/trend.ts';
import { type Look, glanceAt } from '../../shared/overview/glance.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';

/** What stands where a number would, when there is none. */
export const DASHES = '– – –';

/**
 * `142 mg/dL → −4`, or what is known of the silence: `No reading for 24 min, last 142 mg/dL`.
 * An old number is always called the last one.
 */
export function readingWords(person: PersonOverview, look: Look): string {
  const glance = glanceAt(person, look);
  const unit = person.newest?.special ? '' : look.unit;
  if (glance.freshness === 'fresh') {
    return [glance.value, unit, trendArrow(glance.trend), glance.delta].filter(Boolean).join(' ');
  }
  if (!glance.lastValue) return glance.state;
  const value = [glance.lastValue, unit].filter(Boolean).join(' ');
  return look.language.t('tray.lastKnown', { state: glance.state, value });
}
