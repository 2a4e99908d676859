import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import type { SiteFinding } from '../../shared/people/mirror-state.ts';
import type { SiteEntry } from '../sources/nightscout/site-entries.ts';
import { isHeld } from './same-measurement.ts';

/** A value of a minute or two earlier or later may still be compared; half of the usual five minutes. */
const NEAR_MS = 150_000;
/** Sites that once kept mmol/L may be a unit off. */
const ROUNDING_MGDL = 1;
/** Two sensors on one person differ by more than this in about one value of ten, two persons in most. */
const FAR_MGDL = 25;
const FAR_SHARE = 0.25;
/** Fewer differences prove nothing. */
const FEWEST = 6;
const SOMEBODY_ELSE_SHARE = 0.4;

/**
 * What a site's entries say about whose they are, compared with a person's own readings of the same hours. Entries that
 * are the person's readings are ours, whoever wrote them. Of the others, those with a reading of ours close in time are
 * compared: where many of them are far off, they are most likely another person's.
 * @param ours ascending by time
 */
export function compareWithSite(entries: readonly SiteEntry[], ours: readonly Reading[]): SiteFinding {
  const others = entries.filter((entry) => !isOurs(entry, ours));
  const pairs = others.flatMap((entry) => {
    const near = nearest(entry.at, ours);
    return near ? [{ entry, near }] : [];
  });
  const differing = pairs.filter(({ entry, near }) => isFar(entry.mgdl, near.mgdl)).length;
  const { at: newestAt, device } = others.toSorted((a, b) => b.at - a.at)[0] ?? {};
  const facts = { others: others.length, compared: pairs.length, differing };
  return {
    verdict: verdictOf(facts),
    ...facts,
    ...(newestAt === undefined ? {} : { newestAt }),
    ...(device ? { device } : {}),
  };
}

function verdictOf({
  others,
  compared,
  differing,
}: Pick<SiteFinding, 'others' | 'compared' | 'differing'>): SiteFinding['verdict'] {
  if (others === 0) return 'free';
  if (differing >= FEWEST && differing >= compared * SOMEBODY_ELSE_SHARE) return 'somebodyElse';
  return compared >= FEWEST ? 'anotherUploader' : 'unclear';
}

function isOurs({ at, mgdl }: SiteEntry, ours: readonly Reading[]): boolean {
  const near = nearest(at, ours);
  return near !== undefined && isHeld(at, [near.readAt]) && Math.abs(near.mgdl - mgdl) <= ROUNDING_MGDL;
}

function isFar(theirs: number, ours: number): boolean {
  return Math.abs(theirs - ours) > Math.max(FAR_MGDL, ours * FAR_SHARE);
}

function nearest(at: EpochMs, ours: readonly Reading[]): Reading | undefined {
  let low = 0;
  let high = ours.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ours[middle]?.readAt ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [ours[low - 1], ours[low]];
  const distance = (reading: Reading | undefined): number => Math.abs((reading?.readAt ?? Infinity) - at);
  const closer = distance(before) < distance(after) ? before : after;
  return distance(closer) <= NEAR_MS ? closer : undefined;
}
