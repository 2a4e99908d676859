import { type ReadonlySignal, signal } from '@preact/signals';
import { asFlatarrowError, errorText } from '../../shared/errors.ts';

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

export function createStatus(): Status {
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
        message.value = {
          text: `That did not work. ${errorText(asFlatarrowError(error).kind)}`,
          failed: true,
        };
        return undefined;
      }
    },
  };
}
