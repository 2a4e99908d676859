import { mergeReadings } from '../shared/glucose/merge.ts';
import type { Ranges } from '../shared/glucose/ranges.ts';
import { DEFAULT_RANGES } from '../shared/glucose/ranges.ts';
import type { EpochMs, Reading, SourceReading } from '../shared/glucose/reading.ts';
import { FlatarrowError } from '../shared/errors.ts';
import { type Settings, accountsOf } from '../shared/settings/settings.ts';
import type { Account } from '../shared/people/account.ts';
import type { Person } from '../shared/people/person.ts';
import { choosePerson } from './cloud/choose-person.ts';
import { cloudAccount } from './cloud/cloud-account.ts';
import { fetchAll } from './cloud/fetch-readings.ts';
import type { Invocation } from './commands/command.ts';
import type { Measure } from './output/measure.ts';
import { profileFolder } from './profile/profile-folder.ts';
import { openStoredReadings } from './profile/stored-readings.ts';
import { isNamed, readStoredPeople, settingsOrDefaults, withAllImports } from './profile/stored-people.ts';

/** One person's readings over a period, and how to write them. */
export interface PersonReadings {
  name: string;
  simulated: boolean;
  ranges: Ranges;
  measure: Measure;
  /** Ascending by time, each moment once. */
  readings: SourceReading[];
}

/** Somebody whose readings are stored, with the accounts that count. */
export interface StoredPerson {
  person: Person;
  accounts: Account[];
}

/** From where a command takes readings, and from when on. */
export interface Wanted {
  origin: 'cloud' | 'history';
  from: EpochMs;
}

export async function personReadings(
  invocation: Invocation,
  { origin, from }: Wanted,
): Promise<PersonReadings[]> {
  return origin === 'cloud' ? [await fromCloud(invocation, from)] : fromHistory(invocation, from);
}

async function fromCloud({ person, options, world }: Invocation, from: EpochMs): Promise<PersonReadings> {
  const account = await cloudAccount(options, world);
  const { id, capabilities } = account.source;
  const settings = settingsOrDefaults(profileFolder(world));
  const whose = await choosePerson(account, person);
  const since = Math.max(from, world.clock.now() - capabilities.historyMs);
  return {
    name: whose.name,
    simulated: id === 'simulator',
    ranges: settings.persons.find((each) => isNamed(each, whose.name))?.ranges ?? DEFAULT_RANGES,
    measure: { unit: options.unit ?? settings.unit, mgdlPerMmol: capabilities.mgdlPerMmol },
    readings: await fetchAll({ account, whose, since }, world),
  };
}

function fromHistory(invocation: Invocation, from: EpochMs): PersonReadings[] {
  const { options, world } = invocation;
  const folder = profileFolder(world);
  const settings = readStoredPeople(folder);
  const stored = withAllImports(openStoredReadings(folder), settings);
  try {
    return storedPeople(settings, invocation).map(({ person, accounts }) => {
      // What was imported has been measured; with --source, only that source was asked for.
      const imported = options.source === undefined ? stored.imports(person.id) : [];
      const counted =
        imported.length > 0 ? accounts.filter(({ sourceId }) => sourceId !== 'simulator') : accounts;
      const ids = [...counted, ...imported].map(({ id }) => id);
      const [first] = counted;
      const { mgdlPerMmol } = world.sources.get(first?.sourceId ?? 'simulator').capabilities;
      return {
        name: person.name,
        simulated: first?.sourceId === 'simulator',
        ranges: person.ranges,
        measure: { unit: options.unit ?? settings.unit, mgdlPerMmol },
        readings: withoutAccount(mergeReadings(stored.range(ids, from, Number.MAX_SAFE_INTEGER), ids)),
      };
    });
  } finally {
    stored.close();
  }
}

/**
 * The people who are meant. Made-up readings never mix with measured ones: a simulated account counts only where it is
 * somebody's only kind, or is asked for by name.
 * @throws FlatarrowError `noPerson`
 */
export function storedPeople(settings: Settings, { person: named, options }: Invocation): StoredPerson[] {
  const people = settings.persons.filter((person) => named === undefined || isNamed(person, named));
  if (named !== undefined && people.length === 0) {
    const names = settings.persons.map(({ name }) => `“${name}”`).join(', ');
    const hint = names
      ? `Nobody of that name is in this profile. There are: ${names}.`
      : 'Nobody is in this profile yet.';
    throw new FlatarrowError('noPerson', { hint });
  }
  return people
    .map((person) => ({ person, accounts: countedAccounts(accountsOf(settings, person.id), options.source) }))
    .filter(({ accounts }) => options.source === undefined || accounts.length > 0);
}

function countedAccounts(accounts: Account[], source: Account['sourceId'] | undefined): Account[] {
  if (source !== undefined) return accounts.filter(({ sourceId }) => sourceId === source);
  const measured = accounts.filter(({ sourceId }) => sourceId !== 'simulator');
  return measured.length > 0 ? measured : accounts;
}

function withoutAccount(readings: readonly Reading[]): SourceReading[] {
  return readings.map(({ accountId: _accountId, ...reading }) => reading);
}
