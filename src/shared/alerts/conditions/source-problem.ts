import { type Condition, HOLDS, OVER, UNKNOWN } from '../moment.ts';

const MINUTE_MS = 60_000;

/**
 * Fires when one of the person's accounts has needed somebody, or has been kept waiting by its service, for as long as
 * the rule says; whether or not another account still delivers. Over once no account does: not while an account has yet
 * to tell, nor because its time is counted anew after a restart.
 */
export const sourceProblem: Condition = ({ rules, problem, state, now }) => {
  if (problem === undefined) return OVER;
  if (problem === 'unknown') return UNKNOWN;
  const hasLasted = Math.abs(now - problem.since) >= rules.sourceProblem.afterMinutes * MINUTE_MS;
  return hasLasted || state.episodes.sourceProblem ? HOLDS : OVER;
};
