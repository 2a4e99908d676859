import { measure, type Spell } from '../week/measured.ts';
import type { SeededRandom } from '../week/seeded-random.ts';
import type { Measured } from '../week/watched-cloud.ts';
import { HOUR_MS, MINUTE_MS, START } from '../week/world.ts';
import type { Mirrored, MirrorWorld } from './mirror-world.ts';
import { outagesOf, type Outage } from './outages.ts';

export interface MirroredSpan {
  hours: number;
  /** At the end, for whatever must be caught up with. */
  calmHours: number;
  /** Minutes between two outages of a site, and between two turns of the computer. */
  calmMinutes: readonly [number, number];
  turnMinutes: readonly [number, number];
  /** How long the computer sleeps, is offline or switched off at most, minutes. */
  longestTurnMinutes: number;
}

/** What happened, so that a test can tell whether it was enough. */
export interface Happened {
  outages: string[];
  turns: string[];
}

/** Lets hours pass, minute by minute, with random outages of sites and network, kills, restarts, sleeps and set clocks. */
export async function liveMirrored(
  world: MirrorWorld,
  span: MirroredSpan,
  random: SeededRandom,
): Promise<Happened> {
  const until = START + span.hours * HOUR_MS;
  const troubled = { from: START, until: until - span.calmHours * HOUR_MS };
  const outages = world.mirrored.flatMap(({ site }) =>
    outagesOf(site, { ...troubled, calmMinutes: span.calmMinutes }, random),
  );
  const [pending, current] = [new Set(outages), new Set<Outage>()];
  const published = world.mirrored.map((each) => ({ ...each, readings: measured(each, until, random) }));
  let publishedUntil = -Infinity;
  const turns: string[] = [];
  const longestMs = span.longestTurnMinutes * MINUTE_MS;
  let turnAt = START + random.between(...span.turnMinutes) * MINUTE_MS;
  while (world.trueNow() < until) {
    const now = world.trueNow();
    if (now + longestMs >= publishedUntil) {
      const to = now + longestMs + HOUR_MS;
      for (const { cloud, readings } of published)
        cloud.publish(readings.filter(({ readAt }) => readAt >= publishedUntil && readAt < to));
      publishedUntil = to;
    }
    await moveOutages(pending, current, now);
    if (now >= turnAt && now + longestMs < troubled.until) {
      const [name, happen] = random.pick(Object.entries(TURNS));
      turns.push(name);
      await happen(world, { random, forMs: random.between(MINUTE_MS, longestMs) });
      turnAt = world.trueNow() + random.between(...span.turnMinutes) * MINUTE_MS;
    }
    await world.clock.advance(MINUTE_MS);
    world.program.logged.length = 0;
  }
  return { outages: outages.map(({ name }) => name), turns };
}

interface TurnFacts {
  random: SeededRandom;
  forMs: number;
}

/** What happens to the computer, which takes as long as it takes. */
const TURNS = {
  async kill(world: MirrorWorld, { random }: TurnFacts): Promise<void> {
    await world.kill(Math.floor(random.between(0, 12)));
    world.start();
  },
  async restart(world: MirrorWorld, { forMs }: TurnFacts): Promise<void> {
    await world.quit();
    await world.clock.advance(forMs);
    world.start();
  },
  async offline(world: MirrorWorld, { forMs }: TurnFacts): Promise<void> {
    world.program.online = false;
    await world.clock.advance(forMs);
    world.program.online = true;
    world.program.flatarrow.wake('online');
  },
  async sleep(world: MirrorWorld, { forMs }: TurnFacts): Promise<void> {
    await world.clock.sleep(forMs);
    world.program.flatarrow.wake('resume');
  },
  async clockSet(world: MirrorWorld, { random }: TurnFacts): Promise<void> {
    world.computerAheadMs = world.computerAheadMs === 0 ? random.between(-20, 20) * MINUTE_MS : 0;
  },
};

/** Begins and ends what is due. */
async function moveOutages(pending: Set<Outage>, current: Set<Outage>, now: number): Promise<void> {
  for (const outage of [...pending].filter(({ from }) => from <= now)) {
    pending.delete(outage);
    current.add(outage);
    await outage.begin();
  }
  for (const outage of [...current].filter(({ until }) => until <= now)) {
    current.delete(outage);
    await outage.end();
  }
}

/** The phone in a tunnel now and then, so that readings come late and in heaps. */
function measured({ cloud, person }: Mirrored, until: number, random: SeededRandom): Measured[] {
  const spells: Spell[] = [];
  for (let at = START + random.between(1, 12) * HOUR_MS; at < until - HOUR_MS;) {
    spells.push({ from: at, until: Math.min(at + random.between(15, 90) * MINUTE_MS, until - HOUR_MS) });
    at += random.between(6, 24) * HOUR_MS;
  }
  const phaseHours = person === 'Mia' ? 0 : 2.2;
  return measure(
    { from: START - 6 * HOUR_MS, until, cadenceMs: cloud.cadenceMs, phaseHours, spells },
    random,
  );
}
