import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type Conf from 'conf';
import { FlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { asideName } from './aside-name.ts';

/** One JSON file, written atomically and readable by its owner only. */
export interface DocumentFile {
  /** The whole content, or undefined when there is none yet. */
  content: Record<string, unknown> | undefined;
  /** @throws FlatarrowError `storage` */
  write(content: Record<string, unknown>): void;
  /** Takes a file whose content makes no sense out of the way. @returns its new path */
  moveAside(now: EpochMs): string;
  /** Set when the file could not even be read as JSON and was moved aside on opening. */
  movedAsideTo?: string;
}

export interface DocumentFileOptions {
  folder: string;
  /** Without `.json`. */
  name: string;
  now: EpochMs;
}

/** electron-store in Electron, conf in plain Node: the same class, the same file. */
export type StoreClass = new (options: ConstructorParameters<typeof Conf>[0] & object) => Pick<
  Conf,
  'path' | 'store'
>;

/** Opens a document with electron-store's atomic writing. */
export function openDocumentFile(Store: StoreClass, { folder, name, now }: DocumentFileOptions): DocumentFile {
  const path = join(folder, `${name}.json`);
  const open = () => new Store({ cwd: folder, configName: name, configFileMode: 0o600, accessPropertiesByDotNotation: false });
  let movedAsideTo: string | undefined;
  let store: Pick<Conf, 'path' | 'store'>;
  try {
    store = open();
  } catch (error) {
    if (!existsSync(path) || !(error instanceof SyntaxError)) throw new FlatarrowError('storage', { cause: error });
    movedAsideTo = asideName(path, now);
    renameSync(path, movedAsideTo);
    store = open();
  }
  const read = (): Record<string, unknown> | undefined => {
    const content = { ...store.store };
    return Object.keys(content).length === 0 ? undefined : content;
  };
  return {
    content: read(),
    write(content) {
      try {
        store.store = content;
      } catch (error) {
        throw new FlatarrowError('storage', { cause: error });
      }
    },
    moveAside(moment) {
      const aside = asideName(path, moment);
      renameSync(path, aside);
      return aside;
    },
    movedAsideTo,
  };
}
