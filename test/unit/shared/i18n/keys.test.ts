import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GLANCE_PARTS } from '../../../../src/renderer/glance/glance-parts.ts';
import { ALL_LANGUAGES } from '../../../../src/shared/i18n/all-languages.ts';
import { PARTS_WITHOUT_WINDOW } from '../../../../src/shared/i18n/english.ts';
import { languageCodeSchema } from '../../../../src/shared/settings/language-choice.ts';
import { ENGLISH_MESSAGES } from '../../../support/english.ts';
import { messageShape, wordsOf } from '../../../support/message-shape.ts';

const SRC = resolve(import.meta.dirname, '../../../../src');
const RENDERER = join(SRC, 'renderer');
const PARTS = Object.keys(ENGLISH_MESSAGES);
const KEYS = Object.entries(ENGLISH_MESSAGES).flatMap(([part, messages]) =>
  Object.keys(messages).map((name) => `${part}.${name}`),
);
const ENGLISH: Readonly<Record<string, Readonly<Record<string, string>>>> = ENGLISH_MESSAGES;

/** What is rightly the same as in English, though it has several words. */
const SAME_AS_ENGLISH: Readonly<Record<string, { codes: readonly string[]; why: string }>> = {
  'sources.clientId': { codes: ['es', 'fr', 'it', 'nl', 'pt'], why: 'the field’s name on Dexcom’s own page' },
  'sources.clientSecret': {
    codes: ['es', 'fr', 'it', 'nl', 'pt'],
    why: 'the field’s name on Dexcom’s own page',
  },
  'rules.perMinute': { codes: ['nl', 'sv'], why: '“per” and “min” are Dutch and Swedish too' },
  'devices.snoozeMinutes': { codes: ['sv'], why: 'Swedish took “snooze” over' },
  'statistics.cv': { codes: ['sv'], why: '“Variation” is Swedish too' },
};

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(SRC, name));
const textOf = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]));

/** The keys that a file names; tables name theirs literally. */
function keysIn(file: string): string[] {
  const text = textOf.get(file) ?? '';
  const named = Array.from(text.matchAll(/'([a-z]\w*\.[a-z]\w*)'/gi), ([, key = '']) => key);
  return named.filter((key) => KEYS.includes(key));
}

/** Everything that runs in a window: what its page imports, and what that imports, but for types. */
function reachedFrom(entry: string): string[] {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file) || !textOf.has(file)) return;
    reached.add(file);
    const imports = (textOf.get(file) ?? '').matchAll(
      /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';/gm,
    );
    for (const [, path = ''] of imports) visit(resolve(dirname(file), path));
  };
  visit(entry);
  return [...reached];
}

const usedIn = (files: readonly string[]): Set<string> =>
  new Set(files.flatMap(keysIn).map((key) => key.slice(0, key.indexOf('.'))));

describe('every message', () => {
  const used = new Set(sources.filter((file) => !/\/i18n\/[a-z]{2}\//.test(file)).flatMap(keysIn));

  it('is spoken somewhere', () => {
    expect(KEYS.filter((key) => !used.has(key))).toEqual([]);
  });

  it('has typographic apostrophes: the other kind is a sign of its own in ICU', () => {
    expect(KEYS.filter((key) => textOfKey(key).includes("'"))).toEqual([]);
  });
});

function textOfKey(key: string): string {
  const dot = key.indexOf('.');
  return ENGLISH[key.slice(0, dot)]?.[key.slice(dot + 1)] ?? '';
}

/** The parts that a window's entry asks for, where it stands or by the name of the glance window's list. */
function partsAskedForIn(text: string): readonly string[] {
  const list = /followLanguage\(\s*store,\s*(\w+|\[[^\]]*\])/.exec(text)?.[1] ?? '';
  if (list === 'GLANCE_PARTS') return GLANCE_PARTS;
  return Array.from(list.matchAll(/'(\w+)'/g), ([, part = '']) => part);
}

describe('the parts that are loaded', () => {
  const windows = readdirSync(RENDERER).filter((name) => textOf.has(join(RENDERER, name, 'main.tsx')));

  it.each(windows)('in the %s window are all it speaks', (name) => {
    const main = join(RENDERER, name, 'main.tsx');
    const loaded = partsAskedForIn(textOf.get(main) ?? '');
    const spoken = usedIn(reachedFrom(main));
    expect([...spoken].filter((part) => !loaded.includes(part))).toEqual([]);
    expect(loaded.filter((part) => part !== 'common' && !spoken.has(part))).toEqual([]);
  });

  it('outside the windows are all that is spoken there', () => {
    const main = sources.filter((file) => file.startsWith(join(SRC, 'main')));
    const spoken = usedIn([...new Set(main.flatMap(reachedFrom))]);
    expect(PARTS_WITHOUT_WINDOW.toSorted()).toEqual(
      [...spoken].filter((part) => PARTS_WITHOUT_WINDOW.some((known) => known === part)).toSorted(),
    );
    expect([...spoken].filter((part) => !PARTS_WITHOUT_WINDOW.some((known) => known === part))).toEqual([]);
  });
});

describe('every language', () => {
  const codes = languageCodeSchema.options.filter((code) => ALL_LANGUAGES[code]);

  it('that has a folder is one of those that can be chosen', () => {
    const folders = readdirSync(join(SRC, 'shared/i18n'), { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );
    expect(folders.map(({ name }) => name).toSorted()).toEqual(codes.toSorted());
  });

  it.each(codes)('%s has all messages, each with the arguments of the English one', async (code) => {
    const loaders = await (ALL_LANGUAGES[code] ?? ALL_LANGUAGES.en)();
    expect(Object.keys(loaders).toSorted()).toEqual(PARTS.toSorted());
    for (const [part, load] of Object.entries(loaders)) {
      const messages: Readonly<Record<string, string>> = await load();
      expect(Object.keys(messages).toSorted()).toEqual(Object.keys(ENGLISH[part] ?? {}).toSorted());
      for (const [name, text] of Object.entries(messages)) {
        const key = `${part}.${name}`;
        expect([key, messageShape(text).arguments]).toEqual([key, messageShape(textOfKey(key)).arguments]);
        expect([key, ...unsaid(text, code)]).toEqual([key]);
      }
    }
  });
});

describe('a message with several words', () => {
  const others = languageCodeSchema.options.filter((code) => code !== 'en');

  it.each(others)('is not English in %s: somebody would have forgotten it', async (code) => {
    const same = new Set<string>();
    for (const [part, load] of Object.entries(await ALL_LANGUAGES[code]())) {
      const messages: Readonly<Record<string, string>> = await load();
      for (const [name, text] of Object.entries(messages)) {
        const key = `${part}.${name}`;
        if (text === textOfKey(key) && wordsOf(text).length > 1) same.add(key);
      }
    }
    const allowed = Object.keys(SAME_AS_ENGLISH).filter((key) => SAME_AS_ENGLISH[key]?.codes.includes(code));
    expect([...same].toSorted()).toEqual(allowed.toSorted());
  });
});

/** The plural categories that a message lacks or has for nothing. */
function unsaid(text: string, code: string): string[] {
  return messageShape(text).plurals.flatMap(({ ordinal, branches }) => {
    const rules = new Intl.PluralRules(code, { type: ordinal ? 'ordinal' : 'cardinal' });
    const met = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
    const categories: readonly string[] = rules.resolvedOptions().pluralCategories;
    return [
      ...['other', ...met].filter((category) => !branches.includes(category)).map((each) => `lacks ${each}`),
      ...branches
        .filter((branch) => !/^\d+$/.test(branch) && !categories.includes(branch))
        .map((each) => `has ${each}`),
    ];
  });
}

describe('a message that is wrong', () => {
  it('is found out', () => {
    expect(() => messageShape('{count, plural, one {# day}')).toThrow(/./);
    expect(unsaid('{count, plural, one {# dzień} other {# dni}}', 'pl')).toEqual(['lacks many', 'lacks few']);
    expect(unsaid('{count, plural, one {# 日} other {# 日}}', 'ja')).toEqual(['has one']);
    expect(unsaid('{count, plural, =0 {none} one {# day} other {# days}}', 'en')).toEqual([]);
    expect(wordsOf('{name} has {count, plural, one {# day} other {# days}} left')).toEqual([
      'has',
      'days',
      'left',
    ]);
  });
});
