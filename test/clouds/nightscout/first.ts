import type { CloudAnswer } from '../http-cloud.ts';
import { type Shapes, type StoredEntry, writeEntry } from './wire.ts';

const DAY_MS = 24 * 60 * 60_000;
/** How far a question without a date looks back (cgm-remote-monitor, lib/server/query.js). */
const DEFAULT_LOOK_BACK_MS = 4 * DAY_MS;
const DEFAULT_COUNT = 10;
const XDRIP_COUNT = 24;

export interface Held {
  /** Ascending by time. */
  entries: readonly StoredEntry[];
  shapes: Shapes;
  now: number;
}

/** v1's readings, newest first. */
export function readEntries(query: URLSearchParams, { entries, shapes, now }: Held): CloudAnswer {
  const newestFirst = entries.toReversed();
  if (shapes.style === 'xdrip') {
    const count = Math.min(Number(query.get('count') ?? XDRIP_COUNT), 1000);
    return json(newestFirst.slice(0, count).map((entry) => writeEntry(entry, shapes)));
  }
  const count = Number(query.get('count') ?? DEFAULT_COUNT);
  const from = Number(query.get('find[date][$gte]') ?? now - DEFAULT_LOOK_BACK_MS);
  const to = Number(query.get('find[date][$lte]') ?? Infinity);
  const found = newestFirst.filter(({ readAt }) => readAt >= from && readAt <= to);
  return json(found.slice(0, count).map((entry) => writeEntry(entry, shapes)));
}

/** v1's treatments, newest first. */
export function readTreatments(
  query: URLSearchParams,
  treatments: readonly Record<string, unknown>[],
  now: number,
): CloudAnswer {
  const lookBack = new Date(now - DEFAULT_LOOK_BACK_MS).toISOString();
  const from = query.get('find[created_at][$gte]') ?? lookBack;
  const to = query.get('find[created_at][$lte]') ?? '\uFFFF';
  const without = query.get('find[eventType][$ne]');
  // Dates are compared as text, as the database does.
  const found = treatments.filter((treatment) => {
    const at = String(treatment['created_at']);
    return at >= from && at <= to && treatment['eventType'] !== without;
  });
  return json(found.toReversed().slice(0, Number(query.get('count') ?? 100)));
}

export function json(value: unknown): CloudAnswer {
  return { status: 200, body: JSON.stringify(value) };
}
