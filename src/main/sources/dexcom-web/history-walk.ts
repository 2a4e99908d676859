import { FlatarrowError } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Fetched, FetchedEvents, FetchRequest, SourceContext } from '../source.ts';
import { Access } from './access.ts';
import { type FirstRecords, readFirstRecords, readWindow } from './client.ts';
import { type DiaryItems, toDiary } from './diary.ts';
import type { Credentials, Session } from './schema.ts';
import { transform } from './transform.ts';
import { WIDEST_WINDOW_MS, type Window, windowsOver } from './windows.ts';

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Dexcom keeps more; this is what anybody looks at, and what a first start should fetch. */
export const HISTORY_MS = 90 * DAY_MS;

/** Half of what Dexcom allows: a month from a phone and a receiver may be larger than an answer should be. */
const READINGS_WINDOW_MS = 15 * DAY_MS;
/** Enough new readings for one fetch; the next one goes on where this one ended. */
const READINGS_WINDOWS = 3;
/** A phone that was out of reach sends what it kept afterwards. */
const LATE_READINGS_MS = 3 * HOUR_MS;
/** People correct and delete what they entered, and only asking again shows it. */
const LATE_EVENTS_MS = DAY_MS;
/** This computer's clock may be behind. */
const CLOCK_MARGIN_MS = HOUR_MS;

type Request = FetchRequest<Credentials, Session>;

/** Readings since an instant, oldest first, a few windows at a time. */
export async function fetchHistory(
  { credentials, session, since }: Request,
  context: SourceContext,
): Promise<Fetched<Session>> {
  const access = new Access({ credentials, session, context });
  const windows = await windowsSince(access, {
    since: since - LATE_READINGS_MS,
    now: context.clock.now(),
    spanMs: READINGS_WINDOW_MS,
    firstOf: ({ egvs }) => egvs,
  });
  let items: unknown[] = [];
  let serverNow: EpochMs | undefined;
  let result = transform(items, 0);
  for (const [index, window] of windows.entries()) {
    const records = await readWindow(access, 'egvs', window);
    items = items.concat(records.items);
    serverNow = records.serverNow;
    result = transform(items, serverNow ?? context.clock.now());
    // Windows without anything new don't count: a month without a sensor must not end the walk for ever.
    if (index + 1 >= READINGS_WINDOWS && (result.readings.at(-1)?.readAt ?? 0) > since) break;
  }
  refuseUnreadable(items.length, result.unreadable);
  const { readings, dropped } = result;
  return { readings, dropped, ...access.renewal, ...(serverNow === undefined ? {} : { serverNow }) };
}

/** What the engine may keep of a session that was renewed along with the events. */
export interface FetchedDiary extends FetchedEvents<Session> {
  session?: Session;
}

/** Events and calibrations since an instant, with what has been changed since they were last seen. */
export async function fetchDiary(
  { credentials, session, since }: Request,
  context: SourceContext,
): Promise<FetchedDiary> {
  const access = new Access({ credentials, session, context });
  const windows = await windowsSince(access, {
    since: since - LATE_EVENTS_MS,
    now: context.clock.now(),
    spanMs: WIDEST_WINDOW_MS,
    firstOf: ({ events, calibrations }) =>
      events === undefined || calibrations === undefined ? undefined : Math.min(events, calibrations),
  });
  const found: DiaryItems[] = [];
  let serverNow: EpochMs | undefined;
  for (const window of windows) {
    const events = await readWindow(access, 'events', window);
    const calibrations = await readWindow(access, 'calibrations', window);
    ({ serverNow } = calibrations);
    found.push({ events: events.items, calibrations: calibrations.items });
  }
  const events = found.flatMap((each) => each.events);
  const calibrations = found.flatMap((each) => each.calibrations);
  const diary = toDiary({ events, calibrations }, serverNow ?? context.clock.now());
  refuseUnreadable(events.length + calibrations.length, diary.unreadable);
  return { events: diary.events, dropped: diary.dropped, ...access.renewal };
}

interface Stretch {
  since: EpochMs;
  now: EpochMs;
  spanMs: number;
  firstOf: (first: FirstRecords) => EpochMs | undefined;
}

async function windowsSince(access: Access, { since, now, spanMs, firstOf }: Stretch): Promise<Window[]> {
  const until = Math.ceil(now / SECOND_MS) * SECOND_MS + CLOCK_MARGIN_MS;
  // A last reading in the future means that this computer's clock is behind: then at least the last hours.
  const from = Math.max(Math.min(since, now - LATE_READINGS_MS), until - HISTORY_MS);
  const windows = windowsOver({ from, until }, spanMs);
  if (windows.length <= 1) return windows;
  // One question that saves those for the time before the first record.
  const first = firstOf(await readFirstRecords(access));
  const known = first === undefined || first >= until ? from : Math.max(from, first);
  return windowsOver({ from: known, until }, spanMs);
}

/** Nothing in it could be understood: that is a new format, not a silent sensor. */
function refuseUnreadable(items: number, unreadable: number): void {
  if (items > 0 && unreadable === items) throw new FlatarrowError('badPayload');
}
