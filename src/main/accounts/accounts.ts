import { message } from '../../shared/i18n/message.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { AccountTest } from '../../shared/ipc/groups/account-test.ts';
import type { Keep } from '../../shared/ipc/groups/account-saved.ts';
import type { Account, SourceId } from '../../shared/people/account.ts';
import type { FormValues } from '../../shared/people/form-field.ts';
import { type ErrorKind, FlatarrowError, asFlatarrowError, errorText } from '../../shared/errors.ts';
import {
  NEW_STANDING,
  type Standing,
  afterError,
  afterLoginWorked,
  afterPersonAsked,
} from '../engine/login-guard.ts';
import type { Clock } from '../ports/clock.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { complaints } from './complaints.ts';
import { formFields } from '../sources/form-fields.ts';
import type { SourceRegistry } from '../sources/registry.ts';
import type { AnySource, SourceContext, VisiblePerson } from '../sources/source.ts';
import type { Vault } from '../vault/vault.ts';
import { type Trial, sessionFor, spokenPeople, tryAccount, whoIsFollowed } from './trial.ts';
import { TriedCredentials } from './tried-credentials.ts';

export interface AccountsParts {
  settings: SettingsStore;
  vault: Vault;
  sources: SourceRegistry;
  clock: Clock;
  offersLinks: boolean;
  language: () => Language;
  /** What a source may use while a person is there: the sign-in in the browser as well. */
  contextOf: (sourceId: SourceId) => SourceContext;
  /** Called when an account's credentials are new: whatever follows it must begin again. */
  onCredentials: (accountId: string) => void;
  onRemoved: (accountId: string) => void;
}

type NotSaved =
  | { outcome: 'invalid'; fields: Record<string, string> }
  | { outcome: 'askHowToKeep' }
  | { outcome: 'choosePerson'; people: VisiblePerson[] }
  | { outcome: 'fails'; kind: ErrorKind; text: string };
type Saved = { outcome: 'saved'; id: string } | NotSaved;

/** What a form sends. */
interface Entered {
  values: FormValues;
  keep: Keep;
  followedId?: string;
}
type Tested = Omit<Entered, 'keep'> & { sourceId: SourceId; accountId?: string };
type Added = Entered & Pick<Account, 'personId' | 'sourceId'>;
type Changed = Entered & { id: string };

interface Ready {
  credentials: unknown;
  followedId: string | undefined;
}

type ParsedForm = { credentials: unknown } | { fields: Record<string, string> };

/** Everything a person does to accounts: try, add, change, order, switch, remove. */
export class Accounts {
  readonly #parts: AccountsParts;
  readonly #tried: TriedCredentials;

  constructor(parts: AccountsParts) {
    this.#parts = parts;
    this.#tried = new TriedCredentials(parts.clock);
  }

  async test({ sourceId, values, accountId, followedId }: Tested): Promise<AccountTest> {
    const source = this.#parts.sources.get(sourceId);
    const parsed = await this.#parse(source, values, accountId);
    if ('fields' in parsed) return { outcome: 'invalid', fields: parsed.fields };
    return tryAccount(this.#trial(source, { credentials: parsed.credentials, followedId, accountId }));
  }

  async add({ personId, sourceId, values, keep, followedId }: Added): Promise<Saved> {
    const { settings, sources, vault } = this.#parts;
    const source = sources.get(sourceId);
    const ready = await this.#prepare(source, { values, keep, followedId });
    if ('outcome' in ready) return ready;
    const id = randomUUID();
    await this.#keep(id, source, { ...ready, keep });
    const label = source.label(ready.credentials);
    const account = { id, personId, sourceId, label, enabled: true, followedId: ready.followedId };
    try {
      settings.change((current) => ({ ...current, accounts: [...current.accounts, account] }));
    } catch (error) {
      // The person may have been removed meanwhile: no secret stays behind of an account that isn't there.
      if (!this.#has(id)) vault.remove(id);
      throw error;
    }
    return { outcome: 'saved', id };
  }

  async change({ id, values, keep, followedId }: Changed): Promise<Saved> {
    const { settings, sources, vault } = this.#parts;
    const source = sources.get(this.#account(id).sourceId);
    const ready = await this.#prepare(source, { values, keep, followedId }, id);
    if ('outcome' in ready) return ready;
    await this.#keep(id, source, { ...ready, keep });
    // It may have been removed while the key store was working.
    if (!this.#has(id)) vault.remove(id);
    this.#account(id);
    const changed = { label: source.label(ready.credentials), followedId: ready.followedId };
    settings.change((current) => ({
      ...current,
      accounts: current.accounts.map((account) => (account.id === id ? { ...account, ...changed } : account)),
    }));
    return { outcome: 'saved', id };
  }

  setEnabled(id: string, enabled: boolean): void {
    this.#parts.settings.change((current) => ({
      ...current,
      accounts: current.accounts.map((account) => (account.id === id ? { ...account, enabled } : account)),
    }));
  }

  /** Puts an account at a place among its person's; the order is the order of preference. */
  move(id: string, position: number): void {
    const moved = this.#account(id);
    this.#parts.settings.change((current) => {
      const siblings = current.accounts.filter(
        ({ personId, id: other }) => personId === moved.personId && other !== id,
      );
      siblings.splice(position, 0, moved);
      const others = current.accounts.filter(({ personId }) => personId !== moved.personId);
      return { ...current, accounts: [...others, ...siblings] };
    });
  }

  /** The secrets go first: whatever happens then, they don't outlive the account. */
  remove(id: string): void {
    this.#parts.vault.remove(id);
    this.#parts.settings.change((current) => ({
      ...current,
      accounts: current.accounts.filter((account) => account.id !== id),
    }));
    this.#parts.onRemoved(id);
  }

  /** What a form may show of stored credentials: everything but the secrets. */
  async openValues(id: string): Promise<FormValues> {
    const source = this.#parts.sources.get(this.#account(id).sourceId);
    return openPart(source, await this.#parts.vault.credentials(id));
  }

  #has(id: string): boolean {
    return this.#parts.settings.current.accounts.some((account) => account.id === id);
  }

  #account(id: string): Account {
    const account = this.#parts.settings.current.accounts.find((each) => each.id === id);
    if (!account) throw new FlatarrowError('config', { hint: message('sources.accountGone') });
    return account;
  }

  /** A source without secrets needs no key store. */
  #mustAsk(source: AnySource, keep: Keep): boolean {
    return hasSecrets(source) && this.#parts.vault.mustAsk(keep);
  }

  async #parse(source: AnySource, values: FormValues, accountId?: string): Promise<ParsedForm> {
    const entered = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
    const known = accountId ? await this.#knownSecrets(source, accountId) : {};
    const parsed = source.credentials.safeParse({ ...known, ...entered });
    if (parsed.success) return { credentials: parsed.data };
    const isMissing = (name: string): boolean => entered[name] === undefined && !(name in known);
    return { fields: complaints(parsed.error, isMissing, this.#parts.language()) };
  }

  /** Secrets of a saved account, for fields that were left empty. Out of reach means they must be typed again. */
  async #knownSecrets(source: AnySource, accountId: string): Promise<Record<string, string>> {
    try {
      const stored = stringMembers(await this.#parts.vault.credentials(accountId));
      const secret = formFields(source.credentials).filter((field) => field.secret);
      return Object.fromEntries(
        secret.flatMap(({ name }) => (stored[name] === undefined ? [] : [[name, stored[name]]])),
      );
    } catch {
      return {};
    }
  }

  /** Whom an account follows already, as long as it is still the same login: another one may see other people. */
  async #followedBefore(
    source: AnySource,
    credentials: unknown,
    accountId?: string,
  ): Promise<string | undefined> {
    if (accountId === undefined) return undefined;
    const before = await this.openValues(accountId).catch(() => undefined);
    return isDeepStrictEqual(before, openPart(source, credentials))
      ? this.#account(accountId).followedId
      : undefined;
  }

  /** Everything that can stand in the way of saving, before anything is saved. */
  async #prepare(source: AnySource, entered: Entered, accountId?: string): Promise<Ready | NotSaved> {
    const parsed = await this.#parse(source, entered.values, accountId);
    if ('fields' in parsed) return { outcome: 'invalid', fields: parsed.fields };
    const { credentials } = parsed;
    if (this.#mustAsk(source, entered.keep)) return { outcome: 'askHowToKeep' };
    const followedId = entered.followedId ?? (await this.#followedBefore(source, credentials, accountId));
    const mustSignIn =
      source.capabilities.signsInInBrowser || (source.listPeople && followedId === undefined);
    if (!mustSignIn) return { credentials, followedId };
    const trial = this.#trial(source, { credentials, followedId, accountId });
    try {
      const result = await sessionFor(trial);
      if ('error' in result) throw result.error;
      const followed = await whoIsFollowed(trial, result.session);
      if (typeof followed === 'object')
        return { outcome: 'choosePerson', people: spokenPeople(followed, this.#parts.language()) };
      return { credentials, followedId: followed };
    } catch (thrown) {
      const { kind, facts } = asFlatarrowError(thrown);
      return { outcome: 'fails', kind, text: errorText({ kind, hint: facts.hint }, this.#parts.language()) };
    }
  }

  #trial(
    source: AnySource,
    {
      credentials,
      followedId,
      accountId,
    }: Pick<Trial, 'credentials' | 'followedId'> & { accountId?: string },
  ): Trial {
    const { clock, contextOf, offersLinks } = this.#parts;
    const language = this.#parts.language();
    const context = contextOf(source.id);
    const standings = async (): Promise<Standing[]> => this.#standingsFor(credentials, accountId);
    return {
      source,
      credentials,
      followedId,
      context,
      clock,
      offersLinks,
      language,
      tried: this.#tried,
      standings,
    };
  }

  /** What binds a test: all that was said of the same credentials, and a lock-out of the account being changed. */
  async #standingsFor(credentials: unknown, accountId?: string): Promise<Standing[]> {
    const { vault } = this.#parts;
    const same = await vault.accountsWith(credentials);
    const lockOut = accountId === undefined ? undefined : vault.standing(accountId).wait;
    return [
      ...same.map((id) => afterPersonAsked(vault.standing(id))),
      ...(lockOut ? [{ ...NEW_STANDING, wait: lockOut }] : []),
    ];
  }

  async #keep(id: string, source: AnySource, { credentials, keep }: Ready & { keep: Keep }): Promise<void> {
    const { vault, clock, onCredentials } = this.#parts;
    const trial = await this.#tried.recall(source.id, credentials);
    if (hasSecrets(source)) await vault.keepCredentials(id, credentials, keep);
    else vault.keepPlain(id, credentials);
    // At once: what the old ones are still told must not be taken for an answer to the new.
    onCredentials(id);
    vault.keepStanding(id, afterPersonAsked(vault.standing(id)));
    if (!trial) return;
    if ('error' in trial) {
      vault.keepStanding(id, afterError(vault.standing(id), trial.error, clock.now()));
    } else {
      vault.keepStanding(id, afterLoginWorked(vault.standing(id)));
      await vault.keepSession(id, trial.session);
    }
  }
}

/** The members of credentials that are not secret. */
function openPart({ credentials }: AnySource, values: unknown): FormValues {
  const members = stringMembers(values);
  const open = formFields(credentials).filter(({ secret }) => !secret);
  return Object.fromEntries(
    open.flatMap(({ name }) => (members[name] === undefined ? [] : [[name, members[name]]])),
  );
}

function hasSecrets({ credentials }: AnySource): boolean {
  return formFields(credentials).some(({ secret }) => secret);
}

function stringMembers(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
