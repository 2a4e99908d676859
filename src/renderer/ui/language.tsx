import { type ReadonlySignal, effect, signal } from '@preact/signals';
import { type ComponentChildren, type JSX, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, createLanguage } from '../../shared/i18n/language.ts';
import { loadLanguage } from '../../shared/i18n/load-language.ts';
import type { ResolvedLanguage } from '../../shared/i18n/resolve-language.ts';
import type { Part } from '../../shared/i18n/messages.ts';
import type { Store } from './store.ts';

/** What main says is spoken, with the parts that this window speaks; undefined until they have been loaded. */
export function followLanguage(
  { overview }: Pick<Store, 'overview'>,
  parts: readonly Part[],
): ReadonlySignal<Language | undefined> {
  const language = signal<Language>();
  let wanted = '';
  const speak = async (spoken: ResolvedLanguage, key: string): Promise<void> => {
    const loaded = await loadLanguage(spoken, parts);
    // Another choice may have been made while this one was loading.
    if (key !== wanted) return;
    document.documentElement.lang = loaded.locale;
    document.documentElement.dir = loaded.direction;
    language.value = loaded;
  };
  effect(() => {
    const spoken = overview.value?.language;
    const key = `${spoken?.code} ${spoken?.locale}`;
    if (!spoken || key === wanted) return;
    wanted = key;
    void speak(spoken, key);
  });
  return language;
}

const LanguageContext = createContext<Language>(createLanguage({ code: 'en', locale: 'en', messages: {} }));

/** Everything inside speaks this language, and waits until there is one. */
export function Spoken({
  language,
  children,
}: {
  language: ReadonlySignal<Language | undefined>;
  children: ComponentChildren;
}): JSX.Element {
  const spoken = language.value;
  if (!spoken) return <main aria-busy="true" />;
  return <LanguageContext.Provider value={spoken}>{children}</LanguageContext.Provider>;
}

/** The language in which this component is to speak. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
