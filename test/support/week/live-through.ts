import type { Course } from './course.ts';
import type { Disturbance } from './disturbances.ts';
import { HOUR_MS, MINUTE_MS, START, type World } from './world.ts';

/** Lets the week pass, minute by minute. */
export async function liveThrough(world: World, course: Course, afterEach: () => void): Promise<void> {
  const turns = [...course.turns];
  let publishedUntil = -Infinity;
  let pending = [...course.disturbances.values()].flat();
  const current = new Set<Disturbance>();
  while (world.trueNow() < course.until) {
    const now = world.trueNow();
    if (now >= publishedUntil) {
      publish(course, publishedUntil, now + HOUR_MS);
      publishedUntil = now + HOUR_MS;
    }
    for (const disturbance of pending.filter(({ from }) => from <= now)) {
      disturbance.from = now;
      current.add(disturbance);
      await disturbance.begin();
    }
    pending = pending.filter(({ from }) => from > now);
    for (const disturbance of [...current].filter(({ until }) => until <= now)) {
      disturbance.until = now;
      current.delete(disturbance);
      await disturbance.end();
    }
    const turn = turns[0];
    if (turn && turn.at <= now) {
      turns.shift();
      publish(course, publishedUntil, now + 8 * HOUR_MS);
      publishedUntil = Math.max(publishedUntil, now + 8 * HOUR_MS);
      await turn.happen();
    }
    await world.clock.advance(MINUTE_MS);
    if (world.isRunning) world.program.logged.length = 0;
    afterEach();
  }
}

function publish({ published }: Course, from: number, until: number): void {
  for (const [{ cloud }, readings] of published) {
    const due = readings.filter(({ readAt }) => readAt >= from && readAt < until);
    cloud.publish(due);
  }
}

/** Where in the week something happened, for a message that somebody will have to understand. */
export function dayAndTime(at: number): string {
  const day = Math.floor((at - START) / (24 * HOUR_MS)) + 1;
  return `day ${day}, ${new Date(at).toISOString().slice(11, 19)}`;
}
