import type { Language } from '../../shared/i18n/language.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import type { Glance } from '../../shared/overview/glance.ts';
import { nameOf } from '../../shared/overview/person-name.ts';
import { trendArrow } from '../../shared/glucose/trend.ts';

/** What a browser's tab or the task list shows: the number, as current as the window itself. */
export function windowTitle(
  { freshness, value, trend, age, state }: Glance,
  person: PersonOverview,
  language: Language,
): string {
  const number = freshness === 'fresh' ? `${value} ${trendArrow(trend)}`.trim() : '---';
  return [number, freshness === 'fresh' ? age : state, nameOf(person, language)].join(' · ');
}
