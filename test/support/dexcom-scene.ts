import type { Cipher } from '../../src/main/vault/cipher.ts';
import { DexcomShareCloud } from '../clouds/dexcom-share/cloud.ts';
import type { TrendName } from '../clouds/dexcom-share/wire.ts';
import { ManualClock } from './manual-clock.ts';
import { TestProgram, nobody } from './test-program.ts';

export const START = Date.UTC(2026, 10, 20, 12, 0, 0);
export const MINUTE = 60_000;
export const LOGIN = { region: 'us', userName: 'mia@example.org', password: 'canary-password-7!' };

/** A program, a Dexcom Share cloud, and two clocks: the computer's may be set while timers and the cloud go on. */
export class DexcomScene {
  readonly clock = new ManualClock(START);
  readonly trueNow = this.clock.now;
  readonly cloud = new DexcomShareCloud({ now: this.trueNow });
  /** How far the computer's clock is ahead of the time. */
  computerAheadMs = 0;
  readonly #cipher: Cipher | undefined;
  #program: TestProgram | undefined;

  private constructor(cipher?: Cipher) {
    this.#cipher = cipher;
    this.clock.now = () => this.trueNow() + this.computerAheadMs;
  }

  static async open(cipher?: Cipher): Promise<DexcomScene> {
    const scene = new DexcomScene(cipher);
    await scene.cloud.http.listen();
    scene.cloud.addAccount({ userName: LOGIN.userName, password: LOGIN.password });
    return scene;
  }

  /** Started when it is first asked for. */
  get program(): TestProgram {
    this.#program ??= this.#start();
    return this.#program;
  }

  async close(): Promise<void> {
    await this.program.dispose();
    await this.cloud.http.close();
  }

  /** A reading every five minutes from `fromMinute` on, each visible 15 s after it was measured. */
  publish(values: readonly number[], fromMinute = 0, trend: TrendName = 'Flat'): void {
    const readings = values.map((value, index) => ({
      readAt: START + (fromMinute + index * 5) * MINUTE,
      value,
      trend,
      delayMs: 15_000,
    }));
    this.cloud.publish(LOGIN.userName, readings);
  }

  async follow(values: Record<string, string> = LOGIN): Promise<{ personId: string; accountId: string }> {
    const personId = await this.program.addPerson();
    const accountId = await this.addAccount(personId, values);
    await this.clock.advance(0);
    return { personId, accountId };
  }

  async addAccount(personId: string, values: Record<string, string> = LOGIN): Promise<string> {
    const saved = await this.program.addAccount(personId, values);
    if (saved.outcome !== 'saved') throw new Error('The account was not saved.');
    return saved.id;
  }

  async switchAccount(id: string, enabled: boolean): Promise<void> {
    await this.program.handlers.accounts.setEnabled({ id, enabled }, nobody);
    await this.clock.advance(0);
  }

  /** @param meanwhile what happens to the profile while nobody is looking */
  async restart(meanwhile: (profile: string) => void = () => undefined): Promise<void> {
    await this.program.quit();
    meanwhile(this.program.profile);
    this.#program = this.#start(this.program.profile);
    await this.clock.advance(0);
  }

  get titles(): string[] {
    return this.program.shown.map(({ title }) => title);
  }

  #start(profile?: string): TestProgram {
    return new TestProgram({
      clock: this.clock,
      cloudUrls: { 'dexcom-share': this.cloud.http.url },
      ...(this.#cipher ? { cipher: this.#cipher } : {}),
      ...(profile ? { profile } : {}),
    });
  }
}
