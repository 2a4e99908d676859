import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CloudAnswer } from '../http-cloud.ts';
import { third } from './third.ts';
import { DIRECTIONS, type StoredEntry } from './wire.ts';

/** Older dates are refused by v3 (cgm-remote-monitor, lib/api3/const.json). */
const EARLIEST = 946_684_800_000;
/** “NightscoutRocks!”: the namespace of v3's keys (lib/api3/shared/operationTools.js). */
const NAMESPACE = Buffer.from('NightscoutRocks!', 'ascii');

const documentSchema = z.object({
  type: z.string(),
  sgv: z.number(),
  date: z.number(),
  dateString: z.string().optional(),
  sysTime: z.string().optional(),
  direction: z.enum(DIRECTIONS).default('NONE'),
  device: z.string().default('unknown'),
});
type Document = z.infer<typeof documentSchema>;

/** What came of an upload. */
export interface Taken {
  answer: CloudAnswer;
  /** All entries, with those that came. */
  entries: StoredEntry[];
  arrived: StoredEntry[];
}

/** v1: one entry for a `sysTime` and type; what comes later takes the place of what was there (lib/server/entries.js). */
export function takeFirst(body: string, entries: readonly StoredEntry[]): Taken {
  const documents = z.array(documentSchema).safeParse([JSON.parse(body)].flat());
  if (!documents.success) return { ...refused(entries), answer: { status: 500, body: '{"status":500}' } };
  const kept = [...entries];
  const arrived = documents.data.map((document) => {
    const sysTime = new Date(document.dateString ?? document.date).toISOString();
    const place = kept.findIndex((entry) => entry.sysTime === sysTime);
    const entry = { ...kept[place], ...entryOf(document), sysTime };
    if (place < 0) kept.push(entry);
    else kept[place] = entry;
    return entry;
  });
  const newestFirst = documents.data.toSorted((a, b) => b.date - a.date);
  return { answer: { status: 200, body: JSON.stringify(newestFirst) }, entries: kept, arrived };
}

const thirdSchema = documentSchema.extend({
  date: z.number().gt(EARLIEST),
  utcOffset: z.number().min(-1440).max(1440),
  app: z.string().trim().min(1),
});

/**
 * v3: an entry with the same key, made of device and date, or one without a key and with the same date and type
 * (lib/api3/generic/create). It takes the place of the other only for somebody who may update.
 */
export function takeThird(body: string, entries: readonly StoredEntry[], permissions: string): Taken {
  const parsed = thirdSchema.safeParse(JSON.parse(body));
  if (!parsed.success)
    return { ...refused(entries), answer: third(400, { message: 'Bad or missing field' }) };
  const identifier = identifierOf(parsed.data);
  const place = entries.findIndex(
    (entry) =>
      entry.identifier === identifier ||
      (entry.identifier === undefined && entry.readAt === parsed.data.date),
  );
  const needed = place < 0 ? 'create' : 'update';
  if (!permissions.includes(needed.charAt(0)))
    return {
      ...refused(entries),
      answer: third(403, { message: `Missing permission api:entries:${needed}` }),
    };
  const entry = { ...entryOf(parsed.data), sysTime: parsed.data.sysTime, identifier };
  const kept = place < 0 ? [...entries, entry] : entries.with(place, entry);
  const answer = place < 0 ? third(201, { identifier }) : third(200, { identifier, isDeduplication: true });
  return { answer, entries: kept, arrived: [entry] };
}

function refused(entries: readonly StoredEntry[]): Pick<Taken, 'entries' | 'arrived'> {
  return { entries: [...entries], arrived: [] };
}

function entryOf({ date, sgv, direction, device }: Document): StoredEntry {
  return { readAt: date, sgv, direction, device, delayMs: 0 };
}

/** A UUID of version 5. */
function identifierOf({ device, date }: Document): string {
  const digest = createHash('sha1').update(NAMESPACE).update(`${device}_${date}`).digest();
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  return digest.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
