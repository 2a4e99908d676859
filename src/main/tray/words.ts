import type { EpochMs } from '../../shared/glucose/reading.ts';
import { trendArrow } from '../../shared/glucose/trend.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';

/** What stands where a number would, when there is none. */
export const DASHES = '– – –';

/**
 * `142 mg/dL → −4`, or what is known of the silence: `No reading for 24 min, last 142 mg/dL`.
 * An old number is always called the last one.
 */
export function readingWords(person: PersonOverview, unit: GlucoseUnit, now: EpochMs): string {
  const glance = glanceAt(person, unit, now);
  if (glance.freshness === 'fresh') {
    return [glance.value, isNumber(glance.value) ? unit : '', trendArrow(glance.trend), glance.delta]
      .filter(Boolean)
      .join(' ');
  }
  if (!glance.lastValue) return glance.state;
  const last = isNumber(glance.lastValue) ? `${glance.lastValue} ${unit}` : glance.lastValue;
  return `${glance.state}, last ${last}`;
}

/** LOW and HIGH have no unit. */
function isNumber(value: string): boolean {
  return /^\d/.test(value);
}
