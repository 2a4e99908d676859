import type { ChannelName } from '../../shared/alerts/delivery.ts';

const WORDS: Readonly<Record<ChannelName, string>> = {
  notification: 'Notifications can’t be shown:',
  window: 'The alert window can’t be opened:',
  sound: 'The alarm’s sound can’t be played:',
};

export interface ChannelsParts {
  /** Told once when a channel fails and once when it works again. */
  onChange: (name: ChannelName, reason: string | undefined) => void;
}

/** Which channels work, as far as they have told. Those that do tell of those that don't. */
export class Channels {
  readonly #parts: ChannelsParts;
  readonly #reasons = new Map<ChannelName, string>();

  constructor(parts: ChannelsParts) {
    this.#parts = parts;
  }

  /** One sentence for each that can't be used. */
  get troubles(): string[] {
    return [...this.#reasons.keys()].flatMap((name) => this.troubleOf(name) ?? []);
  }

  /** The sentence for one of them, if it can't be used. */
  troubleOf(name: ChannelName): string | undefined {
    const reason = this.#reasons.get(name);
    return reason === undefined ? undefined : `${WORDS[name]} ${reason}`;
  }

  hasFailed(name: ChannelName): boolean {
    return this.#reasons.has(name);
  }

  /** @param reason why it can't be used, as a sentence; undefined once it works */
  report(name: ChannelName, reason: string | undefined): void {
    if (this.#reasons.get(name) === reason) return;
    if (reason === undefined) this.#reasons.delete(name);
    else this.#reasons.set(name, reason);
    this.#parts.onChange(name, reason);
  }
}
