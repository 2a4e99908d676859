import type { common } from './en/common.ts';
import type { display } from './en/display.ts';
import type { glance } from './en/glance.ts';
import type { settings } from './en/settings.ts';
import type { welcome } from './en/welcome.ts';
import type { MessageValues } from './message-values.ts';

/**
 * English is where messages are written: ICU MessageFormat, by part of the program. The other languages have the same
 * parts and keys, or don't compile.
 */
interface EnglishMessages {
  common: typeof common;
  display: typeof display;
  glance: typeof glance;
  settings: typeof settings;
  welcome: typeof welcome;
}

export type Part = keyof EnglishMessages;

/** One part of the messages in any language. */
export type MessagesOf<P extends Part> = Readonly<Record<keyof EnglishMessages[P], string>>;

/** `part.key` of every message. */
export type MessageKey = { [P in Part]: `${P}.${keyof EnglishMessages[P] & string}` }[Part];

type TextOf<K extends MessageKey> = K extends `${infer P extends Part}.${infer Name}`
  ? EnglishMessages[P][Name & keyof EnglishMessages[P]] & string
  : never;

/** The message of a key in one language, its arguments filled in. A missing argument doesn't compile. */
export type Translate = <K extends MessageKey>(key: K, ...values: MessageValues<TextOf<K>>) => string;

/** Parts are loaded when they are needed: a window carries its own, in one language. */
export type PartLoaders = { readonly [P in Part]: () => Promise<MessagesOf<P>> };
