import { isDeepStrictEqual } from 'node:util';
import { type Message, type Text, message } from '../../shared/i18n/message.ts';
import type { ChannelName } from '../../shared/alerts/delivery.ts';

/** Why a channel can't be used, as a sentence; nothing when it works. */
export type ChannelReason = Text | undefined;

export interface ChannelsParts {
  /** Told once when a channel fails and once when it works again. */
  onChange: (name: ChannelName, reason: ChannelReason) => void;
}

/** Which channels work, as far as they have told. Those that do tell of those that don't. */
export class Channels {
  readonly #parts: ChannelsParts;
  readonly #reasons = new Map<ChannelName, Text>();

  constructor(parts: ChannelsParts) {
    this.#parts = parts;
  }

  /** One sentence for each that can't be used. */
  get troubles(): Message[] {
    return [...this.#reasons.keys()].flatMap((name) => this.troubleOf(name) ?? []);
  }

  /** The sentence for one of them, if it can't be used. */
  troubleOf(name: ChannelName): Message | undefined {
    const reason = this.#reasons.get(name);
    return reason === undefined ? undefined : troubleWith(name, reason);
  }

  hasFailed(name: ChannelName): boolean {
    return this.#reasons.has(name);
  }

  report(name: ChannelName, reason: ChannelReason): void {
    if (isDeepStrictEqual(this.#reasons.get(name), reason)) return;
    if (reason === undefined) this.#reasons.delete(name);
    else this.#reasons.set(name, reason);
    this.#parts.onChange(name, reason);
  }
}

function troubleWith(name: ChannelName, reason: Text): Message {
  switch (name) {
    case 'notification':
      return message('alertLog.notificationFailed', { reason });
    case 'window':
      return message('alertLog.windowFailed', { reason });
    case 'sound':
      return message('alertLog.soundFailed', { reason });
  }
  return name satisfies never;
}
