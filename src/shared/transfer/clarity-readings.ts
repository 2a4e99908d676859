import { isCalibrationWord, isReadingWord } from './clarity-words.ts';

/** An hour of readings; less could be anything. */
const ENOUGH = 12;
const NEARLY_ALL = 0.9;

export interface ReadingsName {
  /** Looks at the type of a row that has a time. */
  add: (eventType: string, hasValue: boolean) => void;
  /** Whether a row of this type is a sensor's reading. */
  isReading: (eventType: string) => boolean;
  /** A name that was taken for that of readings because nearly all rows have it; the person must be told. */
  taken: () => string | undefined;
}

/**
 * Finds out what a file calls its readings. A known name decides; in a language whose name is not known, the type that
 * nearly all rows with a glucose value have, as sensors write a row every five minutes and nothing else does.
 */
export function readingsName(): ReadingsName {
  const counts = new Map<string, number>();
  let known = false;
  const taken = (): string | undefined => {
    if (known) return undefined;
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    return most && most[1] >= ENOUGH && most[1] >= total * NEARLY_ALL ? most[0] : undefined;
  };
  return {
    add(eventType, hasValue) {
      if (isReadingWord(eventType)) known = true;
      else if (hasValue && !known && !isCalibrationWord(eventType) && counts.size < 100)
        counts.set(eventType, (counts.get(eventType) ?? 0) + 1);
    },
    isReading: (eventType) => (known ? isReadingWord(eventType) : eventType === taken()),
    taken,
  };
}
