import { randomUUID } from 'node:crypto';
import { FlatarrowError } from '../../shared/errors.ts';
import type {
  AccountDiagnostics,
  BundleChoice,
  DiagnosticsFacts,
} from '../../shared/ipc/groups/diagnostics.ts';
import type { Overview } from '../../shared/overview/overview.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Followers } from '../engine/followers.ts';
import { type Between, readingsBetween } from '../history/readings-between.ts';
import type { Clock } from '../ports/clock.ts';
import type { Desktop } from '../ports/desktop.ts';
import type { Vault } from '../vault/vault.ts';
import { bundleText } from './bundle.ts';
import type { BundleAccount } from './bundle-accounts.ts';
import { lastLogLines, storageFacts } from './storage-facts.ts';
import { runningVersions } from './versions.ts';

const LOG_LINES = 200;
const READINGS_MS = 3 * 3_600_000;

export interface DiagnosticsParts extends Pick<Between, 'history' | 'recent'> {
  version: string;
  clock: Pick<Clock, 'now'>;
  desktop: Pick<Desktop, 'host' | 'profileFolder' | 'saveText'>;
  followers: Pick<Followers, 'recentAsks' | 'intake'>;
  vault: Pick<Vault, 'status'>;
  settings: { readonly current: Settings };
  overview: () => Overview;
}

/** How the program has been doing: for the person to look at, and as a file that they may hand to somebody else. */
export class Diagnostics {
  readonly #parts: DiagnosticsParts;
  /** The words that were shown last: only these can be saved. */
  #shown: { id: string; text: string } | undefined;

  constructor(parts: DiagnosticsParts) {
    this.#parts = parts;
  }

  get facts(): DiagnosticsFacts {
    const { desktop, overview } = this.#parts;
    return {
      accounts: overview().persons.flatMap(({ name, accounts }) =>
        accounts.map((health) => this.#account(name, health)),
      ),
      storage: storageFacts(desktop.profileFolder),
    };
  }

  write(choice: BundleChoice): { id: string; text: string } {
    const { version, clock, desktop, vault, settings, overview } = this.#parts;
    const text = bundleText(
      {
        now: clock.now(),
        versions: runningVersions(version, desktop.host),
        vault: vault.status,
        settings: settings.current,
        accounts: this.facts.accounts.map((account) => this.#withReadings(account)),
        storage: storageFacts(desktop.profileFolder),
        noticeIds: overview().notices.map(({ id }) => id),
        logLines: lastLogLines(desktop.profileFolder, LOG_LINES),
      },
      choice,
    );
    this.#shown = { id: randomUUID(), text };
    return this.#shown;
  }

  /** @throws FlatarrowError `config` when these words are no longer the ones that were shown last */
  async save(
    id: string,
  ): Promise<{ outcome: 'saved' | 'cancelled' } | { outcome: 'content'; name: string; content: string }> {
    const { clock, desktop } = this.#parts;
    if (this.#shown?.id !== id) throw new FlatarrowError('config');
    const name = `flatarrow-diagnostics-${new Date(clock.now()).toISOString().slice(0, 10)}.txt`;
    if (!desktop.saveText) return { outcome: 'content', name, content: this.#shown.text };
    return { outcome: await desktop.saveText(name, this.#shown.text) };
  }

  #account(personName: string, health: AccountDiagnostics['health']): AccountDiagnostics {
    const { followers } = this.#parts;
    const intake = followers.intake(health.accountId);
    return {
      personName,
      health,
      cadenceMs: intake?.cadenceMs,
      learnedFrom: intake?.delaysMs.length ?? 0,
      asks: [...followers.recentAsks(health.accountId)],
    };
  }

  #withReadings(account: AccountDiagnostics): BundleAccount {
    const { settings, clock } = this.#parts;
    const { persons, accounts } = settings.current;
    const { accountId } = account.health;
    const personId = accounts.find(({ id }) => id === accountId)?.personId;
    const now = clock.now() + account.health.clockSkewMs;
    return {
      ...account,
      personNumber: persons.findIndex(({ id }) => id === personId) + 1,
      readings: readingsBetween({
        ...this.#parts,
        accountIds: [accountId],
        from: now - READINGS_MS,
        to: now + READINGS_MS,
      }),
    };
  }
}
