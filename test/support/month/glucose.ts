import type { SeededRandom } from '../week/seeded-random.ts';
import type { Measured } from '../week/watched-cloud.ts';

const MINUTE_MS = 60_000;
const CADENCE_MS = 5 * MINUTE_MS;
/** Where glucose is drawn to for some hours; lows oftener than anybody should have them. */
const PULLS = [48, 52, 62, 66, 85, 105, 110, 120, 150, 180, 262, 310];
/** No faster than a body can. mg/dL in five minutes */
const FASTEST_STEP = 14;

/** What a sensor measures over some days, a random walk, and how long each value takes to the cloud. */
export function measureDays(from: number, until: number, random: SeededRandom): Measured[] {
  const readings: Measured[] = [];
  let [mgdl, pull, pullUntil, tunnelUntil] = [110, 110, 0, 0];
  for (let readAt = from; readAt < until; readAt += CADENCE_MS) {
    if (readAt >= pullUntil) {
      pull = random.pick(PULLS);
      pullUntil = readAt + random.between(45, 200) * MINUTE_MS;
    }
    if (random.next() < 0.002) tunnelUntil = readAt + random.between(10, 80) * MINUTE_MS;
    const step = (pull - mgdl) * random.between(0.05, 0.3) + random.between(-3, 3);
    mgdl = Math.min(Math.max(mgdl + Math.min(Math.max(step, -FASTEST_STEP), FASTEST_STEP), 40), 380);
    // What was measured out of reach arrives when the phone is back.
    const inTunnelMs = Math.max(tunnelUntil - readAt, 0);
    readings.push({ readAt, mgdl: Math.round(mgdl), delayMs: inTunnelMs + delay(random) });
  }
  return readings;
}

function delay(random: SeededRandom): number {
  const lateMs = random.next() < 0.03 ? random.between(1, 11) * MINUTE_MS : 0;
  return random.between(3000, 35_000) + lateMs;
}
