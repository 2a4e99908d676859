import type { Language } from '../../shared/i18n/language.ts';
import type { RangeName } from '../../shared/glucose/ranges.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { trendArrow } from '../../shared/glucose/trend.ts';
import { type Glance, glanceAt } from '../../shared/overview/glance.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';
import { tellingError } from './trouble.ts';
import { DASHES } from './words.ts';

/** Where several persons share the menu bar, the badge speaks for one of them: the others carry their range in the text. */
const RANGE_SIGNS: Readonly<Record<RangeName, string>> = {
  urgentLow: '▼▼',
  low: '▼',
  inRange: '',
  high: '△',
  urgentHigh: '△△',
};

/** U+0336 strikes out the character before it, in any font. */
const STRIKE = '\u0336';

/** The menu bar text: `142 →`; struck out with its age when stale; dashes when there is nothing current. */
export function trayTitle({ persons, unit }: Overview, now: EpochMs, language: Language): string {
  const several = persons.length > 1;
  const parts = persons.map((person) => {
    const words = [several ? person.name : '', person.simulated ? language.t('tray.simulated') : ''];
    return [
      ...words,
      ...valueWords(glanceAt(person, { unit, now, language }), several),
      attention(person, now),
    ];
  });
  return parts.map((words) => words.filter(Boolean).join(' ')).join('  ·  ');
}

function valueWords({ freshness, value, trend, range, age }: Glance, several: boolean): string[] {
  if (freshness === 'absent') return [DASHES];
  if (freshness === 'stale') return [struckOut(value), age];
  return [several && range ? RANGE_SIGNS[range] : '', value, trendArrow(trend)];
}

/** A refused sign-in or the like: what is shown may still be good, but no more will come by itself. */
function attention(person: PersonOverview, now: EpochMs): string {
  return tellingError(person, now) ? '!' : '';
}

function struckOut(text: string): string {
  return Array.from(text, (character) => character + STRIKE).join('');
}
