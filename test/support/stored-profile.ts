import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHistory } from '../../src/main/history/open-history.ts';
import { NO_PROGRESS } from '../../src/main/history/progress.ts';
import type { SourceReading } from '../../src/shared/glucose/reading.ts';
import type { Account } from '../../src/shared/people/account.ts';
import type { Person } from '../../src/shared/people/person.ts';
import { DEFAULT_SETTINGS, type Preferences } from '../../src/shared/settings/settings.ts';

export interface StoredProfile {
  persons: readonly Person[];
  accounts: readonly Account[];
  /** By account id. */
  readings: Readonly<Record<string, readonly SourceReading[]>>;
  preferences?: Partial<Preferences>;
}

/** Writes what an earlier run of the program would have left in a folder. */
export function writeProfile(
  folder: string,
  { persons, accounts, readings, preferences }: StoredProfile,
): void {
  const settings = { ...DEFAULT_SETTINGS, ...preferences, persons, accounts };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings), { mode: 0o600 });
  const { history, notice } = openHistory(join(folder, 'history.db'), 0);
  if (notice) throw new Error(notice.key);
  for (const [accountId, line] of Object.entries(readings)) history.commit(accountId, line, NO_PROGRESS);
  history.close();
}

/** An account that asks nobody: what it has stored is all there will be. */
export function quietAccount(facts: Pick<Account, 'id' | 'personId'> & Partial<Account>): Account {
  return { sourceId: 'dexcom-share', label: 'Outside US', enabled: false, ...facts };
}
