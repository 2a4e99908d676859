import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createHttp } from '../../../src/main/platform/undici-http.ts';
import { type NightscoutCloud, startNightscoutCloud } from '../../clouds/nightscout/cloud.ts';
import { ManualClock } from '../manual-clock.ts';
import { nobody, TestProgram } from '../test-program.ts';
import { startLibre, startShare, type Watched } from '../week/clouds.ts';
import { FOLDER, MINUTE_MS, sourcesThatAreAsked, START } from '../week/world.ts';

/** A silent server costs real time. */
const IMPATIENT = { overallTimeoutMs: 300 };
const WRITER = 'writer-0123456789abcdef';
const API_SECRET = 'canary-secret-of-the-site';

/** Somebody who wears a sensor and is mirrored to a site. */
export interface Mirrored extends Watched {
  person: string;
  accountId: string;
  site: NightscoutCloud;
  secret: string;
}

/** Two persons with an account each, a site for each of them, and a program that can be stopped, killed and started. */
export class MirrorWorld {
  readonly clock = new ManualClock(START);
  readonly mirrored: Mirrored[] = [];
  readonly profile = mkdtempSync(join(FOLDER, 'flatarrow-mirrors-'));
  /** How far the computer's clock is ahead of the time. */
  computerAheadMs = 0;
  readonly trueNow = this.clock.now;
  #program: TestProgram | undefined;

  private constructor() {
    this.clock.now = () => this.trueNow() + this.computerAheadMs;
  }

  static async open(): Promise<MirrorWorld> {
    const world = new MirrorWorld();
    const startSite = async (): Promise<NightscoutCloud> =>
      startNightscoutCloud({
        now: world.trueNow,
        access: { defaultRole: 'denied', apiSecret: API_SECRET, writers: [WRITER] },
      });
    const [first, third] = [await startSite(), await startSite()];
    third.shapes = { ...third.shapes, first: false };
    const mia = { ...(await startShare(world.trueNow)), person: 'Mia', site: first, secret: API_SECRET };
    const ben = { ...(await startLibre(world.trueNow)), person: 'Ben', site: third, secret: WRITER };
    world.mirrored.push({ ...mia, accountId: '' }, { ...ben, accountId: '' });
    const program = world.start();
    for (const each of world.mirrored) {
      const { cloud, person, site, secret } = each;
      const personId = await program.addPerson(person);
      const account = await program.addAccount(personId, cloud.values, cloud.sourceId);
      const mirror = await program.handlers.mirrors.add(
        { personId, values: { address: site.address, secret }, keep: 'stored', confirmed: false },
        nobody,
      );
      if (account.outcome !== 'saved' || mirror.outcome !== 'saved') throw new Error('Not saved.');
      each.accountId = account.id;
    }
    await world.clock.advance(0);
    return world;
  }

  get program(): TestProgram {
    if (!this.#program) throw new Error('The program is not running.');
    return this.#program;
  }

  start(): TestProgram {
    this.#program = new TestProgram({
      clock: this.clock,
      profile: this.profile,
      cloudUrls: Object.fromEntries(this.mirrored.map(({ cloud }) => [cloud.sourceId, cloud.http.url])),
      sources: sourcesThatAreAsked(),
      http: createHttp(IMPATIENT),
    });
    return this.#program;
  }

  async quit(): Promise<void> {
    await this.#program?.quit();
    this.#program = undefined;
  }

  /** The program is gone in the middle of whatever it does, after so many turns of it. */
  async kill(turns: number): Promise<void> {
    const { program, clock } = this;
    const settle = clock.settle;
    clock.settle = async () => {
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    };
    await clock.advance(2 * MINUTE_MS);
    await program.die();
    clock.settle = settle;
    this.#program = undefined;
  }

  async close(): Promise<void> {
    await this.quit();
    for (const { cloud, site } of this.mirrored) {
      await cloud.http.close();
      await site.http.close();
    }
    rmSync(this.profile, { recursive: true, force: true });
  }
}
