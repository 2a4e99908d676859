import { FlatarrowError } from '../../../shared/errors.ts';
import type { VisiblePerson } from '../source.ts';
import { type Connection, connectionSchema } from './schema.ts';

/** A wearer's own login is told from a follower's only by this: it works, and sees nobody. */
const NOBODY_HINT =
  'The sign-in works, but nobody shares glucose with this account. Is it the login of the person who wears the sensor? ' +
  'Then open their Libre app, invite another e-mail address under Connected apps › LibreLinkUp, ' +
  'accept the invitation in the LibreLinkUp app, and sign in here with that account.';
const CHOOSE_HINT = 'Several people share glucose with this account. Choose whom to follow.';

export const PERSON_GONE_HINT =
  'The person followed here no longer shares glucose with this account. Ask for a new LibreLinkUp invitation, or choose somebody else.';

/**
 * @throws FlatarrowError `badPayload` when there are items and not one can be understood
 */
export function readConnections(items: readonly unknown[]): Connection[] {
  const connections = items.flatMap((item) => connectionSchema.safeParse(item).data ?? []);
  if (items.length > 0 && connections.length === 0) throw new FlatarrowError('badPayload');
  return connections;
}

/**
 * The one person there is. Never a guess: with several, somebody must say whose glucose is meant.
 * @throws FlatarrowError `noPerson`
 */
export function onlyPerson(connections: readonly Connection[]): Connection {
  const [first, second] = connections;
  if (!first) throw new FlatarrowError('noPerson', { hint: NOBODY_HINT });
  if (second) throw new FlatarrowError('noPerson', { hint: CHOOSE_HINT });
  return first;
}

export function visiblePerson({ patientId, firstName, lastName }: Connection): VisiblePerson {
  const name = `${firstName.trim()} ${lastName.trim()}`.trim();
  return { followedId: patientId, name: name === '' ? 'Without a name' : name };
}
