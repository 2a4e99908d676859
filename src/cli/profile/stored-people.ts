import { join } from 'node:path';
import type { History } from '../../main/history/history.ts';
import { FlatarrowError } from '../../shared/errors.ts';
import { newPerson } from '../../shared/people/person.ts';
import { accountsOf, DEFAULT_SETTINGS, type Settings } from '../../shared/settings/settings.ts';
import { upgradeSettings } from '../../shared/settings/upgrade.ts';
import { readJson } from './read-json.ts';
import { type RecordedAccount, readRecordedAccounts } from './recorded-accounts.ts';

/**
 * The app's settings, read and never written.
 * @throws FlatarrowError `config` when they are damaged or newer than this version
 */
export function readSettings(folder: string): Settings {
  const path = join(folder, 'settings.json');
  const content = readJson(path);
  if (content === undefined) return DEFAULT_SETTINGS;
  const upgraded = upgradeSettings(content);
  if (upgraded.outcome === 'read') return upgraded.settings;
  const hint =
    upgraded.outcome === 'tooNew'
      ? 'The settings were written by a newer Flatarrow. Please update.'
      : `The settings in ${path} are damaged.`;
  throw new FlatarrowError('config', { hint });
}

/** For commands that ask a cloud: what is wrong with the app’s settings must not stop a timer. */
export function settingsOrDefaults(folder: string): Settings {
  try {
    return readSettings(folder);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Everybody with readings in the profile: the app's people, and those whom only the command line has recorded. */
export function readStoredPeople(folder: string): Settings {
  return readRecordedAccounts(folder).reduce(withRecorded, readSettings(folder));
}

/** Recorded accounts come after the app's own, so that these are preferred where both have a reading. */
function withRecorded(
  settings: Settings,
  { id, sourceId, name, label, followedId }: RecordedAccount,
): Settings {
  const known = settings.persons.find((person) => isNamed(person, name));
  const person = known ?? newPerson(recordedPersonId(id), name);
  const account = { id, personId: person.id, sourceId, label, enabled: true, followedId };
  return {
    ...settings,
    persons: known ? settings.persons : [...settings.persons, person],
    accounts: [...settings.accounts, account],
  };
}

/** Somebody whom only the command line knows has their id by an account. */
function recordedPersonId(accountId: string): string {
  return `cli ${accountId}`;
}

/**
 * A history that finds what was imported for somebody under every id they have had: another of their accounts may have
 * been recorded since, or the app has come to know them.
 */
export function withAllImports<H extends Pick<History, 'imports'>>(history: H, settings: Settings): H {
  const idsOf = (personId: string): Set<string> =>
    new Set([personId, ...accountsOf(settings, personId).map(({ id }) => recordedPersonId(id))]);
  return {
    ...history,
    imports: (personId) =>
      [...idsOf(personId)].flatMap((id) => history.imports(id)).toSorted((a, b) => b.at - a.at),
  };
}

export function isNamed(person: { name: string }, name: string): boolean {
  return person.name.trim().toLowerCase() === name.trim().toLowerCase();
}
