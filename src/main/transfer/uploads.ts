import { randomUUID } from 'node:crypto';
import { appendFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FlatarrowError } from '../../shared/errors.ts';
import { type ChosenFile, LARGEST_FILE_BYTES } from './chosen-file.ts';

const PREFIX = 'upload-';

/**
 * A file that a page hands over because its host can't open one. It lies in the profile, for its owner only, for as
 * long as it is needed. One at a time.
 */
export class Upload {
  readonly #folder: string;
  #file: ChosenFile | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @returns the file, which is not yet there */
  async begin(name: string): Promise<ChosenFile> {
    await this.clear();
    this.#file = { path: join(this.#folder, `${PREFIX}${randomUUID()}`), name };
    return this.#file;
  }

  /** @throws FlatarrowError `config` when no upload has begun, or it is larger than any file may be; `storage` */
  async append(bytes: Uint8Array): Promise<void> {
    const file = this.#file;
    if (!file) throw new FlatarrowError('config');
    try {
      // A byte more than is allowed is kept: whoever reads the file says that it is too large.
      if (bytes.length > 0 && (await sizeOf(file.path)) <= LARGEST_FILE_BYTES)
        await appendFile(file.path, bytes, { mode: 0o600 });
    } catch (error) {
      throw new FlatarrowError('storage', { cause: error });
    }
  }

  /** Takes away the upload, and those that a crash has left behind. Never throws. */
  async clear(): Promise<void> {
    this.#file = undefined;
    const names = await readdir(this.#folder).catch((): string[] => []);
    const left = names.filter((name) => name.startsWith(PREFIX));
    await Promise.all(
      left.map(async (name) => rm(join(this.#folder, name), { force: true }).catch(() => undefined)),
    );
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
