import { type Message, type Text, textSchema } from '../i18n/message.ts';

/** A reason as the log's file holds it: text as it is, a message so that any language can read it back. */
export function reasonFrom(text: Text): string {
  return typeof text === 'string' ? text : JSON.stringify(text);
}

/** The message that a reason of the log is; undefined for names and finished text. */
export function messageIn(reason: string): Message | undefined {
  if (!reason.startsWith('{')) return undefined;
  try {
    const text = textSchema.parse(JSON.parse(reason));
    return typeof text === 'string' ? undefined : text;
  } catch {
    return undefined;
  }
}
