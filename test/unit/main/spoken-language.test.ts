import { describe, expect, it } from 'vitest';
import { SpokenLanguage } from '../../../src/main/spoken-language.ts';
import { createLanguage, type Language } from '../../../src/shared/i18n/language.ts';
import type { LanguageChoice } from '../../../src/shared/settings/language-choice.ts';
import { pseudoMessages } from '../../support/pseudo-language.ts';

/** A program that is started in a language which loads when the test lets it. */
function begin(choice: LanguageChoice, system: readonly string[]) {
  const settings = { choice };
  const changes: string[] = [];
  const failures: unknown[] = [];
  const loads: { code: string; done: (loads: boolean) => Promise<void> }[] = [];
  const spoken = new SpokenLanguage({
    choice: () => settings.choice,
    system: () => system,
    onChange: () => void changes.push(spoken.current.t('tray.quit')),
    onFailure: (error) => void failures.push(error),
    load: ({ code, locale }) => {
      const { promise, resolve, reject } = Promise.withResolvers<Language>();
      loads.push({
        code,
        async done(works) {
          if (works) resolve(createLanguage({ code, locale, messages: { tray: pseudoMessages('tray') } }));
          else reject(new Error('no such file'));
          await new Promise((next) => setImmediate(next));
        },
      });
      return promise;
    },
  });
  return { spoken, settings, changes, failures, loads };
}

describe('what is spoken outside the windows', () => {
  it('is English at once, as the system writes it, with nothing to load', () => {
    const { spoken, loads, changes } = begin('system', ['en-GB']);
    expect([spoken.current.t('tray.quit'), spoken.current.locale]).toEqual(['Quit', 'en-GB']);
    expect([loads, changes]).toEqual([[], []]);
  });

  it('has words while another language is being loaded, and is that language afterwards', async () => {
    const { spoken, loads, changes } = begin('system', ['de-AT']);
    expect([spoken.current.t('tray.quit'), spoken.current.locale]).toEqual(['Quit', 'de-AT']);
    await loads[0]?.done(true);
    expect([spoken.current.code, spoken.current.locale]).toEqual(['de', 'de-AT']);
    expect(changes).toEqual([spoken.current.t('tray.quit')]);
    expect(spoken.current.t('tray.quit')).not.toBe('Quit');
  });

  it('follows the choice, the last one where several are made while one is loading', async () => {
    const { spoken, settings, loads, changes } = begin('en', ['de-AT']);
    settings.choice = 'fr';
    spoken.follow();
    settings.choice = 'de';
    spoken.follow();
    spoken.follow();
    expect(loads.map(({ code }) => code)).toEqual(['fr', 'de']);
    await loads[1]?.done(true);
    await loads[0]?.done(true);
    expect(spoken.current.code).toBe('de');
    settings.choice = 'en';
    spoken.follow();
    expect(spoken.current.t('tray.quit')).toBe('Quit');
    expect(changes).toHaveLength(2);
  });

  it('stays what it was when a language can’t be loaded', async () => {
    const { spoken, loads, changes, failures } = begin('ja', ['en']);
    await loads[0]?.done(false);
    expect(spoken.current.t('tray.quit')).toBe('Quit');
    expect(failures).toHaveLength(1);
    expect(changes).toEqual([]);
  });
});
