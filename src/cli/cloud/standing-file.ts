import { createHmac, randomBytes, scryptSync } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { z } from 'zod';
import { NEW_STANDING, type Standing, standingSchema } from '../../main/engine/login-guard.ts';
import { type DocumentFile, openDocumentFile } from '../../main/settings/document-file.ts';
import type { AnySource } from '../../main/sources/source.ts';
import { FlatarrowError } from '../../shared/errors.ts';
import type { World } from '../world.ts';
import { publicDetails } from './identity.ts';

const VERSION = 1;
const contentSchema = z.object({
  version: z.literal(VERSION),
  salt: z.base64().min(20),
  /** By a digest of all of an account's details; `account` is one of those that aren't secret. */
  logins: z.record(z.string(), z.object({ account: z.string(), standing: standingSchema })),
});
type Content = z.infer<typeof contentSchema>;

const NEWER_HINT = 'The command line’s file was written by a newer Flatarrow. Please update.';

/** One set of credentials, as the file knows it. */
export interface Login {
  id: string;
  account: string;
}

/**
 * What clouds have said about credentials, for programs that start anew each time: without it a timer with a wrong
 * password would lock the account. It holds no credentials, only salted digests of them.
 * @throws FlatarrowError `storage` from whatever writes: what can't be remembered must not be sent
 */
export class StandingFile {
  readonly #folder: string;
  readonly #world: Pick<World, 'Store' | 'clock' | 'tell'>;

  constructor(folder: string, world: Pick<World, 'Store' | 'clock' | 'tell'>) {
    this.#folder = folder;
    this.#world = world;
  }

  loginOf(source: AnySource, credentials: unknown): Login {
    const salt = Buffer.from(this.#read().salt, 'base64');
    return {
      // Slow on purpose: a password must not be found by trying words on its digest.
      id: scryptSync(JSON.stringify([source.id, credentials]), salt, 32).toString('base64'),
      account: createHmac('sha256', salt).update(publicDetails(source, credentials)).digest('base64'),
    };
  }

  /** A lock-out binds the account, whichever password is sent. */
  standingOf({ id, account }: Login): Standing {
    const { logins } = this.#read();
    const own = logins[id]?.standing ?? NEW_STANDING;
    const waits = Object.values(logins)
      .filter((login) => login.account === account)
      .flatMap(({ standing }) => standing.wait ?? []);
    const wait = waits.toSorted((a, b) => b.until - a.until)[0];
    return wait ? { ...own, wait } : own;
  }

  keep({ id, account }: Login, standing: Standing): void {
    const content = this.#read();
    this.#write({ ...content, logins: { ...content.logins, [id]: { account, standing } } });
  }

  /** Read anew each time: another run may have written meanwhile. */
  #read(): Content {
    const file = this.#open();
    if (file.movedAsideTo) this.#tellDamaged(file.movedAsideTo);
    const parsed = contentSchema.safeParse(file.content);
    if (parsed.success) return parsed.data;
    if (z.object({ version: z.int().gt(VERSION) }).safeParse(file.content).success)
      throw new FlatarrowError('config', { hint: NEWER_HINT });
    if (file.content !== undefined) this.#tellDamaged(file.moveAside(this.#world.clock.now()));
    const fresh: Content = { version: VERSION, salt: randomBytes(32).toString('base64'), logins: {} };
    // At once: without this salt nobody would find this run's digests again.
    this.#write(fresh);
    return fresh;
  }

  #write(content: Content): void {
    this.#open().write(content);
  }

  #open(): DocumentFile {
    const { Store, clock } = this.#world;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw new FlatarrowError('storage', { hint: 'The profile folder can’t be made.', cause: error });
    }
    return openDocumentFile(Store, { folder: this.#folder, name: 'cli-standing', now: clock.now() });
  }

  #tellDamaged(aside: string): void {
    this.#world.tell(`What services have said about sign-ins was damaged. It was kept as ${aside}.`);
  }
}
