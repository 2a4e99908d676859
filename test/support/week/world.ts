import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Notification } from '../../../src/main/alerts/notifier.ts';
import { type ClosableHttp, createHttp } from '../../../src/main/platform/undici-http.ts';
import { createRegistry, type SourceRegistry } from '../../../src/main/sources/registry.ts';
import { dexcomShare } from '../../../src/main/sources/dexcom-share/source.ts';
import { dexcomWeb } from '../../../src/main/sources/dexcom-web/source.ts';
import { libreLinkUp } from '../../../src/main/sources/librelinkup/source.ts';
import { nightscout } from '../../../src/main/sources/nightscout/source.ts';
import { simulator } from '../../../src/main/sources/simulator/source.ts';
import { ManualClock } from '../manual-clock.ts';
import { TestProgram } from '../test-program.ts';
import { startLibre, startShare, startSite, type Watched } from './clouds.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const START = Date.UTC(2026, 10, 20, 12);

/** Memory, where there is a disk made of it: a week of commits, each of which waits for the disk, is mostly waiting. */
export const FOLDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
/** A silent server costs real time. */
const IMPATIENT = { overallTimeoutMs: 500 };

export interface Followed extends Watched {
  person: string;
  accountId: string;
}

/** Two persons with three accounts, their clouds, and a program that can be stopped and started. */
export class World {
  readonly clock = new ManualClock(START);
  readonly trueNow = this.clock.now;
  readonly followed: Followed[] = [];
  onShown: (notification: Notification) => void = () => undefined;
  /** How far the computer's clock is ahead of the time. */
  computerAheadMs = 0;
  readonly profile = mkdtempSync(join(FOLDER, 'flatarrow-week-'));
  #program: TestProgram | undefined;

  private constructor() {
    this.clock.now = () => this.trueNow() + this.computerAheadMs;
  }

  static async open(): Promise<World> {
    const world = new World();
    const add = (person: string, watched: Watched): number =>
      world.followed.push({ ...watched, person, accountId: '' });
    add('Mia', await startShare(world.trueNow));
    add('Ben', await startLibre(world.trueNow));
    add('Mia', await startSite(world.trueNow));
    const program = world.start();
    const persons = new Map<string, string>();
    for (const followed of world.followed) {
      const { person, cloud } = followed;
      const personId = persons.get(person) ?? (await program.addPerson(person));
      persons.set(person, personId);
      const saved = await program.addAccount(personId, cloud.values, cloud.sourceId);
      if (saved.outcome !== 'saved') throw new Error(`${cloud.sourceId} was not saved: ${saved.outcome}`);
      followed.accountId = saved.id;
    }
    await world.clock.advance(0);
    return world;
  }

  get program(): TestProgram {
    if (!this.#program) throw new Error('The program is not running.');
    return this.#program;
  }

  get isRunning(): boolean {
    return this.#program !== undefined;
  }

  start(): TestProgram {
    this.#program = new TestProgram({
      clock: this.clock,
      profile: this.profile,
      cloudUrls: Object.fromEntries(this.followed.map(({ cloud }) => [cloud.sourceId, cloud.http.url])),
      sources: sourcesThatAreAsked(),
      http: this.#listening(createHttp(IMPATIENT)),
      onShown: (notification) => this.onShown(notification),
    });
    return this.#program;
  }

  /** Tells each cloud's watch what has come of it. */
  #listening(http: ClosableHttp): ClosableHttp {
    return {
      send: async (request) => {
        const response = await http.send(request);
        const from = this.followed.find(({ cloud }) => cloud.http.url.origin === request.url.origin);
        if (response.status === 200) from?.watch.arrived(response.body);
        return response;
      },
      close: async () => http.close(),
    };
  }

  async quit(): Promise<void> {
    await this.#program?.quit();
    this.#program = undefined;
  }

  async close(): Promise<void> {
    await this.quit();
    for (const { cloud } of this.followed) await cloud.http.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

/** Nightscout without its socket: what is pushed comes in real time, which no test can move. */
export function sourcesThatAreAsked(): SourceRegistry {
  const site = { ...nightscout };
  delete site.subscribe;
  return createRegistry([dexcomShare, libreLinkUp, site, dexcomWeb, simulator]);
}
