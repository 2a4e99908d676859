import { FlatarrowError } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Fetched, FetchRequest, SourceContext } from '../source.ts';
import { type Answer, ask, type Question } from './client.ts';
import { PAGE_SIZE, readPages, THIRD_PAGE_SIZE } from './pages.ts';
import { type Credentials, listSchema, type Session, thirdListSchema } from './schema.ts';
import { instantOf, transform } from './transform.ts';

const MINUTE_MS = 60_000;
const THIRD_FIELDS = 'date,mills,dateString,sgv,direction,trend,type,isValid';

type Request = FetchRequest<Credentials, Session>;

/** Readings after `since`, as far back as the site keeps them. */
export async function fetchReadings(request: Request, context: SourceContext): Promise<Fetched<Session>> {
  const { since } = request;
  const first = request.session.api === 'first';
  const pageSize = first ? pageSizeFor(context.clock.now() - since) : THIRD_PAGE_SIZE;
  let serverNow: EpochMs | undefined;
  const items = await readPages({
    since,
    pageSize,
    instantOf,
    read: async (until) => {
      const answer = first
        ? await readFirst(request, { since, until, count: pageSize }, context)
        : await readThird(request, { since, until, count: pageSize }, context);
      serverNow = answer.serverNow;
      return answer.body;
    },
  });
  const { readings, dropped, unreadable } = transform(items, serverNow ?? context.clock.now());
  // Nothing in it could be understood: that is a new format, not a silent sensor.
  if (items.length > 0 && unreadable === items.length) throw new FlatarrowError('badPayload');
  const after = readings.filter(({ readAt }) => readAt > since);
  return { readings: after, dropped, ...(serverNow === undefined ? {} : { serverNow }) };
}

/** The part of every question that the session decides. */
export function questionFor(
  { credentials, session }: Pick<Request, 'credentials' | 'session'>,
  now: EpochMs,
): Omit<Question, 'path'> {
  const { api, secure, jwt } = session;
  // Asking with a token that has run out counts as an attack on servers that fine wrong ones.
  if (jwt && jwt.expiresAt <= now) throw new FlatarrowError('sessionExpired');
  const bearer = api === 'third' ? (jwt?.token ?? credentials.secret) : undefined;
  return { credentials, secure, step: 'read', ...(bearer === undefined ? {} : { bearer }) };
}

interface Bounds {
  since: EpochMs;
  until: EpochMs | undefined;
  count: number;
}

/** Without a bound on the date, a server only looks at the last four days (cgm-remote-monitor, lib/server/query.js). */
function readFirst(
  request: Request,
  { since, until, count }: Bounds,
  context: SourceContext,
): Promise<Answer<unknown[]>> {
  const query = {
    count: String(count),
    'find[date][$gte]': String(since),
    ...(until === undefined ? {} : { 'find[date][$lte]': String(until) }),
  };
  const question = { ...questionFor(request, context.clock.now()), path: 'api/v1/entries/sgv.json', query };
  return ask(question, listSchema, context);
}

function readThird(
  request: Request,
  { since, until, count }: Bounds,
  context: SourceContext,
): Promise<Answer<unknown[]>> {
  const query = {
    type$eq: 'sgv',
    date$gte: String(since),
    ...(until === undefined ? {} : { date$lte: String(until) }),
    sort$desc: 'date',
    limit: String(count),
    fields: THIRD_FIELDS,
  };
  const question = { ...questionFor(request, context.clock.now()), path: 'api/v3/entries', query };
  return ask(question, thirdListSchema, context);
}

/** Two uploaders with a sensor that measures every minute, and a little more for a clock that is not quite right. */
function pageSizeFor(spanMs: number): number {
  const values = 20 + 2 * Math.ceil(Math.max(spanMs, 0) / MINUTE_MS);
  return Math.min(values, PAGE_SIZE);
}
