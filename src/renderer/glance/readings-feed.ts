import { type ReadonlySignal, computed, effect, signal } from '@preact/signals';
import type { DiaryEvent } from '../../shared/glucose/diary-event.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import type { WindowClock } from '../ui/clock.ts';
import type { Store } from '../ui/store.ts';
import type { Span } from './chart/span.ts';
import { type Piece, joined, missingOf, withPiece } from './pieces.ts';
import { inStretches, isNear, widened } from './stretches.ts';

const MINUTE_MS = 60_000;
/** The longest chart, and one hour for the night in which the clocks change. */
const RECENT_MS = 25 * 60 * MINUTE_MS;
/** A little of the future: clocks differ. */
const AHEAD_MS = 10 * MINUTE_MS;

/** What has been read of a person's history, and whose it is. */
export interface ReadingsFeed {
  personId: string;
  /** Ascending by time. */
  readings: readonly Reading[];
  /** What happened beside glucose. Ascending by time. */
  diary: readonly DiaryEvent[];
  /** The stretches that have been read, ascending; of any other nothing is known. */
  known: readonly Span[];
  /** The first instant there is a reading of; undefined until that is known, and where there is none. */
  oldest: EpochMs | undefined;
  /** Something that was looked for could not be read. */
  failed: boolean;
}

export interface Readings {
  /** Undefined until something has been read, or could not be. */
  feed: ReadonlySignal<ReadingsFeed | undefined>;
  /** Says which stretch of the past is looked at, so that it is read; undefined for none. Safe to call at any time. */
  look: (span: Span | undefined) => void;
}

/**
 * Reads a person's last day: when the window turns to them, when there is something new, when a gap was filled or a
 * file taken in; and whatever of the past is looked at.
 */
export function createReadings(
  {
    api,
    connected,
    overview,
  }: Pick<Store, 'connected' | 'overview'> & { api: Pick<FlatarrowApi, 'readings'> },
  person: ReadonlySignal<PersonOverview | undefined>,
  clock: WindowClock,
): Readings {
  const feed = signal<ReadingsFeed>();
  const reader = new HistoryReader(api, clock, (read) => {
    feed.value = read;
  });
  const reasonFor = (facts: (person: PersonOverview) => unknown[]) =>
    computed(() => {
      const imported = overview.value?.importsChangedAt;
      return person.value && JSON.stringify([connected.value, imported, ...facts(person.value)]);
    });
  const pastReason = reasonFor(pastFacts);
  const recentReason = reasonFor(recentFacts);
  effect(() => {
    const personId = pastReason.value && person.peek()?.personId;
    if (personId) reader.begin(personId);
  });
  effect(() => {
    if (recentReason.value) void reader.readRecent();
  });
  return { feed, look: (span) => reader.look(span) };
}

/** What changes when a person's readings have changed; filled gaps show in the time that today's readings cover. */
function recentFacts({ personId, simulated, newest, accounts, today }: PersonOverview): unknown[] {
  return [
    personId,
    simulated,
    newest?.readAt,
    accounts.map(({ accountId, lastAnswerAt }) => [accountId, lastAnswerAt]),
    today?.coveredMs,
  ];
}

/** What changes when readings of the past may have: sources that are late by design bring those, the simulator has its own. */
function pastFacts({ personId, simulated, accounts }: PersonOverview): unknown[] {
  return [
    personId,
    simulated,
    accounts.map(({ accountId, delayed, lastAnswerAt }) => [accountId, delayed && lastAnswerAt]),
  ];
}

/** Keeps what has been read of one person at a time, and reads what is missing. */
class HistoryReader {
  readonly #api: Pick<FlatarrowApi, 'readings'>;
  readonly #clock: WindowClock;
  readonly #publish: (feed: ReadingsFeed) => void;
  #personId: string | undefined;
  #recent: Piece | undefined;
  #recentReadAt: EpochMs = 0;
  #past: readonly Piece[] = [];
  #told: ReadingsFeed | undefined;
  #oldest: EpochMs | undefined;
  #looked: Span | undefined;
  /** What is being read, and what could not be: that is tried again with the next news. */
  #asked: readonly Span[] = [];
  #unreadable: readonly Span[] = [];
  /** An answer to an earlier one is about somebody or some time that the window no longer shows. */
  #generation = 0;
  #recentAsks = 0;

  constructor(
    api: Pick<FlatarrowApi, 'readings'>,
    clock: WindowClock,
    publish: (feed: ReadingsFeed) => void,
  ) {
    this.#api = api;
    this.#clock = clock;
    this.#publish = publish;
  }

  /** Turns to a person, or anew to the same one, whose past may have changed. */
  begin(personId: string): void {
    if (personId !== this.#personId) {
      this.#recent = undefined;
      this.#looked = undefined;
      this.#oldest = undefined;
    }
    this.#personId = personId;
    this.#generation += 1;
    this.#past = [];
    this.#asked = [];
    this.#unreadable = [];
    this.#readLooked();
    void this.#readOldest(personId);
  }

  look(span: Span | undefined): void {
    this.#looked = span;
    this.#readLooked();
  }

  async readRecent(): Promise<void> {
    const personId = this.#personId;
    if (personId === undefined) return;
    const [asks, generation] = [(this.#recentAsks += 1), this.#generation];
    const now = this.#clock.now();
    const span = { from: now - RECENT_MS, to: now + AHEAD_MS };
    const isFirst = !this.#recent;
    if (isFirst) performance.mark('readings asked');
    const piece = await this.#read(personId, span);
    if (isFirst) performance.mark('readings answered');
    if (asks !== this.#recentAsks || generation !== this.#generation) return;
    // Whatever comes after it is news, and has it read anew; what that was isn't known where it can't be.
    if (piece) [this.#recent, this.#recentReadAt] = [{ ...piece, to: Infinity }, now];
    else if (this.#recent) this.#recent = { ...this.#recent, to: this.#recentReadAt };
    this.#asked = [];
    this.#unreadable = piece ? [] : [span];
    this.#tell(personId);
    this.#readLooked();
  }

  #readLooked(): void {
    const [looked, recent] = [this.#looked, this.#recent];
    if (!looked || !recent) return;
    const { from, to } = widened(looked);
    const missing = missingOf({ from, to: Math.min(to, recent.from) }, [...this.#past, ...this.#asked]);
    for (const stretch of missing.flatMap(inStretches)) void this.#readPast(stretch);
  }

  async #readPast(stretch: Span): Promise<void> {
    const [personId, generation] = [this.#personId, this.#generation];
    if (personId === undefined) return;
    this.#asked = [...this.#asked, stretch];
    const piece = await this.#read(personId, stretch);
    if (generation !== this.#generation) return;
    if (piece) {
      const looked = this.#looked ?? stretch;
      this.#asked = this.#asked.filter((asked) => asked !== stretch);
      this.#past = withPiece(this.#past, piece).filter((known) => isNear(known, looked));
    } else this.#unreadable = [...this.#unreadable, stretch];
    this.#tell(personId);
  }

  /** How far back there is anything to scroll to. */
  async #readOldest(personId: string): Promise<void> {
    const generation = this.#generation;
    const oldest = await this.#api.readings.oldest(personId).catch(() => undefined);
    if (generation !== this.#generation) return;
    this.#oldest = oldest;
    // Nothing else is new: whoever draws the readings need not do so again.
    if (this.#told?.personId === personId) this.#publish((this.#told = { ...this.#told, oldest }));
  }

  async #read(personId: string, span: Span): Promise<Piece | undefined> {
    const [readings, diary] = await Promise.all([
      this.#api.readings.range({ personId, ...span }).catch(() => undefined),
      // Readings are not kept back for want of what explains them.
      this.#api.readings.diary({ personId, ...span }).catch(() => this.#knownDiary(span)),
    ]);
    return readings && { ...span, readings, diary };
  }

  #knownDiary({ from, to }: Span): DiaryEvent[] {
    return this.#pieces().flatMap(({ diary }) => diary.filter(({ at }) => at >= from && at < to));
  }

  #pieces(): readonly Piece[] {
    return this.#recent ? withPiece(this.#past, this.#recent) : this.#past;
  }

  #tell(personId: string): void {
    const pieces = this.#pieces();
    this.#told = {
      personId,
      readings: pieces.flatMap(({ readings }) => readings),
      diary: pieces.flatMap(({ diary }) => diary),
      known: joined(pieces),
      oldest: this.#oldest,
      failed: this.#unreadable.length > 0,
    };
    this.#publish(this.#told);
  }
}
