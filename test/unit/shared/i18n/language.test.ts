import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/shared/i18n/en/index.ts';
import { common } from '../../../../src/shared/i18n/en/common.ts';
import { createLanguage, directionOf } from '../../../../src/shared/i18n/language.ts';
import { loadLanguage } from '../../../../src/shared/i18n/load-language.ts';
import { resolveLanguage } from '../../../../src/shared/i18n/resolve-language.ts';

const english = createLanguage({ code: 'en', locale: 'en', messages: { common } });

describe('a language', () => {
  it('fills in what a message asks for', () => {
    expect(english.t('common.minutesAgo', { minutes: 3 })).toBe('3 min ago');
  });

  it('does not compile without the values of a message', () => {
    // @ts-expect-error: the minutes are missing
    english.t('common.minutesAgo');
    // @ts-expect-error: there is no such message
    english.t('common.nothingOfTheKind');
    // @ts-expect-error: nothing is to be filled in
    english.t('common.appName', { minutes: 3 });
    expect(english.t('common.appName')).toBe('Flatarrow');
  });

  it('writes numbers as its locale does', () => {
    const swiss = createLanguage({ code: 'de', locale: 'de-CH', messages: { common } });
    expect(swiss.t('common.minutesAgo', { minutes: 12_345 })).toBe(
      `${new Intl.NumberFormat('de-CH').format(12_345)} min ago`,
    );
  });

  it('runs in the direction of its script', () => {
    expect(english.direction).toBe('ltr');
    expect(['he', 'ar', 'ja'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr']);
  });

  it('speaks the key of a message whose part was not loaded, rather than nothing', () => {
    const bare = createLanguage({ code: 'en', locale: 'en', messages: {} });
    expect(bare.t('common.appName')).toBe('common.appName');
  });

  it('is English where a language has not been written', async () => {
    const language = await loadLanguage({ code: 'en', locale: 'en-GB' }, ['common']);
    expect(language.t('common.appName')).toBe((await en.common()).appName);
  });
});

describe('resolveLanguage', () => {
  it.each([
    ['system', ['de-AT', 'en-GB'], { code: 'de', locale: 'de-AT' }],
    ['system', ['fi-FI', 'sv-FI'], { code: 'sv', locale: 'sv-FI' }],
    ['system', ['fi-FI'], { code: 'en', locale: 'en' }],
    ['system', [], { code: 'en', locale: 'en' }],
    ['system', ['not a tag', 'pt-BR'], { code: 'pt', locale: 'pt-BR' }],
    ['ja', ['de-AT'], { code: 'ja', locale: 'ja' }],
    ['de', ['en-US', 'de-CH'], { code: 'de', locale: 'de-CH' }],
  ] as const)('of %s and %o is %o', (choice, system, resolved) => {
    expect(resolveLanguage(choice, system)).toEqual(resolved);
  });

  it('always yields a locale that Intl takes, whatever the system calls its languages', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (system) => {
        const { locale } = resolveLanguage('system', system);
        expect(() => new Intl.NumberFormat(locale)).not.toThrow();
      }),
    );
  });
});
