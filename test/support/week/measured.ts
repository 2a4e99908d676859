import type { SeededRandom } from './seeded-random.ts';
import type { Measured } from './watched-cloud.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A stretch in which the phone reaches nobody: what it measures arrives when the stretch is over. */
export interface Spell {
  from: number;
  until: number;
}

export interface SensorDays {
  from: number;
  until: number;
  cadenceMs: number;
  /** So that two persons don't have the same day. */
  phaseHours: number;
  spells: readonly Spell[];
}

/** Low and high enough, several times a day, that every alarm has its turn; between 47 and 253. */
function curve(at: number, phaseHours: number): number {
  const hours = at / HOUR_MS + phaseHours;
  return Math.round(
    150 + 78 * Math.sin((2 * Math.PI * hours) / 5.3) + 25 * Math.sin((2 * Math.PI * hours) / 1.7),
  );
}

/** What a sensor measures and how long each value takes to the cloud: mostly seconds, sometimes minutes. */
export function measure(
  { from, until, cadenceMs, phaseHours, spells }: SensorDays,
  random: SeededRandom,
): Measured[] {
  const readings: Measured[] = [];
  for (let readAt = from; readAt < until; readAt += cadenceMs) {
    readings.push({ readAt, mgdl: curve(readAt, phaseHours), delayMs: delayOf(readAt, spells, random) });
  }
  return readings;
}

function delayOf(readAt: number, spells: readonly Spell[], random: SeededRandom): number {
  const spell = spells.find(({ from, until }) => readAt >= from && readAt < until);
  const usualMs = random.between(3000, 35_000);
  const lateness = random.next();
  // So late that the next one may be there first.
  const lateMs = lateness < 0.02 ? random.between(5, 11) * MINUTE_MS : 0;
  const slowMs = lateness > 0.9 ? random.between(30_000, 4 * MINUTE_MS) : 0;
  return usualMs + Math.max(lateMs, slowMs, spell ? spell.until - readAt : 0);
}
