import { message } from '../../shared/i18n/message.ts';
import type { News } from '../../shared/updates/update-state.ts';
import { compareVersions, parseVersion } from '../../shared/updates/version.ts';
import type { Notices } from '../notices.ts';
import { newsSince } from './change-log.ts';
import type { UpdateMemory } from './update-memory.ts';

export const NEWS_NOTICE = 'updated';

export interface ReleaseNewsParts {
  version: string;
  memory: UpdateMemory;
  notices: Pick<Notices, 'tell' | 'withdraw'>;
  changeLog: () => Promise<string>;
}

/** Tells once, after an update, what has changed: until the person has looked, or waved it away. */
export class ReleaseNews {
  readonly #parts: ReleaseNewsParts;
  /** As it was when this run began: what has been seen may be read on until the end of it. */
  readonly #since: string;

  constructor(parts: ReleaseNewsParts) {
    this.#parts = parts;
    const { memory, version, notices } = parts;
    this.#since = memory.read(version).seenVersion;
    if (isNewer(version, this.#since))
      notices.tell(NEWS_NOTICE, message('notices.updated', { version }), 'info');
    // A first run, or one of an older version: from here on, everything that is newer is news.
    else if (memory.isNew || this.#since !== version) this.#remember();
  }

  async news(): Promise<News[]> {
    return newsSince(await this.#parts.changeLog(), this.#since, this.#parts.version);
  }

  seen(): void {
    this.#parts.notices.withdraw(NEWS_NOTICE);
    if (this.#parts.memory.read(this.#parts.version).seenVersion !== this.#parts.version) this.#remember();
  }

  #remember(): void {
    const { memory, version } = this.#parts;
    memory.write({ ...memory.read(version), seenVersion: version });
  }
}

function isNewer(version: string, than: string): boolean {
  const [a, b] = [parseVersion(version), parseVersion(than)];
  return a !== undefined && b !== undefined && compareVersions(a, b) > 0;
}
