import type { Language } from '../../shared/i18n/language.ts';
import type { AccountDevices } from '../../shared/ipc/groups/account-devices.ts';
import type { Backfill } from '../../shared/ipc/groups/backfill.ts';
import type { Account, SourceId } from '../../shared/people/account.ts';
import type { FlatarrowPorts } from '../ports/flatarrow-ports.ts';
import type { SourceContext } from '../sources/source.ts';
import type { Vault } from '../vault/vault.ts';
import { Backfills } from './backfills.ts';
import { DeviceStatuses } from './device-statuses.ts';
import { Diaries } from './diaries.ts';
import type { ExchangeParts } from './exchange.ts';
import type { Followers } from './followers.ts';

export interface AsidesParts {
  ports: Pick<FlatarrowPorts, 'sources' | 'clock' | 'log'>;
  history: ConstructorParameters<typeof Diaries>[0]['history'];
  vault: Vault;
  followers: Pick<Followers, 'intake'>;
  account: (id: string) => Account | undefined;
  contextOf: (sourceId: SourceId) => SourceContext;
  language: () => Language;
  /** Something is to be drawn differently. */
  onChange: () => void;
  onBackfill: (backfill: Backfill) => void;
}

/** What is asked of the clouds beside the readings: the diary, the devices, all that they still keep. */
export class Asides {
  readonly #parts: AsidesParts;
  readonly #diaries: Diaries;
  readonly #devices: DeviceStatuses;
  readonly #backfills: Backfills;
  readonly #lifetime = new AbortController();

  constructor(parts: AsidesParts) {
    this.#parts = parts;
    this.#devices = new DeviceStatuses(parts.language);
    this.#diaries = new Diaries({ history: parts.history, log: parts.ports.log, onChange: parts.onChange });
    this.#backfills = new Backfills(parts.onBackfill);
  }

  /** An account has just answered: its diary may have something new as well. */
  afterAnswer(account: Account): void {
    void this.#diaries.refresh(this.#exchangeParts(account));
  }

  async devicesOf(accountId: string): Promise<AccountDevices> {
    const account = this.#parts.account(accountId);
    return account ? this.#devices.of(this.#exchangeParts(account)) : { outcome: 'unsupported' };
  }

  backfill(accountId: string): void {
    const account = this.#parts.account(accountId);
    const intake = this.#parts.followers.intake(accountId);
    if (account && intake) void this.#backfills.run(this.#exchangeParts(account), intake);
  }

  cancelBackfill(accountId: string): void {
    this.#backfills.cancel(accountId);
  }

  /** The account is gone, or its login is another one. */
  forget(accountId: string): void {
    this.#devices.forget(accountId);
  }

  stop(): void {
    this.#lifetime.abort();
  }

  #exchangeParts(account: Account): ExchangeParts {
    const { ports, vault, contextOf } = this.#parts;
    const keepSession = async (session: unknown): Promise<void> => vault.keepSession(account.id, session);
    const context = { ...contextOf(account.sourceId), keepSession, signal: this.#lifetime.signal };
    return { account, source: ports.sources.get(account.sourceId), vault, clock: ports.clock, context };
  }
}
