import { type Disturbance, disturb } from './disturbances.ts';
import { measure, type Spell } from './measured.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Measured } from './watched-cloud.ts';
import { type Followed, HOUR_MS, MINUTE_MS, START, type World } from './world.ts';

/** Something that happens to the computer, which takes as long as it takes. */
export interface Turn {
  name: string;
  at: number;
  happen: () => Promise<void>;
}

/** What will happen in the week, all of it from one seed. */
export interface Course {
  until: number;
  published: ReadonlyMap<Followed, readonly Measured[]>;
  disturbances: ReadonlyMap<Followed, readonly Disturbance[]>;
  turns: Turn[];
  /** When the computer's clock was set. */
  clockSetAt: number[];
}

export interface Span {
  days: number;
  /** At the end, for whatever must be caught up with. */
  calmHours: number;
  /** From here on the program runs on, so that what it keeps can be compared. */
  restartsUntilDay: number;
}

const DAY_MS = 24 * HOUR_MS;

/** Lays out the week. Nothing of it looks at the program. */
export function plan(world: World, span: Span, random: SeededRandom): Course {
  const until = START + span.days * DAY_MS;
  const troubled = { from: START, until: until - span.calmHours * HOUR_MS };
  const course = {
    until,
    published: new Map<Followed, readonly Measured[]>(),
    disturbances: new Map<Followed, readonly Disturbance[]>(),
    turns: [] as Turn[],
    clockSetAt: [] as number[],
  };
  for (const followed of world.followed) {
    const { cloud } = followed;
    course.disturbances.set(followed, disturb(cloud, troubled, random));
    const spells = spellsIn(troubled, random);
    const phaseHours = followed.person === 'Mia' ? 0 : 2.2;
    const days = { from: START - HOUR_MS, until, cadenceMs: cloud.cadenceMs, phaseHours, spells };
    course.published.set(followed, measure(days, random));
  }
  course.turns = turnsOf(world, course, {
    troubled,
    restartsUntil: START + span.restartsUntilDay * DAY_MS,
    random,
  });
  return course;
}

/** The phone in a tunnel, every day or so. */
function spellsIn({ from, until }: { from: number; until: number }, random: SeededRandom): Spell[] {
  const spells: Spell[] = [];
  for (let at = from + random.between(2, 30) * HOUR_MS; at < until; at += random.between(12, 36) * HOUR_MS) {
    spells.push({ from: at, until: at + random.between(15, 90) * MINUTE_MS });
  }
  return spells;
}

interface TurnFacts {
  troubled: { from: number; until: number };
  restartsUntil: number;
  random: SeededRandom;
}

function turnsOf(world: World, course: Course, { troubled, restartsUntil, random }: TurnFacts): Turn[] {
  const turns: Turn[] = [];
  let at = troubled.from + random.between(3, 8) * HOUR_MS;
  while (at < troubled.until - 5 * HOUR_MS) {
    const names = ['sleep', 'offline', 'clock set', ...(at < restartsUntil ? ['restart', 'restart'] : [])];
    const name = random.pick(names);
    turns.push({ name, at, happen: turnOf(name, world, { course, random }) });
    at += random.between(6, 14) * HOUR_MS;
  }
  return turns;
}

function turnOf(
  name: string,
  world: World,
  { course, random }: { course: Course; random: SeededRandom },
): Turn['happen'] {
  const forMs = random.between(10, 40) * MINUTE_MS;
  const aheadMs = random.between(-20, 20) * MINUTE_MS;
  const turns: Record<string, Turn['happen']> = {
    async sleep() {
      await world.clock.sleep(forMs * 8);
      world.program.flatarrow.wake('resume');
    },
    async offline() {
      const { program } = world;
      program.online = false;
      await world.clock.advance(forMs);
      program.online = true;
      program.flatarrow.wake('online');
    },
    async restart() {
      await world.quit();
      await world.clock.advance(forMs);
      world.start();
    },
    async 'clock set'() {
      course.clockSetAt.push(world.trueNow());
      world.computerAheadMs = world.computerAheadMs === 0 ? aheadMs : 0;
    },
  };
  return turns[name] ?? (async () => undefined);
}
