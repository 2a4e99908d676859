import { isDeepStrictEqual } from 'node:util';
import { type FlatarrowError, errorMessage } from '../shared/errors.ts';
import type { Language } from '../shared/i18n/language.ts';
import { type Text, say } from '../shared/i18n/message.ts';
import type { Notice } from '../shared/overview/overview.ts';

type Told = Omit<Notice, 'text'> & { text: Text };

/** What the program itself has to tell, one line a subject, until it is dismissed or no longer true. */
export class Notices {
  readonly #byId = new Map<string, Told>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  allIn(language: Language): Notice[] {
    return [...this.#byId.values()].map((told) => ({ ...told, text: say(language, told.text) }));
  }

  tell(id: string, text: Text, level: Notice['level'] = 'warning'): void {
    if (isDeepStrictEqual(this.#byId.get(id)?.text, text)) return;
    this.#byId.set(id, { id, text, level });
    this.#onChange();
  }

  /** @param error what the disk refused; undefined when it takes things again */
  tellStorage(error: FlatarrowError | undefined): void {
    if (error) this.tell('storage', errorMessage(error));
    else this.withdraw('storage');
  }

  withdraw(id: string): void {
    if (this.#byId.delete(id)) this.#onChange();
  }
}
