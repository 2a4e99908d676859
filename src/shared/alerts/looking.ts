/** The watchdog looks this often, ms. */
export const LOOK_EVERY_MS = 30_000;

/** Readings this far back are enough for every rule, ms: the longest persistence is an hour. */
export const LOOK_BACK_MS = 2 * 3_600_000;
