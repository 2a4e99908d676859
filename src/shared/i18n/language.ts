import { I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { LanguageCode } from '../settings/language-choice.ts';
import type { MessagesOf, Part, Translate } from './messages.ts';

/** A language as the program speaks it. Handed to whatever makes text for people. */
export interface Language {
  readonly code: LanguageCode;
  /** BCP 47, for numbers, dates and times: the system’s where it is of this language (`de-AT`), else the code. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: Translate;
}

export interface LanguageParts {
  code: LanguageCode;
  locale: string;
  direction?: 'ltr' | 'rtl';
  /** The parts that will be spoken; a message of another part reads as its key. */
  messages: { readonly [P in Part]?: MessagesOf<P> };
}

/** Makes a language of messages that have been loaded; each is compiled when it is first spoken. */
export function createLanguage({ code, locale, direction = 'ltr', messages }: LanguageParts): Language {
  const i18n = new I18n({ locale: code, locales: [locale, code], messages: { [code]: {} } });
  const known = new Set<string>();
  const texts: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = messages;
  const learn = (key: string): void => {
    const dot = key.indexOf('.');
    const text = texts[key.slice(0, dot)]?.[key.slice(dot + 1)];
    if (text !== undefined) i18n.load(code, { [key]: compileMessage(text) });
    known.add(key);
  };
  return {
    code,
    locale,
    direction,
    t: (key, ...[values]) => {
      if (!known.has(key)) learn(key);
      return i18n._(key, values);
    },
  };
}
