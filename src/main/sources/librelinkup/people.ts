import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { message } from '../../../shared/i18n/message.ts';
import { FlatarrowError } from '../../../shared/errors.ts';
import type { VisiblePerson } from '../source.ts';
import { type Connection, connectionSchema } from './schema.ts';

/** Nobody follows more, and no window has room for more. */
const MOST_PEOPLE = 100;
const LONGEST_NAME = 80;

/**
 * @throws FlatarrowError `badPayload` when there are items and not one can be understood
 */
export function readConnections(items: readonly unknown[]): Connection[] {
  const connections = items
    .slice(0, MOST_PEOPLE)
    .flatMap((item) => connectionSchema.safeParse(item).data ?? []);
  if (items.length > 0 && connections.length === 0) throw new FlatarrowError('badPayload');
  return connections;
}

/**
 * The one person there is. Never a guess: with several, somebody must say whose glucose is meant.
 * @throws FlatarrowError `noPerson`
 */
export function onlyPerson(connections: readonly Connection[]): Connection {
  const [first, second] = connections;
  // A wearer's own login is told from a follower's only by this: it works, and sees nobody.
  if (!first) throw new FlatarrowError('noPerson', { hint: message('sources.libreNobody') });
  if (second) throw new FlatarrowError('noPerson', { hint: message('sources.libreChoose') });
  return first;
}

export function visiblePerson({ patientId, firstName, lastName }: Connection): VisiblePerson {
  const name = `${firstName.trim()} ${lastName.trim()}`.trim().slice(0, LONGEST_NAME);
  return {
    followedId: patientId,
    name: name === '' ? ('sources.personWithoutName' satisfies MessageKey) : name,
  };
}
