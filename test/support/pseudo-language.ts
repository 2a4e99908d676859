import { type Language, createLanguage } from '../../src/shared/i18n/language.ts';
import type { MessagesOf, Part } from '../../src/shared/i18n/messages.ts';
import { ENGLISH_MESSAGES } from './english.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ø',
  U: 'Û',
};

/** German and Polish are longer than English by about so much; short words by more. */
const LONGER = 0.4;

/** By which a window asks for it: German with a private mark, so that whatever knows locales takes it. */
export const PSEUDO_LOCALE = 'de-x-pseudo';
export const PSEUDO_LOCALE_RTL = 'de-x-mirrored';

export interface PseudoLanguage {
  /** Hebrew’s direction, for layouts that must turn over. */
  rightToLeft?: boolean;
}

/** English that is longer, accented and bracketed: what is cut off, glued together or not translated can be seen. */
export function pseudoMessages<P extends Part>(part: P): MessagesOf<P>;
export function pseudoMessages(part: Part): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(ENGLISH_MESSAGES[part]).map(([key, text]) => [key, pseudoMessage(text)]),
  );
}

/** Every part of it, as one language. */
export function pseudoLanguage({ rightToLeft = false }: PseudoLanguage = {}): Language {
  const parts = Object.keys(ENGLISH_MESSAGES).filter((name): name is Part => name in ENGLISH_MESSAGES);
  return createLanguage({
    code: 'de',
    locale: rightToLeft ? PSEUDO_LOCALE_RTL : PSEUDO_LOCALE,
    direction: rightToLeft ? 'rtl' : 'ltr',
    messages: Object.fromEntries(parts.map((part) => [part, pseudoMessages(part)])),
  });
}

/** Changes what is read of an ICU message, and nothing of its arguments and plurals. */
export function pseudoMessage(text: string): string {
  const padding = '~'.repeat(Math.ceil(readLength(text) * LONGER));
  // Longer texts have more words rather than one that can't be broken.
  const words = padding.match(/~{1,9}/g) ?? [];
  return `[${accented(text)}${words.length > 1 ? ' ' : ''}${words.join(' ')}]`;
}

/** Letters at an even depth are read; at an odd one they are names of arguments, plural categories and the like. */
function accented(text: string): string {
  let depth = 0;
  return Array.from(text, (character) => {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    return depth % 2 === 0 ? (ACCENTS[character] ?? character) : character;
  }).join('');
}

/** Of a plural one branch is read at a time. */
function readLength(text: string): number {
  const branches = [...text.matchAll(/\w \{([^{}]*)\}/g)].map(([, branch = '']) => branch.length);
  const around = text.replaceAll(/\{(?:[^{}]|\{[^{}]*\})*\}/g, '').length;
  return around + (branches.length === 0 ? 0 : Math.max(...branches));
}
