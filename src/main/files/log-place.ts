import { dirname, join } from 'node:path';
import type { Message } from '../../shared/i18n/message.ts';
import { folderOddityOf, oddityOf, oddityMessage } from './oddity.ts';

export function logPath(profileFolder: string): string {
  return join(profileFolder, 'logs', 'flatarrow.log');
}

/** Why there is no log, in words; undefined where it can be written. */
export function logOddity(profileFolder: string): Message | undefined {
  const path = logPath(profileFolder);
  const folder = dirname(path);
  try {
    const folderOddity = folderOddityOf(folder);
    if (folderOddity) return oddityMessage(folder, folderOddity);
    const oddity = oddityOf(path);
    return oddity && oddityMessage(path, oddity);
  } catch {
    // Out of reach altogether: whoever writes there fails by itself.
    return undefined;
  }
}
