import type { Language } from '../../shared/i18n/language.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { glanceAt } from '../../shared/overview/glance.ts';
import { isLive } from '../../shared/overview/live-account.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';
import { somethingIsWrong } from './trouble.ts';
import { nameOf } from '../../shared/overview/person-name.ts';
import { readingWords } from './words.ts';

/** NOTIFYICONDATA.szTip holds 128 characters with the closing zero; Windows cuts the rest off without a sign. */
const WINDOWS_LIMIT = 127;

export interface TooltipInput {
  overview: Overview;
  platform: NodeJS.Platform;
  now: EpochMs;
  language: Language;
}

/** A line a person with value, arrow, delta and age; then, as far as there is room, what is wrong with whose chain. */
export function trayTooltip({ overview, platform, now, language }: TooltipInput): string {
  const { persons, unit } = overview;
  if (persons.length === 0) return language.t('tray.nobodyYet');
  const several = persons.length > 1;
  const values = persons.map((person) => {
    const { freshness, age } = glanceAt(person, { unit, now, language });
    const words = language.t('tray.personLine', {
      name: nameOf(person, language),
      reading: readingWords(person, { unit, now, language }),
    });
    return [words, freshness === 'fresh' ? age : '', speakerOf(person)].filter(Boolean).join(', ');
  });
  const links = persons
    .filter((person) => !several || somethingIsWrong(person, now))
    .map((person) => ({ person, link: glanceAt(person, { unit, now, language }).link }))
    .filter(({ link }) => link !== '')
    .map(({ person, link }) => (several ? `${person.name}: ${link}` : link));
  return platform === 'win32' ? withinLimit(values, links, language) : [...values, ...links].join('\n');
}

/** Which source gives the number, where a person has more than one that could. */
function speakerOf({ accounts, newest }: PersonOverview): string {
  const live = accounts.filter(isLive);
  return live.length > 1
    ? (live.find(({ accountId }) => accountId === newest?.accountId)?.sourceName ?? '')
    : '';
}

function withinLimit(values: readonly string[], links: readonly string[], { t }: Language): string {
  const kept: string[] = [];
  const fits = (line: string, reserve: number): boolean =>
    [...kept, line].join('\n').length + reserve <= WINDOWS_LIMIT;
  for (const [index, line] of values.entries()) {
    const left = values.length - index;
    // Half a line could end inside a number, and half a number is another number: whole lines or none.
    const reserve = left > 1 ? `\n${t('tray.andMore', { count: left - 1 })}`.length : 0;
    if (!fits(line, reserve)) {
      if (kept.length > 0) return [...kept, t('tray.andMore', { count: left })].join('\n');
      return shortened(line);
    }
    kept.push(line);
  }
  for (const line of links) {
    if (fits(line, 0)) kept.push(line);
    else
      return [...kept, shortened(line, WINDOWS_LIMIT - kept.join('\n').length - 1)]
        .filter(Boolean)
        .join('\n');
  }
  return kept.join('\n');
}

/** Cut at a word, with a sign that it was cut; nothing where only a scrap would remain. */
function shortened(line: string, room = WINDOWS_LIMIT): string {
  if (line.length <= room) return line;
  const end = line.slice(0, Math.max(0, room)).lastIndexOf(' ');
  return end < 12 ? '' : `${line.slice(0, end)}…`;
}
