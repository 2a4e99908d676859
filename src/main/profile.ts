import { join } from 'node:path';
import { type Message, message } from '../shared/i18n/message.ts';
import { logOddity } from './files/log-place.ts';
import { makePrivateFolder } from './files/private-folder.ts';
import { type OpenedHistory, openHistory } from './history/open-history.ts';
import type { Clock } from './ports/clock.ts';
import { type DocumentFile, type StoreClass, openDocumentFile } from './settings/document-file.ts';

/** What is kept in the profile folder. */
export interface Profile {
  settingsFile: DocumentFile;
  vaultFile: DocumentFile;
  history: OpenedHistory;
  /** What the person must be told of the folder and the log. */
  profileWarnings: readonly Message[];
}

/** Opens everything in a profile folder, making it first when it is new. Only its owner may look inside. Never throws. */
export function openProfile(folder: string, Store: StoreClass, clock: Pick<Clock, 'now'>): Profile {
  const now = clock.now();
  const profileWarnings = [folderWarning(folder), logWarning(folder)].flatMap((warning) => warning ?? []);
  return {
    settingsFile: openDocumentFile(Store, { folder, name: 'settings', now }),
    vaultFile: openDocumentFile(Store, { folder, name: 'vault', now }),
    history: openHistory(join(folder, 'history.db'), now),
    profileWarnings,
  };
}

function folderWarning(folder: string): Message | undefined {
  try {
    return makePrivateFolder(folder);
  } catch {
    // Each file finds out for itself that it can't be written, and says so.
    return undefined;
  }
}

function logWarning(folder: string): Message | undefined {
  const reason = logOddity(folder);
  return reason && message('notices.noLog', { reason });
}
