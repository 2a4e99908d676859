import { FUTURE_TOLERANCE_MS } from '../../glucose/freshness.ts';
import type { EpochMs } from '../../glucose/reading.ts';
import { type Condition, HOLDS, type Moment, OVER } from '../moment.ts';

const MINUTE_MS = 60_000;

/**
 * Fires when no reading has come for as long as the rule says, counted from the newest reading or from when one could
 * first be expected: the start of the program, the wake from sleep, a new account. Over once a reading has come.
 */
export const noData: Condition = (moment) =>
  moment.now - silentSince(moment) >= moment.rules.noData.afterMinutes * MINUTE_MS ? HOLDS : OVER;

/**
 * Since when nothing has come that could have come. Instants in the future say nothing: the clock was set back,
 * and silence until it has caught up would be the one mistake a watchdog must not make.
 */
function silentSince({ newest, expectingSince, now }: Moment): EpochMs {
  const believable = (at: EpochMs): EpochMs => (at - now > FUTURE_TOLERANCE_MS ? 0 : at);
  return Math.max(believable(newest?.readAt ?? 0), believable(expectingSince));
}
