import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenedHistory, openHistory } from './history/open-history.ts';
import type { Clock } from './ports/clock.ts';
import { type DocumentFile, type StoreClass, openDocumentFile } from './settings/document-file.ts';

/** What is kept in the profile folder. */
export interface Profile {
  settingsFile: DocumentFile;
  vaultFile: DocumentFile;
  history: OpenedHistory;
}

/** Opens everything in a profile folder, making it first when it is new. Only its owner may look inside. Never throws. */
export function openProfile(folder: string, Store: StoreClass, clock: Pick<Clock, 'now'>): Profile {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    // Each file below finds out for itself that it can't be written, and says so.
  }
  const now = clock.now();
  return {
    settingsFile: openDocumentFile(Store, { folder, name: 'settings', now }),
    vaultFile: openDocumentFile(Store, { folder, name: 'vault', now }),
    history: openHistory(join(folder, 'history.db'), now),
  };
}
