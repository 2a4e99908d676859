import type { DiaryEvent } from '../../shared/glucose/diary-event.ts';
import { FUTURE_TOLERANCE_MS } from '../../shared/glucose/freshness.ts';
import type { EpochMs, SourceReading } from '../../shared/glucose/reading.ts';
import type { ItemEvent, PlacedItem } from '../../shared/transfer/file-item.ts';
import type { ImportCount } from '../../shared/transfer/import-record.ts';
import type { LeftOut, LeftOutReason } from '../../shared/transfer/left-out.ts';
import type { StagedRows } from '../history/import-store.ts';
import { SeenSeconds } from './seen-seconds.ts';

/** Dexcom's first sensors that a cloud knows are of 2010; an older date is a clock that was never set. */
const EARLIEST_AT = Date.UTC(2010, 0, 1);

export interface SorterParts {
  now: EpochMs;
  /** What is older would be forgotten at once; absent where everything is kept. */
  keptSince?: EpochMs;
  isKnownReading: (at: EpochMs) => boolean;
  isKnownEvent: (event: ItemEvent, at: EpochMs) => boolean;
  onLeftOut: (row: LeftOut) => void;
}

export interface Sorted {
  readings: ImportCount;
  events: ImportCount;
  /** From the first to the last moment of what is new or known; absent without any. */
  period?: { from: EpochMs; to: EpochMs };
}

/** Sorts what a file gives into what is new, what is known and what can't be taken. */
export class Sorter {
  readonly #parts: SorterParts;
  readonly #seen = new SeenSeconds();
  readonly #sorted: Sorted = { readings: { new: 0, known: 0 }, events: { new: 0, known: 0 } };

  constructor(parts: SorterParts) {
    this.#parts = parts;
  }

  get sorted(): Sorted {
    return this.#sorted;
  }

  /** @returns what is new among the items */
  take(items: readonly PlacedItem[]): StagedRows {
    const readings: SourceReading[] = [];
    const events: DiaryEvent[] = [];
    for (const item of items) {
      const reason = this.#reasonAgainst(item);
      if (reason) this.#parts.onLeftOut({ line: item.line, reason });
      else if ('reading' in item) {
        if (this.#isNewReading(item.at)) readings.push({ readAt: item.at, ...item.reading });
      } else if (this.#isNewEvent(item.event, item.at)) {
        // Only within this import must it be one of a kind.
        events.push({ eventId: String(this.#sorted.events.new), at: item.at, ...item.event });
      }
    }
    return { readings, events };
  }

  #reasonAgainst(item: PlacedItem): LeftOutReason | undefined {
    const { now, keptSince = EARLIEST_AT } = this.#parts;
    if (item.at > now + FUTURE_TOLERANCE_MS) return 'future';
    if (item.at < EARLIEST_AT) return 'tooOld';
    if (item.at < keptSince) return 'retention';
    return 'reading' in item && this.#seen.add(item.at) ? 'repeated' : undefined;
  }

  #isNewReading(at: EpochMs): boolean {
    this.#widen(at);
    return count(this.#sorted.readings, this.#parts.isKnownReading(at));
  }

  #isNewEvent(event: ItemEvent, at: EpochMs): boolean {
    this.#widen(at);
    return count(this.#sorted.events, this.#parts.isKnownEvent(event, at));
  }

  #widen(at: EpochMs): void {
    const { from, to } = this.#sorted.period ?? { from: at, to: at };
    this.#sorted.period = { from: Math.min(from, at), to: Math.max(to, at) };
  }
}

/** @returns whether it is new */
function count(counts: ImportCount, isKnown: boolean): boolean {
  counts[isKnown ? 'known' : 'new'] += 1;
  return !isKnown;
}
