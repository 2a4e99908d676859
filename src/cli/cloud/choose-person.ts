import { ENGLISH } from '../english.ts';
import { say } from '../../shared/i18n/message.ts';
import { FlatarrowError } from '../../shared/errors.ts';
import type { VisiblePerson } from '../../main/sources/source.ts';
import { isNamed } from '../profile/stored-people.ts';
import type { CloudAccount } from './cloud-account.ts';

/** Whose glucose is meant, and under which name it goes. */
export interface Whose {
  name: string;
  followedId?: string;
}

/**
 * Settles on one person, never by a guess. Where a login shows only one, the name that was given is simply theirs.
 * @throws FlatarrowError `noPerson`
 */
export async function choosePerson(account: CloudAccount, named: string | undefined): Promise<Whose> {
  const { source, label } = account;
  if (!source.listPeople) return { name: named ?? `${say(ENGLISH, source.name)}, ${label}` };
  const people = await visiblePeople(account);
  const found = people.filter(
    (person) => named === undefined || person.followedId === named || isNamed(person, named),
  );
  const [only, another] = found;
  if (only && !another) return only;
  // Nobody at all is the source's to explain: it knows what is usually wrong then.
  if (people.length === 0) return { name: named ?? label };
  throw new FlatarrowError('noPerson', {
    hint: another
      ? 'This account shows several people. Say whose glucose is meant, by name or id; `flatarrow connections` lists them.'
      : 'Nobody of that name or id shares glucose with this account; `flatarrow connections` lists who does.',
  });
}

/** The people whom an account can see; none where a service has no such list. */
export async function visiblePeople({
  source,
  credentials,
  conversation,
}: CloudAccount): Promise<VisiblePerson[]> {
  const { people } = await conversation.ask(async (session, context) => ({
    people: ((await source.listPeople?.(credentials, session, context)) ?? []).map((person) => ({
      ...person,
      name: say(ENGLISH, person.name),
    })),
  }));
  return people;
}
