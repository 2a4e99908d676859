import { isDeepStrictEqual } from 'node:util';
import type { AccountHealth } from '../../shared/overview/overview.ts';
import type { Account } from '../../shared/people/account.ts';
import type { AskRecord } from './ask-history.ts';
import type { Intake } from './intake.ts';
import { Follower, type FollowerParts } from './follower.ts';

/** Keeps one follower for each account that is switched on, and replaces it when the account changes. */
export class Followers {
  readonly #create: (account: Account) => FollowerParts;
  readonly #byAccount = new Map<string, { account: Account; follower: Follower }>();

  constructor(create: (account: Account) => FollowerParts) {
    this.#create = create;
  }

  /** Brings the running followers in line with the settings. */
  follow(accounts: readonly Account[]): void {
    const wanted = new Map(accounts.filter(({ enabled }) => enabled).map((account) => [account.id, account]));
    for (const [id, { account }] of this.#byAccount) {
      if (!isDeepStrictEqual(wanted.get(id), account)) this.drop(id);
    }
    for (const account of wanted.values()) {
      if (this.#byAccount.has(account.id)) continue;
      const follower = new Follower(this.#create(account));
      this.#byAccount.set(account.id, { account, follower });
      follower.start();
    }
  }

  /** Stops following an account; `follow` starts it anew. Used when its credentials have changed. */
  drop(accountId: string): void {
    this.#byAccount.get(accountId)?.follower.stop();
    this.#byAccount.delete(accountId);
  }

  askNow(by: 'person' | 'wake', accountId?: string): void {
    for (const [id, { follower }] of this.#byAccount) {
      if (accountId === undefined || accountId === id) follower.askNow(by);
    }
  }

  health(accountId: string): AccountHealth | undefined {
    return this.#byAccount.get(accountId)?.follower.health;
  }

  intake(accountId: string): Intake | undefined {
    return this.#byAccount.get(accountId)?.follower.intake;
  }

  /** Newest first; since the account was last switched on or changed. */
  recentAsks(accountId: string): readonly AskRecord[] {
    return this.#byAccount.get(accountId)?.follower.recentAsks ?? [];
  }

  nextReadingAt(accountId: string): number | undefined {
    return this.#byAccount.get(accountId)?.follower.nextReadingAt;
  }

  stop(): void {
    for (const id of this.#byAccount.keys()) this.drop(id);
  }
}
