import type { Notice } from '../shared/overview/overview.ts';

/** What the program itself has to tell, one line a subject, until it is dismissed or no longer true. */
export class Notices {
  readonly #byId = new Map<string, Notice>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get all(): Notice[] {
    return [...this.#byId.values()];
  }

  tell(id: string, text: string, level: Notice['level'] = 'warning'): void {
    if (this.#byId.get(id)?.text === text) return;
    this.#byId.set(id, { id, text, level });
    this.#onChange();
  }

  withdraw(id: string): void {
    if (this.#byId.delete(id)) this.#onChange();
  }
}
