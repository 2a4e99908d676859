import { message } from '../../shared/i18n/message.ts';
import { PARSED_ONCE } from '../../shared/parsed-once.ts';
import { z } from 'zod';
import { FlatarrowError, asFlatarrowError } from '../../shared/errors.ts';
import type { Keep } from '../../shared/ipc/groups/account-saved.ts';
import type { VaultStatus } from '../../shared/ipc/groups/vault-status.ts';
import { NEW_STANDING, type Standing } from '../engine/login-guard.ts';
import type { Notices } from '../notices.ts';
import type { Clock } from '../ports/clock.ts';
import type { DocumentFile } from '../settings/document-file.ts';
import type { Cipher } from './cipher.ts';
import { type Sealed, VAULT_VERSION, type VaultEntry, vaultContentSchema } from './vault-content.ts';

interface Parts {
  file: DocumentFile;
  cipher: Cipher;
  notices: Notices;
  clock: Pick<Clock, 'now'>;
}

type SecretPart = 'credentials' | 'session';

/**
 * Credentials and sessions, encrypted on disk or, where that is not possible or not wanted, in memory until quit.
 * What can't be decrypted today stays where it is: the keyring may be unlocked tomorrow.
 */
export class Vault {
  readonly #parts: Parts;
  readonly #entries: Map<string, VaultEntry>;
  /** Plain values of this run: of accounts kept until quit, and of what has been decrypted once. */
  readonly #opened = new Map<string, unknown>();
  /** Accounts whose secrets must not touch the disk. */
  readonly #untilQuit = new Set<string>();
  #turn: Promise<unknown> = Promise.resolve();
  #mayWrite = true;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#entries = new Map(Object.entries(this.#load()));
  }

  get status(): VaultStatus {
    const { backend, strength } = this.#parts.cipher;
    const protection = { strong: 'encrypted', weak: 'weak', none: 'memory' } as const;
    return { protection: protection[strength], backend };
  }

  /** Whether somebody must first be asked how to keep credentials on this computer. */
  mustAsk(keep: Keep): boolean {
    return keep === 'stored' && this.#parts.cipher.strength !== 'strong';
  }

  has(accountId: string): boolean {
    return (
      this.#opened.has(`${accountId}.credentials`) || this.#entries.get(accountId)?.credentials !== undefined
    );
  }

  /** The accounts that have the very same credentials, as far as they can be read. */
  async accountsWith(credentials: unknown): Promise<string[]> {
    const wanted = JSON.stringify(credentials);
    const matches = await Promise.all(
      [...this.#entries.keys()].map(async (id) => {
        const known = await this.credentials(id).catch(() => undefined);
        return JSON.stringify(known) === wanted ? [id] : [];
      }),
    );
    return matches.flat();
  }

  /** Has work on logins done one after the other. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /**
   * Keeps new credentials and forgets the old ones' session and refusals. A lock-out binds the new ones as well.
   * The same credentials once more are no news: what was said of them still holds.
   */
  async keepCredentials(accountId: string, credentials: unknown, keep: Keep): Promise<void> {
    const isSame = (await this.accountsWith(credentials)).includes(accountId);
    const onDisk = keep !== 'untilQuit' && this.#parts.cipher.strength !== 'none';
    const sealed = onDisk ? await this.#seal(credentials) : undefined;
    if (onDisk) this.#untilQuit.delete(accountId);
    else this.#untilQuit.add(accountId);
    this.#opened.set(`${accountId}.credentials`, credentials);
    if (!isSame) this.#opened.delete(`${accountId}.session`);
    const { wait } = this.standing(accountId);
    const known = isSame ? this.#entry(accountId) : { standing: { ...NEW_STANDING, wait } };
    this.#entries.set(accountId, { ...known, credentials: sealed });
    this.#write();
  }

  /** Keeps the details of an account that has nothing secret: no key store is needed for them. */
  keepPlain(accountId: string, credentials: unknown): void {
    this.#opened.set(`${accountId}.credentials`, credentials);
    this.#entries.set(accountId, { plainCredentials: credentials, standing: NEW_STANDING });
    this.#write();
  }

  /** What can't be encrypted now lasts until quit: a session is worth a sign-in, not an error. */
  async keepSession(accountId: string, session: unknown): Promise<void> {
    this.#opened.set(`${accountId}.session`, session);
    const { credentials, plainCredentials } = this.#entry(accountId);
    // A session of an account without secrets is had again for nothing.
    if (this.#untilQuit.has(accountId) || plainCredentials !== undefined) return;
    const sealed = await this.#seal(session).catch(() => undefined);
    const current = this.#entries.get(accountId);
    // The account may have been removed or its password changed while the key store was working.
    if (!sealed || !current || current.credentials !== credentials) return;
    this.#entries.set(accountId, { ...current, session: sealed });
    this.#write();
  }

  forgetSession(accountId: string): void {
    this.#opened.delete(`${accountId}.session`);
    this.#change(accountId, ({ session: _session, ...rest }) => rest);
  }

  /** @throws FlatarrowError `vaultLocked` when the credentials are out of reach or gone */
  async credentials(accountId: string): Promise<unknown> {
    const credentials =
      (await this.#open(accountId, 'credentials')) ?? this.#entries.get(accountId)?.plainCredentials;
    if (credentials === undefined) {
      throw new FlatarrowError('vaultLocked', {
        hint: message('sources.passwordForgotten'),
      });
    }
    return credentials;
  }

  /** The last session, or undefined where there is none that can be read: then a login is needed. */
  async session(accountId: string): Promise<unknown> {
    return this.#open(accountId, 'session').catch(() => undefined);
  }

  standing(accountId: string): Standing {
    return this.#entries.get(accountId)?.standing ?? NEW_STANDING;
  }

  keepStanding(accountId: string, standing: Standing): void {
    if (standing === this.standing(accountId)) return;
    this.#change(accountId, (entry) => ({ ...entry, standing }));
  }

  remove(accountId: string): void {
    this.#opened.delete(`${accountId}.credentials`);
    this.#opened.delete(`${accountId}.session`);
    this.#untilQuit.delete(accountId);
    if (this.#entries.delete(accountId)) this.#write();
  }

  #entry(accountId: string): VaultEntry {
    const known = this.#entries.get(accountId);
    if (known) return known;
    const created: VaultEntry = { standing: NEW_STANDING };
    this.#entries.set(accountId, created);
    return created;
  }

  #change(accountId: string, change: (entry: VaultEntry) => VaultEntry): void {
    this.#entries.set(accountId, change(this.#entry(accountId)));
    this.#write();
  }

  async #seal(value: unknown): Promise<Sealed> {
    const { cipher } = this.#parts;
    try {
      const bytes = await cipher.encrypt(JSON.stringify(value));
      return { backend: cipher.backend, data: Buffer.from(bytes).toString('base64') };
    } catch (error) {
      throw new FlatarrowError('vaultLocked', { cause: error });
    }
  }

  async #open(accountId: string, part: SecretPart): Promise<unknown> {
    const key = `${accountId}.${part}`;
    if (this.#opened.has(key)) return this.#opened.get(key);
    const sealed = this.#entries.get(accountId)?.[part];
    if (!sealed) return undefined;
    try {
      const value: unknown = JSON.parse(await this.#parts.cipher.decrypt(Buffer.from(sealed.data, 'base64')));
      this.#opened.set(key, value);
      return value;
    } catch (error) {
      throw new FlatarrowError('vaultLocked', { cause: error });
    }
  }

  #load(): Record<string, VaultEntry> {
    const { file, notices, clock } = this.#parts;
    if (file.movedAsideTo) this.#tellDamaged(file.movedAsideTo);
    if (file.leftAlone) {
      this.#mayWrite = false;
      notices.tell('vault-left-alone', message('notices.passwordsLeftAlone', { reason: file.leftAlone }));
    }
    if (file.content === undefined) return {};
    const parsed = vaultContentSchema.safeParse(file.content, PARSED_ONCE);
    if (parsed.success) return parsed.data.entries;
    if (z.object({ version: z.int().gt(VAULT_VERSION) }).safeParse(file.content).success) {
      this.#mayWrite = false;
      notices.tell('vault-new', message('notices.passwordsTooNew'));
      return {};
    }
    try {
      this.#tellDamaged(file.moveAside(clock.now()));
    } catch {
      this.#mayWrite = false;
      notices.tell('vault-damaged', message('notices.passwordsStuck'));
    }
    return {};
  }

  #tellDamaged(aside: string): void {
    this.#parts.notices.tell('vault-damaged', message('notices.passwordsDamaged', { file: aside }));
  }

  #write(): void {
    if (!this.#mayWrite) return;
    const stored = [...this.#entries].filter(([, entry]) => entry.credentials ?? entry.plainCredentials);
    try {
      this.#parts.file.write({ version: VAULT_VERSION, entries: Object.fromEntries(stored) });
      this.#parts.notices.withdraw('vault-write');
    } catch (error) {
      const { kind } = asFlatarrowError(error);
      this.#parts.notices.tell('vault-write', message('notices.passwordsUnsaved', { reason: kind }));
    }
  }
}
