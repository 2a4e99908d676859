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
  /** For keys that were stored, which may be of another version; undefined where there is no such message. */
  readonly recall: (key: string, values?: Readonly<Record<string, string | number>>) => string | undefined;
}

export interface LanguageParts {
  code: LanguageCode;
  locale: string;
  /** That of the language’s script unless it is said. */
  direction?: 'ltr' | 'rtl';
  /** The parts that will be spoken; a message of another part reads as its key. */
  messages: { readonly [P in Part]?: MessagesOf<P> };
}

/** Languages whose script runs from right to left; none of ours does yet. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

export function directionOf(code: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(code) ? 'rtl' : 'ltr';
}

/** Makes a language of messages that have been loaded; each is compiled when it is first spoken. */
export function createLanguage(parts: LanguageParts): Language {
  const { code, locale, direction = directionOf(code), messages } = parts;
  const i18n = new I18n({ locale: code, locales: [locale, code], messages: { [code]: {} } });
  /** Whether there is a message, of each key that has been asked for. */
  const known = new Map<string, boolean>();
  const texts: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = messages;
  const learn = (key: string): boolean => {
    const dot = key.indexOf('.');
    const [part, name] = [key.slice(0, dot), key.slice(dot + 1)];
    const inPart = Object.hasOwn(texts, part) ? texts[part] : undefined;
    const text = inPart && Object.hasOwn(inPart, name) ? inPart[name] : undefined;
    if (text !== undefined) i18n.load(code, { [key]: compileMessage(text) });
    known.set(key, text !== undefined);
    return text !== undefined;
  };
  return {
    code,
    locale,
    direction,
    t: (key, ...[values]) => ((known.get(key) ?? learn(key)) ? i18n._(key, values) : key),
    recall: (key, values) => ((known.get(key) ?? learn(key)) ? i18n._(key, { ...values }) : undefined),
  };
}
