import type { SeededRandom } from '../week/seeded-random.ts';
import { measureDays } from './glucose.ts';
import { type MonthWorld, START } from './month-world.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Lets days pass, minute by minute, with something going wrong every few hours. */
export async function liveDays(world: MonthWorld, days: number, random: SeededRandom): Promise<void> {
  const until = START + days * DAY_MS;
  const measured = measureDays(START - HOUR_MS, until, random);
  let published = 0;
  const publish = (upTo: number): void => {
    const due = measured.slice(published).filter(({ readAt }) => readAt < upTo);
    published += due.length;
    world.cloud.publish(due);
  };
  let nextTurnAt = START + 2 * HOUR_MS;
  while (world.trueNow() < until) {
    publish(world.trueNow() + 6 * HOUR_MS);
    if (world.trueNow() >= nextTurnAt) {
      await turn(world, random);
      nextTurnAt = world.trueNow() + random.between(1.5, 7) * HOUR_MS;
    }
    await world.clock.advance(MINUTE_MS);
    world.program.logged.length = 0;
    answer(world, random);
  }
  const { timeline } = world;
  timeline.until = world.trueNow();
  const last = timeline.awake.at(-1);
  if (last) last.until = timeline.until;
}

/** Somebody may react to what rings: at once, late, or not at all. */
function answer({ program, timeline, trueNow }: MonthWorld, random: SeededRandom): void {
  const { alert, personId } = program.first;
  if (!alert?.ringing || random.next() > 0.04) return;
  const { alarms } = program.flatarrow;
  if (random.next() < 0.5) {
    timeline.answers.push({ at: trueNow(), kind: alert.kind, how: 'acknowledge', minutes: Infinity });
    alarms.acknowledge(personId, { kind: alert.kind, from: 'alertWindow' });
    return;
  }
  const minutes = random.pick(alert.snoozeMinutes);
  timeline.answers.push({ at: trueNow(), kind: alert.kind, how: 'snooze', minutes });
  alarms.snooze(personId, minutes, { kind: alert.kind, from: 'tray' });
}

const TURNS = [
  'outage',
  'outage',
  'offline',
  'sleep',
  'silent sleep',
  'restart',
  'clock set',
  'day set',
  'travel',
] as const;

async function turn(world: MonthWorld, random: SeededRandom): Promise<void> {
  const name = random.pick(TURNS);
  const forMs = Math.round(random.next() < 0.5 ? random.between(3, 30) : random.between(30, 240)) * MINUTE_MS;
  world.timeline.turns.push({ at: world.trueNow(), name: `${name} (${forMs / MINUTE_MS} min)` });
  const { program, clock, timeline, trueNow } = world;
  switch (name) {
    case 'outage':
      world.obstacle = () => ({ status: 503, body: '' });
      await clock.advance(forMs);
      world.obstacle = () => undefined;
      break;
    case 'offline':
      world.obstacle = () => 'offline';
      await clock.advance(forMs);
      world.obstacle = () => undefined;
      program.flatarrow.wake('online');
      break;
    case 'sleep':
    case 'silent sleep':
      await away(world, async () => clock.sleep(forMs));
      // Not every system announces that it slept.
      if (name === 'sleep') program.flatarrow.wake('resume');
      break;
    case 'restart':
      await world.quit();
      await away(world, async () => clock.advance(forMs));
      world.start();
      break;
    case 'clock set':
    case 'day set':
      timeline.clockSetAt.push(trueNow());
      world.computerAheadMs = world.computerAheadMs === 0 ? aheadMs(name, random) : 0;
      timeline.turns.push({ at: trueNow(), name: `${world.computerAheadMs / MINUTE_MS} min ahead` });
      break;
    case 'travel':
      world.timeZone = random.pick(['America/Los_Angeles', 'Australia/Lord_Howe', 'Europe/Berlin']);
      program.timeZone = world.timeZone;
      break;
  }
}

function aheadMs(name: 'clock set' | 'day set', random: SeededRandom): number {
  if (name === 'day set') return random.pick([DAY_MS, -DAY_MS]);
  return Math.round(random.between(-25, 25)) * MINUTE_MS;
}

async function away({ timeline, trueNow }: MonthWorld, pass: () => Promise<void>): Promise<void> {
  const last = timeline.awake.at(-1);
  if (last) last.until = trueNow();
  // Waking is a moment before whatever then is done at once.
  const begun = { from: 0, until: Infinity };
  const from = trueNow();
  timeline.awake.push(begun);
  await pass();
  begun.from = trueNow() > from ? trueNow() : from;
}
