import type { Language } from '../../../shared/i18n/language.ts';
import { isBegunBy, wordsOf } from './fold.ts';
import { SEARCHABLE, type Searchable, type SettingName } from './searchable.ts';
import { SECTION_TITLES, type SectionId } from './section-titles.ts';

export interface Hit {
  name: SettingName;
  label: string;
}

/** What was found in one section. */
export interface HitGroup {
  section: SectionId;
  title: string;
  hits: readonly Hit[];
}

/** A setting as it can be searched: its words, those that count most first. */
export interface Entry<Name extends string = string> {
  name: Name;
  section: SectionId;
  label: string;
  /** Words of the label; of the label and all other texts; of all that and the section. */
  words: readonly [string[], string[], string[]];
}

/** The settings with all their words in a language: made once for each, not with every letter that is typed. */
export function searchIndex({ t, locale }: Language): Entry<SettingName>[] {
  const settings: Readonly<Record<SettingName, Searchable>> = SEARCHABLE;
  return namesOf(settings).map((name) => {
    const { section, label, also = [], words } = settings[name];
    const text = t(label);
    const ofLabel = wordsOf(text, locale);
    const ofAll = [...ofLabel, ...wordsOf([...also, words].map((key) => t(key)).join(' '), locale)];
    const withSection = [...ofAll, ...wordsOf(t(SECTION_TITLES[section]), locale)];
    return { name, section, label: text, words: [ofLabel, ofAll, withSection] };
  });
}

/**
 * The settings that have every word of a query, if only its beginning. Those that are called so come before those that
 * have to do with it, and these before those that only lie in a section that is called so.
 */
export function searchSettings<Name extends string>(
  entries: readonly Entry<Name>[],
  query: string,
  locale: string,
): Entry<Name>[] {
  const typed = wordsOf(query, locale);
  if (typed.length === 0) return [];
  return [0, 1, 2].flatMap((rank) => entries.filter(({ words }) => rankOf(words, typed) === rank));
}

function rankOf(words: Entry['words'], typed: readonly string[]): number {
  return words.findIndex((known) => typed.every((part) => known.some((word) => isBegunBy(word, part))));
}

/** By section, that of the best first. */
export function grouped(hits: readonly Entry<SettingName>[], { t }: Language): HitGroup[] {
  const sections = [...new Set(hits.map(({ section }) => section))];
  return sections.map((section) => ({
    section,
    title: t(SECTION_TITLES[section]),
    hits: hits.filter((hit) => hit.section === section),
  }));
}

function namesOf<Name extends string>(settings: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(settings).filter((name): name is Name => name in settings);
}
