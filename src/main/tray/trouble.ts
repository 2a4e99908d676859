import type { ErrorKind } from '../../shared/errors.ts';
import { freshnessOf } from '../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { isLive } from '../../shared/overview/live-account.ts';
import { CLOCK_TOLERANCE_MS, mustTell } from '../../shared/overview/link.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';

/** The error that the person must hear of now, by the error table; the same that the link's sentence is about. */
export function tellingError(person: PersonOverview, computerNow: EpochMs): ErrorKind | undefined {
  const fresh = isFresh(person, computerNow);
  const telling = person.accounts.find(
    (account) => isLive(account) && account.error && mustTell(account.error.kind, fresh),
  );
  return telling?.error?.kind;
}

/** Whether the chain from the sensor to here has anything wrong with it that a person should read about. */
export function somethingIsWrong(person: PersonOverview, computerNow: EpochMs): boolean {
  return (
    !isFresh(person, computerNow) ||
    tellingError(person, computerNow) !== undefined ||
    Math.abs(person.clockSkewMs) >= CLOCK_TOLERANCE_MS
  );
}

/** Whether the newest value may be called current. */
export function isFresh({ newest, cadenceMs, clockSkewMs }: PersonOverview, computerNow: EpochMs): boolean {
  return newest !== undefined && freshnessOf(newest.readAt, cadenceMs, computerNow + clockSkewMs) === 'fresh';
}
