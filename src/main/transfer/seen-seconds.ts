import type { EpochMs } from '../../shared/glucose/reading.ts';

const DAY_SECONDS = 86_400;

/** Remembers seconds, however many, in some ten kilobytes a day. */
export class SeenSeconds {
  readonly #byDay = new Map<number, Uint8Array>();

  /** @returns whether this second had been there before */
  add(at: EpochMs): boolean {
    const second = Math.floor(at / 1000);
    const day = Math.floor(second / DAY_SECONDS);
    const inDay = second - day * DAY_SECONDS;
    let bits = this.#byDay.get(day);
    if (!bits) this.#byDay.set(day, (bits = new Uint8Array(DAY_SECONDS / 8)));
    const [index, bit] = [inDay >>> 3, 1 << (inDay & 7)];
    const byte = bits[index] ?? 0;
    bits[index] = byte | bit;
    return (byte & bit) !== 0;
  }
}
