import { z } from 'zod';
import type { Language } from './language.ts';
import type { ArgumentNames } from './message-values.ts';
import type { MessageKey, TextOf } from './messages.ts';

/** What is to be said, before it is known in which language: for what is thrown, stored or kept for later. */
export interface Message {
  /** `part.key`; one that was stored may be of another version. */
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number | Message>> | undefined;
}

/** Finished text, of people or servers, or a message. */
export type Text = string | Message;

export const messageSchema: z.ZodType<Message> = z.object({
  key: z.string(),
  get values() {
    return z.record(z.string(), z.union([z.string(), z.number(), messageSchema])).optional();
  },
});

/** What is stored for people to read: an earlier version stored finished English. */
export const textSchema: z.ZodType<Text> = z.union([z.string(), messageSchema]);

type ValuesOf<K extends MessageKey> = [ArgumentNames<TextOf<K>>] extends [never]
  ? []
  : [values: { readonly [Name in ArgumentNames<TextOf<K>>]: string | number | Message }];

/** A message with what it asks for; unknown keys and missing values don't compile. */
export function message<K extends MessageKey>(key: K, ...[values]: ValuesOf<K>): Message {
  return values === undefined ? { key } : { key, values };
}

/** A text in a language. What is no key of it, such as text of an earlier version or of a server, is said as it is. */
export function say(language: Language, text: Text): string {
  return sayIfKnown(language, text) ?? (typeof text === 'string' ? text : text.key);
}

/** The same; undefined for a message that this version doesn't have. */
export function sayIfKnown(language: Language, text: Text): string | undefined {
  if (typeof text === 'string') return language.recall(text) ?? text;
  const values = Object.entries(text.values ?? {}).map(
    ([name, value]) => [name, typeof value === 'object' ? say(language, value) : value] as const,
  );
  return language.recall(text.key, Object.fromEntries(values));
}
