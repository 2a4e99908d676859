/** Files run through time: a few days at once are enough, and all of a history would be too much to remember. */
const KEPT = 60;

/** What was looked up of days, for the days that were asked for last. */
export class RecentDays<T> {
  readonly #look: (day: number) => T;
  readonly #byDay = new Map<number, T>();

  /** @param look days are counted from 1970, in UTC */
  constructor(look: (day: number) => T) {
    this.#look = look;
  }

  get(day: number): T {
    const known = this.#byDay.get(day);
    if (known !== undefined) return known;
    const found = this.#look(day);
    this.#byDay.set(day, found);
    // The first key is the one that was looked up longest ago.
    const [oldest] = this.#byDay.keys();
    if (this.#byDay.size > KEPT && oldest !== undefined) this.#byDay.delete(oldest);
    return found;
  }
}
