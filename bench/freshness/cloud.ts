import type { EpochMs } from '../../src/shared/glucose/reading.ts';
import { type Random, between } from './random.ts';

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
const OUTAGE_MS = 3 * HOUR_MS;
/** Readings from before the first ask, so that there is one to begin with. */
const EARLIER_MS = HOUR_MS;
/** Any day will do: nothing here depends on the date. */
const FIRST_DAY = Date.UTC(2026, 0, 5);

export type CloudName = 'steady' | 'wander' | 'outage';

/** A share of the readings, and between which delays they become visible, evenly spread, s. */
export interface DelayShare {
  share: number;
  delayS: readonly [from: number, to: number];
}

const STEADY: readonly DelayShare[] = [{ share: 1, delayS: [8, 35] }];

export const DELAYS: Record<CloudName, readonly DelayShare[]> = {
  steady: STEADY,
  wander: [
    { share: 0.8, delayS: [8, 35] },
    { share: 0.2, delayS: [35, 240] },
  ],
  outage: STEADY,
};

export interface Published {
  readAt: EpochMs;
  /** From then on the cloud gives it to whoever asks. Never before the reading that precedes it. */
  visibleAt: EpochMs;
}

export interface Outage {
  from: EpochMs;
  to: EpochMs;
  /** `silent`: the cloud answers and has nothing new. `failing`: every request fails. */
  kind: 'silent' | 'failing';
}

/** What one cloud does for some days. */
export interface CloudDays {
  startAt: EpochMs;
  endAt: EpochMs;
  published: readonly Published[];
  outages: readonly Outage[];
}

export interface CloudDaysInput {
  cloud: CloudName;
  cadenceMs: number;
  days: number;
  random: Random;
}

/** The same random numbers make the same days, so that every rule lives through the same ones. */
export function makeDays({ cloud, cadenceMs, days, random }: CloudDaysInput): CloudDays {
  const startAt = FIRST_DAY;
  const endAt = startAt + days * DAY_MS;
  const firstReadAt = startAt - EARLIER_MS + Math.round(random() * cadenceMs);
  const outages = cloud === 'outage' ? makeOutages(startAt, days, random) : [];
  const published: Published[] = [];
  let visibleAt = -Infinity;
  for (let readAt = firstReadAt; readAt < endAt; readAt += cadenceMs) {
    const ownVisibleAt = afterOutage(readAt + delayMs(DELAYS[cloud], random), outages);
    visibleAt = Math.max(visibleAt, ownVisibleAt);
    published.push({ readAt, visibleAt });
  }
  return { startAt, endAt, published, outages };
}

function delayMs(shares: readonly DelayShare[], random: Random): number {
  let left = random();
  const own = shares.find(({ share }) => (left -= share) < 0) ?? shares[0];
  return Math.round(between(random, own?.delayS ?? [0, 0]) * SECOND_MS);
}

/** One a day, in the second to the twentieth hour, so that it begins and ends on its own day; the kinds alternate. */
function makeOutages(startAt: EpochMs, days: number, random: Random): Outage[] {
  const firstIsSilent = random() < 0.5;
  return Array.from({ length: days }, (_, day) => {
    const from = Math.round(startAt + day * DAY_MS + between(random, [2, 20]) * HOUR_MS);
    return { from, to: from + OUTAGE_MS, kind: (day % 2 === 0) === firstIsSilent ? 'silent' : 'failing' };
  });
}

/** What would have appeared during an outage appears when it ends. */
function afterOutage(visibleAt: EpochMs, outages: readonly Outage[]): EpochMs {
  return outages.find(({ from, to }) => from <= visibleAt && visibleAt < to)?.to ?? visibleAt;
}
