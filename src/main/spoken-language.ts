import { PARTS_WITHOUT_WINDOW, englishWithoutWindow } from '../shared/i18n/english.ts';
import type { Language } from '../shared/i18n/language.ts';
import { loadLanguage } from '../shared/i18n/load-language.ts';
import { type ResolvedLanguage, resolveLanguage } from '../shared/i18n/resolve-language.ts';
import type { LanguageChoice } from '../shared/settings/language-choice.ts';

export interface SpokenLanguageParts {
  choice: () => LanguageChoice;
  /** The system's languages in order of preference, BCP 47. */
  system: () => readonly string[];
  /** Everything is to be said anew. */
  onChange: () => void;
  onFailure: (error: unknown) => void;
  load?: typeof loadLanguage;
}

/**
 * What is spoken outside the windows. Until another language has been loaded it is English: a tray or an alarm never
 * waits for words.
 */
export class SpokenLanguage {
  readonly #parts: SpokenLanguageParts;
  #wanted: ResolvedLanguage;
  #current: Language;

  constructor(parts: SpokenLanguageParts) {
    this.#parts = parts;
    this.#wanted = this.#resolved();
    this.#current = englishWithoutWindow(this.#wanted.locale);
    if (this.#wanted.code !== 'en') void this.#load(this.#wanted);
  }

  /** What is spoken now. */
  get current(): Language {
    return this.#current;
  }

  /** The choice or the system's languages may have changed. */
  follow(): void {
    const wanted = this.#resolved();
    if (wanted.code === this.#wanted.code && wanted.locale === this.#wanted.locale) return;
    this.#wanted = wanted;
    if (wanted.code === 'en') {
      this.#current = englishWithoutWindow(wanted.locale);
      this.#parts.onChange();
    } else {
      void this.#load(wanted);
    }
  }

  #resolved(): ResolvedLanguage {
    return resolveLanguage(this.#parts.choice(), this.#parts.system());
  }

  async #load(wanted: ResolvedLanguage): Promise<void> {
    const { load = loadLanguage, onChange, onFailure } = this.#parts;
    try {
      const language = await load(wanted, PARTS_WITHOUT_WINDOW);
      // Another choice may have been made while this one was loading.
      if (wanted !== this.#wanted) return;
      this.#current = language;
      onChange();
    } catch (error) {
      onFailure(error);
    }
  }
}
