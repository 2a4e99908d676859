import { onTestFinished } from 'vitest';
import { NEW_STANDING, type Standing } from '../../../../src/main/engine/login-guard.ts';
import type { History } from '../../../../src/main/history/history.ts';
import { NO_PROGRESS } from '../../../../src/main/history/progress.ts';
import { openSqliteHistory } from '../../../../src/main/history/sqlite-history.ts';
import { MirrorLine } from '../../../../src/main/mirror/mirror-line.ts';
import type { MirrorSite } from '../../../../src/main/mirror/mirror-site.ts';
import type { SiteEntries } from '../../../../src/main/sources/nightscout/site-entries.ts';
import { FlatarrowError } from '../../../../src/shared/errors.ts';
import { mergeReadings } from '../../../../src/shared/glucose/merge.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

export const NOW = Date.UTC(2026, 10, 20, 12);
export const MINUTE_MS = 60_000;

/**
 * How a site is today. After all but the first two it has what was sent, or a part, and the sender can't know; a slow one
 * has it only after it has been looked at again.
 */
export type Mood = 'well' | 'away' | 'mute' | 'losesAnswer' | 'storesHalf' | 'slow';

/** A site in memory: one value for each instant, as v1 keeps them. */
export class FakeSite implements MirrorSite {
  mood: Mood = 'well';
  /** What it throws while it is away. */
  failure = new FlatarrowError('server');
  readonly held = new Map<number, { mgdl: number; device: string }>();
  reads = 0;
  writes: number[][] = [];
  clockAheadMs = 0;
  #late: readonly SourceReading[] = [];
  readonly #clock: ManualClock;

  constructor(clock: ManualClock) {
    this.#clock = clock;
  }

  put(minute: number, mgdl: number, device = 'phone'): void {
    this.held.set(NOW + minute * MINUTE_MS, { mgdl, device });
  }

  async read({ from, to }: { from: number; to: number }): Promise<SiteEntries> {
    this.reads += 1;
    if (this.mood === 'away') throw this.failure;
    const entries = [...this.held]
      .map(([at, { mgdl, device }]) => ({ at, mgdl, device }))
      .filter(({ at }) => at >= from && at <= to)
      .toSorted((a, b) => a.at - b.at);
    this.#store(this.#late);
    this.#late = [];
    return { entries, serverNow: this.#clock.now() + this.clockAheadMs };
  }

  async write(readings: readonly SourceReading[]): Promise<void> {
    this.writes.push(readings.map(({ readAt }) => (readAt - NOW) / MINUTE_MS));
    if (this.mood === 'away') throw this.failure;
    if (this.mood === 'slow') this.#late = [...this.#late, ...readings];
    else this.#store(this.mood === 'storesHalf' ? readings.slice(0, readings.length >>> 1) : readings);
    if (this.mood === 'mute') await new Promise(() => undefined);
    if (this.mood !== 'well') throw new FlatarrowError('timeout');
  }

  #store(readings: readonly SourceReading[]): void {
    for (const { readAt, mgdl } of readings) this.held.set(readAt, { mgdl, device: 'flatarrow' });
  }

  /** Minutes from the start, ascending. */
  get minutes(): number[] {
    return [...this.held.keys()].map((at) => (at - NOW) / MINUTE_MS).toSorted((a, b) => a - b);
  }
}

export interface LineScene {
  clock: ManualClock;
  history: History;
  site: FakeSite;
  line: () => MirrorLine;
  standing: Standing;
  isOnline: boolean;
  acceptsOthers: boolean;
  changes: number;
  /** Stores readings of an account, at minutes from the start. */
  commit: (accountId: string, minutes: readonly number[], mgdl?: number) => void;
  /** The program is gone in the middle of whatever it does, and another one starts. */
  kill: () => void;
  /** Lets everything happen that can happen now. */
  settle: () => Promise<void>;
  /** Lets so much time pass, with a nudge each half minute as the watchdog gives. */
  pass: (minutes: number) => Promise<void>;
}

export const valueAt = (minute: number): number => 100 + (Math.round(minute * 2) % 60);

/** A line, its queue on an open history, and a site in memory.
 * @param kept whoever hands it over closes it */
export function setLineScene(kept?: History): LineScene {
  const history = kept ?? openSqliteHistory(':memory:');
  const clock = new ManualClock(NOW);
  clock.settle = async () => {
    // What is under way goes on in microtasks only.
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  };
  const site = new FakeSite(clock);
  const accounts = ['a', 'b'];
  const create = (): MirrorLine =>
    new MirrorLine({
      mirror: {
        id: 'm',
        personId: 'p',
        address: 'https://mia.example',
        enabled: true,
        acceptsOthers: scene.acceptsOthers,
      },
      queue: history.mirrors,
      site,
      readingsOf: (from, to) => mergeReadings(history.range(accounts, from, to), accounts),
      accountOrder: accounts,
      standing: () => scene.standing,
      clock,
      log: { info: () => undefined, warn: () => undefined },
      random: () => 0,
      isOnline: () => scene.isOnline,
      onChange: () => void (scene.changes += 1),
    });
  let current: MirrorLine | undefined;
  const scene: LineScene = {
    clock,
    history,
    site,
    line: () => (current ??= create()),
    standing: NEW_STANDING,
    isOnline: true,
    acceptsOthers: false,
    changes: 0,
    commit: (accountId, minutes, mgdl) =>
      void history.commit(
        accountId,
        minutes.map((minute) => ({
          readAt: NOW + Math.round(minute * MINUTE_MS),
          mgdl: mgdl ?? valueAt(minute),
          trend: 'flat',
        })),
        NO_PROGRESS,
      ),
    kill: () => {
      current?.stop();
      current = create();
    },
    settle: async () => clock.advance(0),
    pass: async (minutes) => {
      for (let half = 0; half < minutes * 2; half += 1) {
        scene.line().nudge();
        await clock.advance(MINUTE_MS / 2);
      }
    },
  };
  onTestFinished(() => {
    current?.stop();
    if (!kept) history.close();
  });
  return scene;
}
