import { ENGLISH } from '../english.ts';
import { say } from '../../shared/i18n/message.ts';
import { FlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { profileFolder } from '../profile/profile-folder.ts';
import {
  keepRecordedAccount,
  readRecordedAccounts,
  type RecordedAccount,
} from '../profile/recorded-accounts.ts';
import { isNamed } from '../profile/stored-people.ts';
import type { World } from '../world.ts';
import { choosePerson, type Whose } from './choose-person.ts';
import type { CloudAccount } from './cloud-account.ts';
import { loginDigest, recordedAccountId } from './identity.ts';

/** Where one person's readings from one login are kept. */
export interface Recording {
  accountId: string;
  whose: Whose;
}

/**
 * What is known of this login and person from earlier runs, before anything is asked.
 * @throws FlatarrowError `config`
 */
export function recordedEarlier(
  { source, details }: CloudAccount,
  named: string | undefined,
  world: World,
): RecordedAccount | undefined {
  const login = loginDigest(details);
  const found = readRecordedAccounts(profileFolder(world))
    .filter((recorded) => recorded.login === login)
    .filter(
      (recorded) =>
        named === undefined ||
        (!source.listPeople && !source.capabilities.signsInInBrowser) ||
        recorded.followedId === named ||
        isNamed(recorded, named),
    );
  const [only, another] = found;
  return another ? undefined : only;
}

/**
 * Settles whose readings are to be kept and where.
 * @throws FlatarrowError `noPerson`
 */
export async function recordingOf(
  account: CloudAccount,
  named: string | undefined,
  world: World,
): Promise<Recording> {
  const { source, details } = account;
  const inBrowser = source.capabilities.signsInInBrowser === true;
  // Whoever signs in there decides whose readings come: nothing in the account's details tells people apart.
  if (inBrowser && named === undefined)
    throw new FlatarrowError('noPerson', {
      hint: `${say(ENGLISH, source.name)} shows whoever signs in. Say whose glucose it will be: give a name after the command.`,
    });
  const earlier = source.listPeople ? undefined : recordedEarlier(account, named, world);
  const whose = await choosePerson(account, named ?? earlier?.name);
  const key = whose.followedId ?? (inBrowser ? whose.name.toLowerCase() : '');
  return { accountId: recordedAccountId(details, key), whose };
}

/**
 * Remembers that readings have been stored, and for whom.
 * @throws FlatarrowError `storage`
 */
export function rememberRecording(
  { source, details, label }: CloudAccount,
  { accountId, whose }: Recording,
  { world, storedAt }: { world: World; storedAt: EpochMs },
): void {
  const { name, followedId } = whose;
  keepRecordedAccount(
    profileFolder(world),
    {
      id: accountId,
      login: loginDigest(details),
      sourceId: source.id,
      name,
      label,
      followedId,
      storedAt,
    },
    world,
  );
}
