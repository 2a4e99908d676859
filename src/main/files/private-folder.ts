import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { type Message, message } from '../../shared/i18n/message.ts';

/** Members of the group and everybody may write. */
const OTHERS_WRITE = 0o022;
/** As in `/tmp`: everybody may write, and only the owner of a file may take it away. Such a folder is shared on purpose. */
const STICKY = 0o1000;

/**
 * Makes the profile folder where there is none. One that others may write into is closed to them where it is ours:
 * they could put other files in the place of settings, credentials and history.
 * @returns what the person must be told
 */
export function makePrivateFolder(folder: string, ownUserId = process.getuid?.()): Message | undefined {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Windows has no such modes.
  if (ownUserId === undefined) return undefined;
  const { mode, uid } = statSync(folder);
  if ((mode & OTHERS_WRITE) === 0) return undefined;
  if (uid !== ownUserId || (mode & STICKY) !== 0) return message('notices.folderShared', { folder });
  chmodSync(folder, mode & 0o7777 & ~OTHERS_WRITE);
  return message('notices.folderClosed', { folder });
}
