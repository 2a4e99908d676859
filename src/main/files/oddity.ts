import { lstatSync } from 'node:fs';
import { type Message, message } from '../../shared/i18n/message.ts';

/** No file of a profile but the history comes near it. */
const LARGEST_DOCUMENT_BYTES = 16 * 1024 * 1024;

const WORDS = {
  link: 'notices.isLink',
  special: 'notices.isSpecial',
  shared: 'notices.isShared',
  large: 'notices.isLarge',
} as const;

/** Why a file in the profile folder is left alone. */
export type Oddity = keyof typeof WORDS;

/**
 * Looks at a file without opening it: a pipe would never answer, a link would have us read or write somewhere else.
 * @returns undefined for a plain file and where there is none
 */
export function oddityOf(path: string): Exclude<Oddity, 'large'> | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isSymbolicLink()) return 'link';
  if (!found.isFile()) return 'special';
  return found.nlink > 1 ? 'shared' : undefined;
}

/**
 * The same for a document that is read whole and replaced whole: what shares its content with another name loses that
 * with the first change, and the other name keeps it.
 */
export function documentOddityOf(path: string): Exclude<Oddity, 'shared'> | undefined {
  const oddity = oddityOf(path);
  if (oddity && oddity !== 'shared') return oddity;
  const size = lstatSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return size > LARGEST_DOCUMENT_BYTES ? 'large' : undefined;
}

/** A folder of the profile's own: whatever else is there would take what is written into it somewhere else. */
export function folderOddityOf(path: string): 'link' | 'special' | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isSymbolicLink()) return 'link';
  return found.isDirectory() ? undefined : 'special';
}

/** `/home/mia/.config/Flatarrow/settings.json is a link to somewhere else`. */
export function oddityMessage(path: string, oddity: Oddity): Message {
  return message(WORDS[oddity], { path });
}
