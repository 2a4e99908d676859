import { randomUUID } from 'node:crypto';
import { ERROR_POLICY, FlatarrowError, asFlatarrowError } from '../../shared/errors.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { sayIfKnown } from '../../shared/i18n/message.ts';
import type { Keep } from '../../shared/ipc/groups/account-saved.ts';
import type { MirrorSaved, MirrorTest } from '../../shared/ipc/groups/mirrors.ts';
import type { FormValues } from '../../shared/people/form-field.ts';
import type { Mirror } from '../../shared/people/mirror.ts';
import type { SiteFinding } from '../../shared/people/mirror-state.ts';
import { TriedCredentials } from '../accounts/tried-credentials.ts';
import {
  NEW_STANDING,
  type Standing,
  afterError,
  afterLoginWorked,
  afterPersonAsked,
} from '../engine/login-guard.ts';
import type { Clock } from '../ports/clock.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { type Credentials, writerSchema } from '../sources/nightscout/schema.ts';
import type { SourceContext } from '../sources/source.ts';
import type { Vault } from '../vault/vault.ts';
import { type MirrorFields, readMirrorForm } from './mirror-form.ts';
import { tryMirror } from './mirror-trial.ts';
import type { Mirrors } from './mirrors.ts';

export interface MirrorFormsParts {
  settings: SettingsStore;
  vault: Vault;
  clock: Clock;
  mirrors: Pick<Mirrors, 'drop' | 'feedsOf' | 'readingsFor'>;
  context: () => SourceContext;
  language: () => Language;
}

interface Entered {
  values: FormValues;
  keep: Keep;
  /** The person knows of the site’s other readings. */
  confirmed: boolean;
}

type NotSaved = Exclude<MirrorSaved, { outcome: 'saved' }>;

/** Everything a person does to mirrors: try, add, change, switch, remove. */
export class MirrorForms {
  readonly #parts: MirrorFormsParts;
  readonly #tried: TriedCredentials;

  constructor(parts: MirrorFormsParts) {
    this.#parts = parts;
    this.#tried = new TriedCredentials(parts.clock);
  }

  async test(entered: { personId: string; values: FormValues; mirrorId?: string }): Promise<MirrorTest> {
    const read = await this.#read(entered);
    if ('fields' in read) return { outcome: 'invalid', fields: read.fields };
    return this.#try(entered.personId, read.credentials, entered.mirrorId);
  }

  async add({ personId, ...entered }: Entered & { personId: string }): Promise<MirrorSaved> {
    const ready = await this.#prepare(personId, entered);
    if ('outcome' in ready) return ready;
    const { credentials, acceptsOthers } = ready;
    const mirror = { id: randomUUID(), personId, address: credentials.address, enabled: true, acceptsOthers };
    await this.#keep(mirror.id, credentials, entered.keep);
    try {
      this.#parts.settings.change((current) => ({ ...current, mirrors: [...current.mirrors, mirror] }));
    } catch (error) {
      // The person may have been removed meanwhile: no secret stays behind of a mirror that isn't there.
      if (!this.#find(mirror.id)) this.#parts.vault.remove(mirror.id);
      throw error;
    }
    return { outcome: 'saved', id: mirror.id };
  }

  async change({ id, ...entered }: Entered & { id: string }): Promise<MirrorSaved> {
    const { personId } = this.#mirror(id);
    const ready = await this.#prepare(personId, entered, id);
    if ('outcome' in ready) return ready;
    await this.#keep(id, ready.credentials, entered.keep);
    // It may have been removed while the key store was working.
    if (!this.#find(id)) this.#parts.vault.remove(id);
    this.#mirror(id);
    this.#parts.mirrors.drop(id);
    this.#set(id, { address: ready.credentials.address, acceptsOthers: ready.acceptsOthers });
    return { outcome: 'saved', id };
  }

  setEnabled(id: string, enabled: boolean): void {
    this.#set(id, { enabled });
  }

  acceptOthers(id: string): void {
    this.#set(id, { acceptsOthers: true });
  }

  /** The secret goes first: whatever happens then, it doesn't outlive the mirror. */
  remove(id: string): void {
    this.#parts.vault.remove(id);
    this.#parts.settings.change((current) => ({
      ...current,
      mirrors: current.mirrors.filter((mirror) => mirror.id !== id),
    }));
  }

  /** What a form may show of what is stored: everything but the secret. */
  async openValues(id: string): Promise<FormValues> {
    const { address } = this.#mirror(id);
    const known = await this.#known(id);
    return { address, ...(known?.certificatePin ? { certificatePin: known.certificatePin } : {}) };
  }

  #find(id: string): Mirror | undefined {
    return this.#parts.settings.current.mirrors.find((mirror) => mirror.id === id);
  }

  #mirror(id: string): Mirror {
    const mirror = this.#find(id);
    if (!mirror) throw new FlatarrowError('config', { hint: 'This mirror no longer exists.' });
    return mirror;
  }

  #set(id: string, change: Partial<Mirror>): void {
    this.#parts.settings.change((current) => ({
      ...current,
      mirrors: current.mirrors.map((mirror) => (mirror.id === id ? { ...mirror, ...change } : mirror)),
    }));
  }

  /** What is stored for a mirror. Out of reach means that the secret must be typed again. */
  async #known(id: string): Promise<Credentials | undefined> {
    const stored = await this.#parts.vault.credentials(id).catch(() => undefined);
    return writerSchema.safeParse(stored).data;
  }

  async #read({
    personId,
    values,
    mirrorId,
  }: {
    personId: string;
    values: FormValues;
    mirrorId?: string;
  }): Promise<{ credentials: Credentials } | { fields: MirrorFields }> {
    const { settings, mirrors } = this.#parts;
    const { accounts, mirrors: all } = settings.current;
    return readMirrorForm(values, {
      personId,
      known: mirrorId === undefined ? undefined : await this.#known(mirrorId),
      others: all.filter(({ id }) => id !== mirrorId),
      accounts: accounts.filter((account) => account.personId === personId),
      feeds: (address) => mirrors.feedsOf({ personId, address }),
    });
  }

  /** Everything that can stand in the way of saving, before anything is saved. */
  async #prepare(
    personId: string,
    { values, keep, confirmed }: Entered,
    mirrorId?: string,
  ): Promise<{ credentials: Credentials; acceptsOthers: boolean } | NotSaved> {
    const read = await this.#read({ personId, values, ...(mirrorId === undefined ? {} : { mirrorId }) });
    if ('fields' in read) return { outcome: 'invalid', fields: read.fields };
    if (this.#parts.vault.mustAsk(keep)) return { outcome: 'askHowToKeep' };
    const trial = await this.#try(personId, read.credentials, mirrorId);
    if (trial.outcome === 'works') return this.#judge(trial.finding, read.credentials, confirmed);
    // A site that is away today is mirrored to when it is back, and looked at before anything is written.
    const isFinal = ERROR_POLICY[trial.kind].engine === 'stop';
    return isFinal ? trial : { credentials: read.credentials, acceptsOthers: false };
  }

  #judge(
    finding: SiteFinding,
    credentials: Credentials,
    confirmed: boolean,
  ): { credentials: Credentials; acceptsOthers: boolean } | NotSaved {
    if (finding.verdict !== 'free' && !confirmed) return { outcome: 'others', finding };
    return { credentials, acceptsOthers: finding.verdict === 'somebodyElse' };
  }

  async #try(
    personId: string,
    credentials: Credentials,
    mirrorId?: string,
  ): Promise<Exclude<MirrorTest, { outcome: 'invalid' }>> {
    const { clock, context, mirrors } = this.#parts;
    const { address } = credentials;
    try {
      const finding = await tryMirror({
        credentials,
        clock,
        context: context(),
        tried: this.#tried,
        standings: async () => this.#standingsFor(credentials, mirrorId),
        readingsBetween: (from, to) => mirrors.readingsFor({ personId, address }, from, to),
      });
      return { outcome: 'works', finding };
    } catch (thrown) {
      const { kind, facts } = asFlatarrowError(thrown);
      const { hint, retryAt } = facts;
      const own = hint === undefined ? undefined : sayIfKnown(this.#parts.language(), hint);
      return { outcome: 'fails', kind, hint: own, retryAt };
    }
  }

  /** What binds a test: all that was said of the same credentials, and an order to wait to the mirror being changed. */
  async #standingsFor(credentials: Credentials, mirrorId?: string): Promise<Standing[]> {
    const { vault } = this.#parts;
    const same = await vault.accountsWith(credentials);
    const wait = mirrorId === undefined ? undefined : vault.standing(mirrorId).wait;
    return [
      ...same.map((id) => afterPersonAsked(vault.standing(id))),
      ...(wait ? [{ ...NEW_STANDING, wait }] : []),
    ];
  }

  async #keep(id: string, credentials: Credentials, keep: Keep): Promise<void> {
    const { vault, clock } = this.#parts;
    const trial = await this.#tried.recall('nightscout', credentials);
    await vault.keepCredentials(id, credentials, keep);
    vault.keepStanding(id, afterPersonAsked(vault.standing(id)));
    if (!trial) return;
    if ('error' in trial) {
      vault.keepStanding(id, afterError(vault.standing(id), trial.error, clock.now()));
      return;
    }
    vault.keepStanding(id, afterLoginWorked(vault.standing(id)));
    await vault.keepSession(id, trial.session);
  }
}
