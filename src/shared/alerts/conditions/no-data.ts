import { FUTURE_TOLERANCE_MS } from '../../glucose/freshness.ts';
import type { EpochMs } from '../../glucose/reading.ts';
import { type Condition, HOLDS, type Moment, OVER, UNKNOWN } from '../moment.ts';
import { acknowledgedUntil } from '../state.ts';

const MINUTE_MS = 60_000;

/**
 * Fires when no reading has come for as long as the rule says, counted from the newest reading or from when one could
 * first be expected: the start of the program, the wake from sleep, a new account. Over once a reading has come; or when
 * none could be expected yet, unless somebody has said that they know: a restart doesn't take their answer back.
 */
export const noData: Condition = (moment) => {
  const { newest, expectingSince, state, now } = moment;
  if (!isSilentSince(newest?.readAt ?? 0, moment)) return OVER;
  if (isSilentSince(expectingSince, moment)) return HOLDS;
  return acknowledgedUntil(state, 'noData', now) === undefined ? OVER : UNKNOWN;
};

/**
 * Whether that was as long ago as the rule says. An instant in the future says nothing: the clock was set back, and
 * silence until it has caught up would be the one mistake a watchdog must not make.
 */
function isSilentSince(at: EpochMs, { rules, now }: Moment): boolean {
  return at - now > FUTURE_TOLERANCE_MS || now - at >= rules.noData.afterMinutes * MINUTE_MS;
}
