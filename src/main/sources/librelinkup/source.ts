import { message } from '../../../shared/i18n/message.ts';
import { FlatarrowError } from '../../../shared/errors.ts';
import { ABBOTT_MGDL_PER_MMOL } from '../../../shared/glucose/units.ts';
import type {
  Fetched,
  FetchedDeviceStatus,
  FetchRequest,
  Source,
  SourceContext,
  Suggestion,
} from '../source.ts';
import { deviceStatusOf } from './device-status.ts';
import { logIn } from './log-in.ts';
import { onlyPerson, visiblePerson } from './people.ts';
import { readGraph, readPeople } from './read.ts';
import {
  type Credentials,
  credentialsSchema,
  patientIdSchema,
  type Session,
  sessionSchema,
} from './schema.ts';
import { suggestionOf } from './suggestion.ts';
import { transform } from './transform.ts';

const MINUTE_MS = 60_000;

/** Abbott's follower service: a follower's login, the current value every minute, 12 hours of history. */
export const libreLinkUp: Source<Credentials, Session> = {
  id: 'librelinkup',
  name: 'LibreLinkUp',
  describes: message('sources.libreDescribes'),
  preparation: message('sources.librePreparation'),
  capabilities: {
    cadenceMs: MINUTE_MS,
    publishDelayMs: 5_000,
    // Many clients behind one address have been shut out; a phone asks once a minute.
    minimumIntervalMs: MINUTE_MS,
    historyMs: 12 * 60 * MINUTE_MS,
    delayed: false,
    choosesPerson: true,
    mgdlPerMmol: ABBOTT_MGDL_PER_MMOL,
  },
  credentials: credentialsSchema,
  session: sessionSchema,
  // Enough to tell one's accounts apart, too little to sign in with.
  label: ({ email }) => `${email.slice(0, 1)}…${email.slice(email.lastIndexOf('@'))}`,

  openSession: logIn,

  async listPeople(_credentials, session, context) {
    const { data } = await readPeople(session, context);
    return data.map(visiblePerson);
  },

  fetchReadings,
  fetchDeviceStatus,
  suggest,
};

async function fetchReadings(
  request: FetchRequest<Credentials, Session>,
  context: SourceContext,
): Promise<Fetched<Session>> {
  const { patientId, session } = await whoToFollow(request, context);
  const { data: graph, session: renewed, serverNow } = await readGraph(session, patientId, context);
  const { readings, dropped, items, unreadable } = transform(graph, serverNow ?? context.clock.now());
  // Nothing in it could be understood: that is a new format, not a silent sensor.
  if (items > 0 && unreadable === items) throw new FlatarrowError('badPayload');
  return {
    readings,
    dropped,
    ...(renewed === request.session ? {} : { session: renewed }),
    ...(serverNow === undefined ? {} : { serverNow }),
  };
}

async function fetchDeviceStatus(
  request: FetchRequest<Credentials, Session>,
  context: SourceContext,
): Promise<FetchedDeviceStatus<Session>> {
  const { patientId, session } = await whoToFollow(request, context);
  const { data: graph, session: renewed, serverNow } = await readGraph(session, patientId, context);
  return {
    status: deviceStatusOf(graph, serverNow ?? context.clock.now()),
    ...(renewed === request.session ? {} : { session: renewed }),
  };
}

/**
 * Whoever was chosen; else whoever it was settled on before; else the only one there is, who is then remembered. Should
 * that person leave, nobody takes the place unasked: another's glucose must never appear under the same name.
 */
async function whoToFollow(
  { session, followedId = session.patientId }: FetchRequest<Credentials, Session>,
  context: SourceContext,
): Promise<{ patientId: string; session: Session }> {
  if (followedId !== undefined) {
    const chosen = patientIdSchema.safeParse(followedId);
    if (!chosen.success) throw new FlatarrowError('noPerson', { hint: message('sources.librePersonGone') });
    return { patientId: chosen.data, session };
  }
  const people = await readPeople(session, context);
  const { patientId } = onlyPerson(people.data);
  return { patientId, session: { ...people.session, patientId } };
}

async function suggest(
  { session, followedId = session.patientId }: FetchRequest<Credentials, Session>,
  context: SourceContext,
): Promise<Suggestion> {
  const { data: connections } = await readPeople(session, context);
  const settled = connections.find(({ patientId }) => patientId === followedId);
  const [only, another] = connections;
  const person = settled ?? (another ? undefined : only);
  // Several people may see glucose in several ways.
  return person ? suggestionOf(person) : {};
}
