import { type ReadonlySignal, computed, effect, signal } from '@preact/signals';
import type { DiaryEvent } from '../../shared/glucose/diary-event.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import type { WindowClock } from '../ui/clock.ts';
import type { Store } from '../ui/store.ts';

const HOUR_MS = 3_600_000;
/** The longest chart, and one hour for the night in which the clocks change. */
const LOADED_MS = 25 * HOUR_MS;
const MINUTE_MS = 60_000;

/** A person's last day, and whose it is. */
export interface ReadingsFeed {
  personId: string;
  readings: readonly Reading[];
  /** What happened beside glucose. */
  diary: readonly DiaryEvent[];
}

/** Loads a person's last day: when the window turns to them, when there is something new, when a gap was filled. */
export function createReadingsFeed(
  { api, connected }: Pick<Store, 'api' | 'connected'>,
  person: ReadonlySignal<PersonOverview | undefined>,
  clock: WindowClock,
): ReadonlySignal<ReadingsFeed | undefined> {
  const feed = signal<ReadingsFeed>();
  const reasonToLoad = computed(
    () => person.value && JSON.stringify([connected.value, ...facts(person.value)]),
  );
  const knownDiary = (personId: string): readonly DiaryEvent[] =>
    feed.peek()?.personId === personId ? (feed.peek()?.diary ?? []) : [];
  let lastLoad = 0;
  const load = async (personId: string, now: EpochMs): Promise<void> => {
    const loading = (lastLoad += 1);
    const asked = { personId, from: now - LOADED_MS, to: now + 10 * MINUTE_MS };
    const [readings, diary] = await Promise.all([
      api.readings.range(asked),
      // Readings are not kept back for want of what explains them.
      api.readings.diary(asked).catch(() => knownDiary(personId)),
    ]);
    // An answer that was overtaken is about somebody or some time that the window no longer shows.
    if (loading === lastLoad) feed.value = { personId, readings, diary };
  };
  effect(() => {
    if (!reasonToLoad.value) return;
    const personId = person.peek()?.personId;
    // What is on screen ages by itself; a failed load is tried again with the next news.
    if (personId) load(personId, clock.now()).catch(() => undefined);
  });
  return feed;
}

/** What changes when a person's readings have changed; filled gaps show in the time that today's readings cover. */
function facts({ personId, newest, accounts, today }: PersonOverview): unknown[] {
  return [
    personId,
    newest?.readAt,
    accounts.map(({ accountId, lastAnswerAt }) => [accountId, lastAnswerAt]),
    today?.coveredMs,
  ];
}
