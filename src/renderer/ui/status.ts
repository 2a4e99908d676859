import { sentences } from '../../shared/i18n/sentences.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { type ReadonlySignal, signal } from '@preact/signals';
import { asFlatarrowError, errorText, type FlatarrowError } from '../../shared/errors.ts';

export interface StatusMessage {
  text: string;
  failed: boolean;
}

/** The one line in which a window says how the last action went. */
export interface Status {
  message: ReadonlySignal<StatusMessage | undefined>;
  say(text: string): void;
  clear(): void;
  /**
   * Runs an action and says in words when it fails.
   * @returns its result, or undefined after a failure
   */
  attempt<R>(action: () => Promise<R>): Promise<R | undefined>;
}

/** @param language what is spoken; undefined until it has been loaded */
export function createStatus(language: ReadonlySignal<Language | undefined>): Status {
  const message = signal<StatusMessage>();
  return {
    message,
    say(text) {
      message.value = { text, failed: false };
    },
    clear() {
      message.value = undefined;
    },
    async attempt(action) {
      message.value = undefined;
      try {
        return await action();
      } catch (error) {
        message.value = { text: failureText(asFlatarrowError(error), language.value), failed: true };
        return undefined;
      }
    },
  };
}

function failureText({ kind }: FlatarrowError, language: Language | undefined): string {
  return language
    ? sentences(language, [language.t('controls.didNotWork'), errorText({ kind }, language)])
    : kind;
}
