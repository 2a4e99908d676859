/** Those who want to hear of something. One that fails keeps nobody else from hearing. */
export class Listeners<T> {
  readonly #listeners = new Set<(value: T) => void>();
  readonly #onFailure: (error: unknown) => void;

  constructor(onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure;
  }

  get isEmpty(): boolean {
    return this.#listeners.size === 0;
  }

  /** Returns the way to stop listening. */
  add(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(value: T): void {
    for (const listener of this.#listeners) {
      try {
        listener(value);
      } catch (error) {
        this.#onFailure(error);
      }
    }
  }

  clear(): void {
    this.#listeners.clear();
  }
}
