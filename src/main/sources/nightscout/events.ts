import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { FetchedEvents, FetchRequest, SourceContext } from '../source.ts';
import { askRaw, type Question, readAnswer } from './client.ts';
import { questionFor } from './entries.ts';
import { isUnknownPath } from './faults.ts';
import { PAGE_SIZE, readPages, THIRD_PAGE_SIZE } from './pages.ts';
import { type Credentials, listSchema, type Session, thirdListSchema } from './schema.ts';
import { treatmentInstant, treatmentsToEvents } from './treatments.ts';

type Request = FetchRequest<Credentials, Session>;

/** What was written down since: meals, insulin, exercise, notes. Emulators that keep no such thing have none. */
export async function fetchEvents(request: Request, context: SourceContext): Promise<FetchedEvents> {
  const { since, session } = request;
  const items = await readPages({
    since,
    pageSize: session.api === 'first' ? PAGE_SIZE : THIRD_PAGE_SIZE,
    instantOf: treatmentInstant,
    read: (until) => readTreatments(request, until, context),
  });
  const { events, dropped } = treatmentsToEvents(items, context.clock.now());
  return { events: events.filter(({ at }) => at > since), dropped };
}

async function readTreatments(
  request: Request,
  until: EpochMs | undefined,
  context: SourceContext,
): Promise<unknown[]> {
  const first = request.session.api === 'first';
  const question: Question = {
    ...questionFor(request, context.clock.now()),
    path: first ? 'api/v1/treatments.json' : 'api/v3/treatments',
    query: first ? firstQuery(request.since, until) : thirdQuery(request.since, until),
  };
  const { response } = await askRaw(question, context);
  if (isUnknownPath(response)) return [];
  return readAnswer(response, first ? listSchema : thirdListSchema, { question, context }).body;
}

/** Loops write a temporary basal rate every five minutes; they are no events for a person. */
function firstQuery(since: EpochMs, until: EpochMs | undefined): Record<string, string> {
  return {
    count: String(PAGE_SIZE),
    'find[created_at][$gte]': new Date(since).toISOString(),
    ...(until === undefined ? {} : { 'find[created_at][$lte]': new Date(until).toISOString() }),
    'find[eventType][$ne]': 'Temp Basal',
  };
}

function thirdQuery(since: EpochMs, until: EpochMs | undefined): Record<string, string> {
  return {
    created_at$gte: new Date(since).toISOString(),
    ...(until === undefined ? {} : { created_at$lte: new Date(until).toISOString() }),
    eventType$ne: 'Temp Basal',
    sort$desc: 'created_at',
    limit: String(THIRD_PAGE_SIZE),
  };
}
