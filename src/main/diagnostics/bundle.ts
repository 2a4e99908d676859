import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { BundleChoice, StorageDiagnostics } from '../../shared/ipc/groups/diagnostics.ts';
import type { VaultStatus } from '../../shared/ipc/groups/vault-status.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { type BundleAccount, accountLines } from './bundle-accounts.ts';
import { personLines, settingsLines } from './bundle-settings.ts';
import { bytes, instant, part, table } from './lines.ts';
import { publicLogLines } from './log-lines.ts';

export interface BundleFacts {
  now: EpochMs;
  /** What is running, by name. */
  versions: Readonly<Record<string, string>>;
  vault: VaultStatus;
  settings: Settings;
  accounts: readonly BundleAccount[];
  storage: StorageDiagnostics;
  /** What the program has told the person, by the names it has for it. */
  noticeIds: readonly string[];
  /** As they are in the file, oldest first. */
  logLines: readonly string[];
}

/**
 * The file for whoever helps. It is put together of what may be in it; nothing is taken out of something larger. Without
 * a tick it holds no name, no address and no glucose value; secrets and what people have typed are not among its facts.
 */
export function bundleText(facts: BundleFacts, choice: BundleChoice): string {
  const { settings, storage, vault } = facts;
  const parts = [
    `Flatarrow diagnostics, ${instant(facts.now)}`,
    part('Versions', table(Object.entries(facts.versions))),
    part('Settings', settingsLines(settings)),
    part('Persons', personLines(settings.persons, choice)),
    part('Accounts', accountLines(facts.accounts, choice)),
    part(
      'Storage',
      table([
        ['history', bytes(storage.historyBytes)],
        ['log', bytes(storage.logBytes)],
        ['credentials', `${vault.protection}, ${vault.backend}`],
        ['notices', facts.noticeIds.map(publicNotice).join(' ') || 'none'],
      ]),
    ),
    part('Log', publicLogLines(facts.logLines)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A notice may be named after what it is about; that has a name that nobody else needs. */
function publicNotice(id: string): string {
  return id.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…');
}
