import { chmodSync, mkdirSync, statSync } from 'node:fs';

/** Members of the group and everybody may write. */
const OTHERS_WRITE = 0o022;
/** As in `/tmp`: everybody may write, and only the owner of a file may take it away. Such a folder is shared on purpose. */
const STICKY = 0o1000;

/**
 * Makes the profile folder where there is none. One that others may write into is closed to them where it is ours:
 * they could put other files in the place of settings, credentials and history.
 * @returns what the person must be told
 */
export function makePrivateFolder(folder: string, ownUserId = process.getuid?.()): string | undefined {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Windows has no such modes.
  if (ownUserId === undefined) return undefined;
  const { mode, uid } = statSync(folder);
  if ((mode & OTHERS_WRITE) === 0) return undefined;
  if (uid !== ownUserId || (mode & STICKY) !== 0) {
    return `Other users of this computer can put files into the profile folder, ${folder}. Please give Flatarrow a folder of your own.`;
  }
  chmodSync(folder, mode & 0o7777 & ~OTHERS_WRITE);
  return `Other users of this computer could change the profile folder, ${folder}. That is no longer so; please look whether the settings are yours.`;
}
