import { z } from 'zod';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { SourceContext } from '../source.ts';
import { ask } from './client.ts';
import { questionFor } from './entries.ts';
import { PAGE_SIZE, readPages, THIRD_PAGE_SIZE } from './pages.ts';
import { listSchema, thirdListSchema } from './schema.ts';
import { instantOf, transform } from './transform.ts';
import type { Writer } from './uploads.ts';

/** A glucose value as a site holds it. */
export interface SiteEntry {
  at: EpochMs;
  mgdl: number;
  /** What wrote it, as the site says; empty where it doesn't. */
  device: string;
}

export interface SiteEntries {
  /** Ascending by time, with doubles as they are. */
  entries: SiteEntry[];
  /** The site's clock, where it says. */
  serverNow?: EpochMs;
}

const DEVICE_LENGTH = 60;
const deviceSchema = z.object({ device: z.string() });

/** What a site holds of some hours, both ends included: who writes must know what is there. */
export async function readSite(
  writer: Writer,
  { from, to }: { from: EpochMs; to: EpochMs },
  context: SourceContext,
): Promise<SiteEntries> {
  let serverNow: EpochMs | undefined;
  const isFirst = writer.session.api === 'first';
  const items = await readPages({
    since: from,
    pageSize: isFirst ? PAGE_SIZE : THIRD_PAGE_SIZE,
    instantOf,
    read: async (until = to) => {
      const question = {
        ...questionFor(writer, context.clock.now()),
        path: isFirst ? 'api/v1/entries/sgv.json' : 'api/v3/entries',
        query: isFirst ? firstQuery(from, until) : thirdQuery(from, until),
      };
      const answer = await ask(question, isFirst ? listSchema : thirdListSchema, context);
      serverNow = answer.serverNow;
      return answer.body;
    },
  });
  const entries = items.flatMap(entryOf).filter(({ at }) => at >= from && at <= to);
  return {
    entries: entries.toSorted((a, b) => a.at - b.at),
    ...(serverNow === undefined ? {} : { serverNow }),
  };
}

function firstQuery(from: EpochMs, until: EpochMs): Record<string, string> {
  return { count: String(PAGE_SIZE), 'find[date][$gte]': String(from), 'find[date][$lte]': String(until) };
}

function thirdQuery(from: EpochMs, until: EpochMs): Record<string, string> {
  return {
    type$eq: 'sgv',
    date$gte: String(from),
    date$lte: String(until),
    sort$desc: 'date',
    limit: String(THIRD_PAGE_SIZE),
    fields: 'date,mills,dateString,sgv,direction,trend,type,isValid,device',
  };
}

/** One at a time: here two entries of one measurement are two. */
function entryOf(item: unknown): SiteEntry[] {
  const [reading] = transform([item], Number.MAX_SAFE_INTEGER).readings;
  if (!reading) return [];
  const parsed = deviceSchema.safeParse(item);
  const device = parsed.success ? plain(parsed.data.device) : '';
  return [{ at: reading.readAt, mgdl: reading.mgdl, device }];
}

/** It is shown to the person, and anybody may have written it. */
function plain(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, ' ')
    .trim()
    .slice(0, DEVICE_LENGTH);
}
