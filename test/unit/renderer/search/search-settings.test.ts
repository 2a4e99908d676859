import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../../../src/shared/i18n/all-languages.ts';
import { loadLanguage } from '../../../../src/shared/i18n/load-language.ts';
import type { Part } from '../../../../src/shared/i18n/messages.ts';
import { languageCodeSchema } from '../../../../src/shared/settings/language-choice.ts';
import { fold, wordsOf } from '../../../../src/renderer/settings/search/fold.ts';
import {
  type Entry,
  grouped,
  searchIndex,
  searchSettings,
} from '../../../../src/renderer/settings/search/search-settings.ts';
import { ENGLISH_MESSAGES, english } from '../../../support/english.ts';

const ENTRIES = searchIndex(english);
const found = (query: string): string[] =>
  searchSettings(ENTRIES, query, english.locale).map(({ name }) => name);

/** A made-up setting that is called so. */
function entry(label: string, also = ''): Entry {
  const [ofLabel, ofAlso] = [wordsOf(label, 'en'), wordsOf(also, 'en')];
  return {
    name: label,
    section: 'general',
    label,
    words: [ofLabel, [...ofLabel, ...ofAlso], [...ofLabel, ...ofAlso]],
  };
}
const finds = (label: string, query: string): boolean =>
  searchSettings([entry(label)], query, 'en').length === 1;

describe('what people look for', () => {
  it.each([
    ['mmol', 'unit'],
    ['dark', 'theme'],
    ['snooze', 'snoozeChoices'],
    ['nightscout', 'addAccount'],
    ['password', 'account'],
    ['backup', 'exportHistory'],
    ['language', 'language'],
    ['loud', 'alarmSound'],
    ['volume', 'alarmSound'],
    ['screen sharing', 'hideFromCapture'],
    ['hypo', 'low'],
    ['color blind', 'palette'],
    ['colour', 'palette'],
  ])('finds with “%s” the %s', (query, name) => {
    expect(found(query)).toContain(name);
  });

  it('begins with what is called so', () => {
    expect(found('theme')[0]).toBe('theme');
    expect(found('low')[0]).toBe('rangeLow');
    expect(found('display').length).toBeGreaterThan(4);
  });

  it('finds nothing with what nothing has to do with', () => {
    expect(found('xylophone')).toEqual([]);
    expect(found('dark xylophone')).toEqual([]);
    expect(found('  …  ')).toEqual([]);
  });

  it('is told by section, that of the best hit first', () => {
    const groups = grouped(searchSettings(ENTRIES, 'low', english.locale), english);
    expect(groups.slice(0, 2).map(({ title }) => title)).toEqual(['Ranges', 'Alerts']);
    expect(groups.flatMap(({ hits }) => hits).length).toBe(found('low').length);
  });
});

describe.each(languageCodeSchema.options.filter((code) => ALL_LANGUAGES[code]))('in %s', (code) => {
  it('every setting is found by what it is called, and every label is a message', async () => {
    const parts = Object.keys(ENGLISH_MESSAGES).filter((part): part is Part => part in ENGLISH_MESSAGES);
    const language = await loadLanguage({ code, locale: code }, parts);
    const entries = searchIndex(language);
    for (const { name, label } of entries) {
      expect(label).not.toMatch(/^\w+\.\w+$/);
      expect(searchSettings(entries, label, code).map((hit) => hit.name)).toContain(name);
    }
  });
});

describe('the words of other scripts and keyboards', () => {
  it.each([
    ['Größe der Schrift', 'GROSSE'],
    ['Größe der Schrift', 'größe'],
    ['Réglages', 'reglages'],
    ['Głośność', 'glosnosc'],
    ['Läsbarhet på skärmen', 'pa skarm'],
    ['音量', '量'],
    ['画面のテーマ', 'てーま'],
    ['ガイド', 'ｶﾞｲﾄﾞ'],
    ['mg/dL', 'MG/dl'],
  ])('%s is found with %s', (label, query) => {
    expect(finds(label, query)).toBe(true);
  });

  it('are not found by what only stands within them, where words are parted', () => {
    expect(finds('Notification', 'cation')).toBe(false);
    expect(finds('ガイド', 'カイ')).toBe(false);
  });
});

describe('for any words', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'abcdeäéñßøłAÉZ09'.split('')),
    minLength: 1,
    maxLength: 8,
  });
  const words = fc.array(word, { minLength: 1, maxLength: 5 });

  it('every beginning of every word finds, in any order, however it is written', () => {
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat(7)), fc.boolean(), (label, lengths, upper) => {
        const begun = label.map((each) => each.slice(0, 1 + lengths.next().value)).toReversed();
        const query = upper ? begun.join(' ').toUpperCase() : begun.join(',');
        expect(finds(label.join(' '), query)).toBe(true);
      }),
    );
  });

  it('another word never finds more', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), words, word, (labels, query, more) => {
        const entries = labels.map((label) => entry(label.join(' ')));
        const few = searchSettings(entries, [...query, more].join(' '), 'en');
        const many = searchSettings(entries, query.join(' '), 'en');
        expect(few.filter((hit) => !many.includes(hit))).toEqual([]);
      }),
    );
  });

  it('what is found has every one of them, and what is not lacks one', () => {
    fc.assert(
      fc.property(words, words, (label, query) => {
        const known = label.map((each) => fold(each, 'en'));
        const has = query.every((typed) => known.some((each) => each.startsWith(fold(typed, 'en'))));
        expect(finds(label.join(' '), query.join(' '))).toBe(has);
      }),
    );
  });

  it('a folded text stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = fold(text, 'en');
        expect(fold(once, 'en')).toBe(once);
      }),
    );
  });
});
