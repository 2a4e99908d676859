import type { Clock } from '../../src/main/ports/clock.ts';

interface Timer {
  at: number;
  run: () => void;
}

/** A clock that stands still until a test moves it; timers run in the order in which they fall due. */
export class ManualClock implements Clock {
  #now: number;
  #timers = new Set<Timer>();
  /** Waits for what a timer has started: requests that are under way over real sockets. */
  settle: () => Promise<void> = async () => undefined;

  constructor(now: number) {
    this.#now = now;
  }

  now = (): number => this.#now;

  after(delayMs: number, run: () => void): () => void {
    const timer = { at: this.#now + Math.max(delayMs, 0), run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  get pending(): number {
    return this.#timers.size;
  }

  /** Moves on by `byMs`, running each timer at its moment. */
  async advance(byMs: number): Promise<void> {
    const end = this.#now + byMs;
    await this.settle();
    for (;;) {
      const due = [...this.#timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#timers.delete(due);
      this.#now = Math.max(this.#now, due.at);
      due.run();
      await this.settle();
    }
    this.#now = end;
    await this.settle();
  }

  /** Lets time pass as it does while the computer sleeps: nothing runs, then everything that was due runs at once. */
  async sleep(forMs: number): Promise<void> {
    this.#now += forMs;
    await this.advance(0);
  }
}
