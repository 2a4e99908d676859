import { z } from 'zod';
import type { EpochMs, SourceReading } from '../../../shared/glucose/reading.ts';
import type { HttpResponse } from '../../ports/http.ts';
import type { FetchRequest, SourceContext } from '../source.ts';
import { askRaw, type Question, readAnswer } from './client.ts';
import { questionFor } from './entries.ts';
import { entryDocument } from './entry-document.ts';
import type { Credentials, Session } from './schema.ts';
import { isRouteMissing, takesNoUploads } from './write-faults.ts';

/** Who writes, and what their sign-in found out. */
export type Writer = Pick<FetchRequest<Credentials, Session>, 'credentials' | 'session'>;

/** v1 answers with what it has stored. A page, or anything else with a good status, is no receipt. */
const storedSchema = z.array(z.unknown());
const createdSchema = z.union([z.object({ identifier: z.string() }), z.object({ status: z.number() })]);

/**
 * Writes readings to a site, each once however often it is sent: v1 keeps one entry for a time and type, v3 one for a
 * device and date.
 * @param readings ascending by time
 * @throws FlatarrowError after which some of them may have been stored
 */
export async function writeReadings(
  writer: Writer,
  readings: readonly SourceReading[],
  context: SourceContext,
): Promise<void> {
  if (writer.session.api === 'first') return writeFirst(writer, readings, context);
  for (const reading of readings) await writeThird(writer, reading, context);
}

/** v1 takes a list. */
async function writeFirst(
  writer: Writer,
  readings: readonly SourceReading[],
  context: SourceContext,
): Promise<void> {
  const question = questionOf(writer, readings.map(entryDocument), context.clock.now());
  const { response } = await askRaw(question, context);
  if (response.status === 413 && readings.length > 1) {
    const middle = readings.length >>> 1;
    await writeFirst(writer, readings.slice(0, middle), context);
    await writeFirst(writer, readings.slice(middle), context);
    return;
  }
  readReceipt(response, storedSchema, { question, context });
}

/** v3 takes one document at a time. */
async function writeThird(writer: Writer, reading: SourceReading, context: SourceContext): Promise<void> {
  const question = questionOf(writer, entryDocument(reading), context.clock.now());
  const { response } = await askRaw(question, context);
  // It is there already, and this token may only add: that is as good.
  if (response.status === 403 && /api:entries:update/.test(response.body)) return;
  // Somebody has deleted it there, and it stays deleted.
  if (response.status === 410) return;
  readReceipt(response, createdSchema, { question, context });
}

function questionOf(writer: Writer, document: unknown, now: EpochMs): Question {
  const path = writer.session.api === 'first' ? 'api/v1/entries' : 'api/v3/entries';
  return { ...questionFor(writer, now), path, document };
}

function readReceipt<T>(
  response: HttpResponse,
  schema: z.ZodType<T>,
  asked: Parameters<typeof readAnswer>[2],
): void {
  if (isRouteMissing(response)) throw takesNoUploads();
  // Some servers say "created" where others say 200.
  const status = response.status === 201 ? 200 : response.status;
  readAnswer({ ...response, status }, schema, asked);
}
