import { FlatarrowError } from '../shared/errors.ts';
import type { Person } from '../shared/people/person.ts';
import type { Settings } from '../shared/settings/settings.ts';
import type { Invocation } from './commands/command.ts';
import { storedPeople } from './person-readings.ts';

/**
 * The one person whose history is meant: the one that is named, or the only one there is.
 * @throws FlatarrowError `noPerson`
 */
export function onePerson(settings: Settings, invocation: Invocation): Person {
  const people = storedPeople(settings, invocation);
  const [first, ...others] = people;
  if (!first) throw new FlatarrowError('noPerson', { hint: 'Nobody is in this profile yet.' });
  if (others.length === 0) return first.person;
  const names = people.map(({ person }) => `“${person.name}”`).join(', ');
  throw new FlatarrowError('noPerson', { hint: `Name one of the people in this profile: ${names}.` });
}
