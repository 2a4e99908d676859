import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type Conf from 'conf';
import { FlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Message } from '../../shared/i18n/message.ts';
import { documentOddityOf, oddityMessage } from '../files/oddity.ts';
import { isReasonableJson } from '../ports/reasonable-json.ts';
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
  /** Set when something else stands where the file belongs: what it is. It was neither opened nor changed. */
  leftAlone?: Message;
}

export interface DocumentFileOptions {
  folder: string;
  /** Without `.json`. */
  name: string;
  now: EpochMs;
}

/** electron-store in Electron, conf in plain Node: the same class, the same file. */
export type StoreClass = new (
  options: ConstructorParameters<typeof Conf>[0] & { name: string },
) => Pick<Conf, 'store'>;

/** Opens a document with electron-store's atomic writing. */
export function openDocumentFile(
  Store: StoreClass,
  { folder, name, now }: DocumentFileOptions,
): DocumentFile {
  const path = join(folder, `${name}.json`);
  try {
    const oddity = documentOddityOf(path);
    if (oddity)
      return { ...unreachable(new FlatarrowError('storage')), leftAlone: oddityMessage(path, oddity) };
    // Asked before the store sees it: the store takes a list or a number for an empty file, and would write over it.
    const movedAsideTo = holdsNoObject(path) ? moveAside(path, now) : undefined;
    const store = new Store({
      cwd: folder,
      // electron-store calls it `name`, conf `configName`.
      name,
      configName: name,
      configFileMode: 0o600,
      accessPropertiesByDotNotation: false,
    });
    return documentOver(store, path, movedAsideTo);
  } catch (error) {
    return unreachable(new FlatarrowError('storage', { cause: error }));
  }
}

/** A file out of reach holds nothing and takes nothing: the program runs on defaults and says so at the first write. */
function unreachable(error: FlatarrowError): DocumentFile {
  const refuse = (): never => {
    throw error;
  };
  return { content: undefined, write: refuse, moveAside: refuse };
}

function documentOver(
  store: Pick<Conf, 'store'>,
  path: string,
  movedAsideTo: string | undefined,
): DocumentFile {
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
    moveAside: (now) => moveAside(path, now),
    movedAsideTo,
  };
}

function moveAside(path: string, now: EpochMs): string {
  const aside = asideName(path, now);
  renameSync(path, aside);
  return aside;
}

function holdsNoObject(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    const text = readFileSync(path, 'utf8');
    if (!isReasonableJson(text)) return true;
    const content: unknown = JSON.parse(text);
    return typeof content !== 'object' || content === null || Array.isArray(content);
  } catch (error) {
    if (error instanceof SyntaxError) return true;
    throw error;
  }
}
