import type { z } from 'zod';
import { FlatarrowError } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { SourceContext } from '../source.ts';
import { ask } from './client.ts';
import { readConnections } from './people.ts';
import { type Connection, connectionsSchema, type Graph, graphSchema, type Session } from './schema.ts';
import { withTicket } from './ticket.ts';

/** Data, and the session as the answer has renewed it: the very same object when it hasn't. */
export interface Read<Data> {
  data: Data;
  session: Session;
  serverNow?: EpochMs;
}

/** Everybody who shares with this account. */
export async function readPeople(session: Session, context: SourceContext): Promise<Read<Connection[]>> {
  const read = await readData({ path: 'llu/connections', schema: connectionsSchema, session }, context);
  return { ...read, data: readConnections(read.data) };
}

/**
 * About 12 hours, and the current value beside them. Each poll asks for this and not for the shorter list of people,
 * which holds the current value too: compressed the difference is some two kilobytes, and every minute that was missed
 * is filled by the very next answer.
 * @param patientId the connection's `patientId`, not its `id`
 */
export function readGraph(session: Session, patientId: string, context: SourceContext): Promise<Read<Graph>> {
  return readData({ path: `llu/connections/${patientId}/graph`, schema: graphSchema, session }, context);
}

interface DataRequest<Data> {
  path: string;
  schema: z.ZodType<Data>;
  session: Session;
}

async function readData<Data>(
  { path, schema, session }: DataRequest<Data>,
  context: SourceContext,
): Promise<Read<Data>> {
  const { service, token, accountId } = session;
  const headers = { authorization: `Bearer ${token}`, 'account-id': accountId };
  const { region } = service;
  const answer = await ask(
    { step: 'read', method: 'GET', path, region, version: service.version, headers },
    context,
  );
  const data = schema.safeParse(answer.envelope.data);
  if (!data.success) throw new FlatarrowError('badPayload');
  const sameVersion = answer.version === service.version;
  const known = sameVersion ? session : { ...session, service: { ...service, version: answer.version } };
  return {
    data: data.data,
    session: withTicket(known, answer.envelope.ticket, context.clock.now()),
    ...(answer.serverNow === undefined ? {} : { serverNow: answer.serverNow }),
  };
}
