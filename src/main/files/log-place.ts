import { dirname, join } from 'node:path';
import { folderOddityOf, oddityOf, oddityText } from './oddity.ts';

export function logPath(profileFolder: string): string {
  return join(profileFolder, 'logs', 'flatarrow.log');
}

/** Why there is no log, in words; undefined where it can be written. */
export function logOddityText(profileFolder: string): string | undefined {
  const path = logPath(profileFolder);
  const folder = dirname(path);
  try {
    const folderOddity = folderOddityOf(folder);
    if (folderOddity) return oddityText(folder, folderOddity);
    const oddity = oddityOf(path);
    return oddity && oddityText(path, oddity);
  } catch {
    // Out of reach altogether: whoever writes there fails by itself.
    return undefined;
  }
}
