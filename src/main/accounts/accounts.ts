import { randomUUID } from 'node:crypto';
import type { AccountTest, Keep } from '../../shared/ipc/contract.ts';
import type { Account, SourceId } from '../../shared/people/account.ts';
import type { FormValues } from '../../shared/people/form-field.ts';
import { FlatarrowError } from '../../shared/errors.ts';
import { afterError, afterLoginWorked } from '../engine/login-guard.ts';
import type { Clock } from '../ports/clock.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { formFields } from '../sources/form-fields.ts';
import type { SourceRegistry } from '../sources/registry.ts';
import type { AnySource, SourceContext } from '../sources/source.ts';
import type { Vault } from '../vault/vault.ts';
import { tryAccount } from './trial.ts';
import { TriedCredentials } from './tried-credentials.ts';

export interface AccountsParts {
  settings: SettingsStore;
  vault: Vault;
  sources: SourceRegistry;
  clock: Clock;
  offersLinks: boolean;
  contextOf: (sourceId: SourceId) => SourceContext;
  /** Called when an account's credentials are new: whatever follows it must begin again. */
  onCredentials: (accountId: string) => void;
  onRemoved: (accountId: string) => void;
}

type Saved =
  | { outcome: 'saved'; id: string }
  | { outcome: 'invalid'; fields: Record<string, string> }
  | { outcome: 'askHowToKeep' };

type ParsedForm = { credentials: unknown } | { fields: Record<string, string> };

/** Everything a person does to accounts: try, add, change, order, switch, remove. */
export class Accounts {
  readonly #parts: AccountsParts;
  readonly #tried = new TriedCredentials();

  constructor(parts: AccountsParts) {
    this.#parts = parts;
  }

  async test(sourceId: SourceId, values: FormValues, accountId?: string): Promise<AccountTest> {
    const { sources, clock, contextOf, offersLinks } = this.#parts;
    const source = sources.get(sourceId);
    const parsed = await this.#parse(source, values, accountId);
    if ('fields' in parsed) return { outcome: 'invalid', fields: parsed.fields };
    const { credentials } = parsed;
    return tryAccount({
      source,
      credentials,
      context: contextOf(sourceId),
      clock,
      offersLinks,
      tried: this.#tried,
    });
  }

  async add(account: Pick<Account, 'personId' | 'sourceId'>, values: FormValues, keep: Keep): Promise<Saved> {
    const { settings, sources } = this.#parts;
    const source = sources.get(account.sourceId);
    const parsed = await this.#parse(source, values);
    if ('fields' in parsed) return { outcome: 'invalid', fields: parsed.fields };
    if (this.#mustAsk(source, keep)) return { outcome: 'askHowToKeep' };
    const id = randomUUID();
    await this.#keep({ id, source, credentials: parsed.credentials, keep });
    const label = source.label(parsed.credentials);
    settings.change((current) => ({
      ...current,
      accounts: [...current.accounts, { id, ...account, label, enabled: true }],
    }));
    return { outcome: 'saved', id };
  }

  async change(id: string, values: FormValues, keep: Keep): Promise<Saved> {
    const { settings, sources, onCredentials } = this.#parts;
    const source = sources.get(this.#account(id).sourceId);
    const parsed = await this.#parse(source, values, id);
    if ('fields' in parsed) return { outcome: 'invalid', fields: parsed.fields };
    if (this.#mustAsk(source, keep)) return { outcome: 'askHowToKeep' };
    await this.#keep({ id, source, credentials: parsed.credentials, keep });
    const label = source.label(parsed.credentials);
    onCredentials(id);
    settings.change((current) => ({
      ...current,
      accounts: current.accounts.map((account) => (account.id === id ? { ...account, label } : account)),
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

  remove(id: string): void {
    this.#parts.settings.change((current) => ({
      ...current,
      accounts: current.accounts.filter((account) => account.id !== id),
    }));
    this.#parts.vault.remove(id);
    this.#parts.onRemoved(id);
  }

  /** What a form may show of stored credentials: everything but the secrets. */
  async openValues(id: string): Promise<FormValues> {
    const source = this.#parts.sources.get(this.#account(id).sourceId);
    const stored = stringMembers(await this.#parts.vault.credentials(id));
    const open = formFields(source.credentials).filter(({ secret }) => !secret);
    return Object.fromEntries(
      open.flatMap(({ name }) => (stored[name] === undefined ? [] : [[name, stored[name]]])),
    );
  }

  #account(id: string): Account {
    const account = this.#parts.settings.current.accounts.find((each) => each.id === id);
    if (!account) throw new FlatarrowError('config', { hint: 'This account no longer exists.' });
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
    const fields: Record<string, string> = {};
    for (const { path, message } of parsed.error.issues) {
      const name = String(path[0] ?? '');
      fields[name] ??= entered[name] === undefined && !(name in known) ? 'This is needed.' : message;
    }
    return { fields };
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

  async #keep({
    id,
    source,
    credentials,
    keep,
  }: {
    id: string;
    source: AnySource;
    credentials: unknown;
    keep: Keep;
  }) {
    const { vault, clock } = this.#parts;
    if (hasSecrets(source)) await vault.keepCredentials(id, credentials, keep);
    else vault.keepPlain(id, credentials);
    const trial = this.#tried.recall(source.id, credentials, clock.now());
    if (!trial) return;
    if ('error' in trial) {
      vault.keepStanding(id, afterError(vault.standing(id), trial.error, clock.now()));
    } else {
      vault.keepStanding(id, afterLoginWorked(vault.standing(id)));
      await vault.keepSession(id, trial.session);
    }
  }
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
