import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Notification } from '../../../src/main/alerts/notifier.ts';
import type { ClosableHttp } from '../../../src/main/platform/undici-http.ts';
import type { AlertKind } from '../../../src/shared/alerts/kind.ts';
import { type AlertPlan, DEFAULT_ALERT_PLAN } from '../../../src/shared/alerts/plan.ts';
import { alertTitle } from '../../../src/shared/alerts/words.ts';
import { alertKindSchema } from '../../../src/shared/alerts/kind.ts';
import { ManualClock } from '../manual-clock.ts';
import { TestProgram, nobody } from '../test-program.ts';
import { type Watched, startShare } from '../week/clouds.ts';
import { DirectHttp } from '../week/direct-http.ts';
import { FOLDER, sourcesThatAreAsked } from '../week/world.ts';
import { type Timeline, emptyTimeline } from './timeline.ts';
import { english } from '../english.ts';

/** Some days before Berlin’s clocks change, and two weeks before those of Los Angeles. */
export const START = Date.UTC(2026, 9, 20, 12);

/** One person, one cloud, a program that can be stopped and started, and everything that becomes of it written down. */
export class MonthWorld {
  readonly clock: ManualClock;
  readonly trueNow: () => number;
  readonly timeline: Timeline = emptyTimeline(START);
  readonly profile = mkdtempSync(join(FOLDER, 'flatarrow-month-'));
  /** How far the computer's clock is ahead of the time. */
  computerAheadMs = 0;
  timeZone = 'Europe/Berlin';
  readonly #watched: Watched;
  readonly #http: DirectHttp;
  readonly #known = new Set<number>();
  #program: TestProgram | undefined;

  private constructor(clock: ManualClock, watched: Watched) {
    this.clock = clock;
    this.trueNow = clock.now;
    this.#watched = watched;
    this.#http = new DirectHttp([watched], this.trueNow);
    this.clock.now = () => this.trueNow() + this.computerAheadMs;
  }

  static async open(): Promise<MonthWorld> {
    const clock = new ManualClock(START);
    const world = new MonthWorld(clock, await startShare(clock.now));
    const program = world.start();
    const personId = await program.addPerson();
    await program.handlers.persons.change({ id: personId, alerts: patientPlan() }, nobody);
    const saved = await program.addAccount(personId, world.#watched.cloud.values);
    if (saved.outcome !== 'saved') throw new Error('The account was not saved.');
    await world.clock.advance(0);
    return world;
  }

  get program(): TestProgram {
    if (!this.#program) throw new Error('The program is not running.');
    return this.#program;
  }

  get cloud(): Watched['cloud'] {
    return this.#watched.cloud;
  }

  /** What requests meet on their way from now on. */
  set obstacle(obstacle: DirectHttp['obstacle']) {
    this.#http.obstacle = obstacle;
  }

  start(): TestProgram {
    this.#program = new TestProgram({
      clock: this.clock,
      profile: this.profile,
      cloudUrls: { 'dexcom-share': this.cloud.http.url },
      sources: sourcesThatAreAsked(),
      http: this.#listening(),
      onShown: (notification) => this.#note(notification),
    });
    this.#program.timeZone = this.timeZone;
    return this.#program;
  }

  async quit(): Promise<void> {
    await this.#program?.quit();
    this.#program = undefined;
  }

  async close(): Promise<void> {
    await this.quit();
    await this.cloud.http.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  #listening(): ClosableHttp {
    return {
      send: async (request) => {
        const response = await this.#http.send(request);
        const isRead = request.url.pathname.includes(this.cloud.readPath);
        if (response.status === 200 && isRead) this.#hear(response.body);
        return response;
      },
      close: async () => this.#http.close(),
    };
  }

  #hear(body: string): void {
    let readings: ReturnType<Watched['cloud']['readingsIn']> = [];
    try {
      readings = this.cloud.readingsIn(body);
    } catch {
      return;
    }
    for (const [readAt, mgdl] of readings.toSorted(([a], [b]) => a - b)) {
      if (this.#known.has(readAt)) continue;
      this.#known.add(readAt);
      this.timeline.arrivals.push({ readAt, mgdl, at: this.trueNow() });
    }
  }

  #note({ id, title, body }: Notification): void {
    const at = this.trueNow();
    if (id.startsWith('catch-up')) this.timeline.catchUps.push({ at, body });
    else
      this.timeline.rings.push({
        at,
        kind: kindOf(title),
        title,
        body,
        arrived: this.timeline.arrivals.length,
      });
  }
}

/** The defaults, but that a low must be seen twice: so that there is something to be written down of what was silent. */
function patientPlan(): AlertPlan {
  const { day } = DEFAULT_ALERT_PLAN;
  const low = { ...day.low, persistence: { readings: 2, minutes: 0 } };
  return { ...DEFAULT_ALERT_PLAN, day: { ...day, low } };
}

function kindOf(title: string): AlertKind {
  const kind = alertKindSchema.options.find((each) => title.startsWith(`${alertTitle(each, english)}: `));
  if (!kind) throw new Error(`Nobody knows what this means: ${title}`);
  return kind;
}
