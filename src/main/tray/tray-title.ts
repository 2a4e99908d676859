import type { RangeName } from '../../shared/glucose/ranges.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { trendArrow } from '../../shared/glucose/trend.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';
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
export function trayTitle({ persons, unit }: Overview, now: EpochMs): string {
  const several = persons.length > 1;
  return persons.map((person) => part(person, several, () => glanceAt(person, unit, now))).join('  ·  ');
}

function part(person: PersonOverview, several: boolean, look: () => ReturnType<typeof glanceAt>): string {
  const glance = look();
  const words = [several ? person.name : '', person.simulated ? 'Simulated' : ''];
  switch (glance.freshness) {
    case 'fresh':
      words.push(
        several && glance.range ? RANGE_SIGNS[glance.range] : '',
        glance.value,
        trendArrow(glance.trend),
      );
      break;
    case 'stale':
      words.push(struckOut(glance.value), glance.age);
      break;
    case 'absent':
      words.push(DASHES);
      break;
  }
  return words.filter(Boolean).join(' ');
}

function struckOut(text: string): string {
  return Array.from(text, (character) => character + STRIKE).join('');
}
