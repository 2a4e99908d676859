import { type Condition, HOLDS, OVER } from '../moment.ts';

const MINUTE_MS = 60_000;

/**
 * Fires when one of the person's accounts has needed somebody, or has been kept waiting by its service, for as long as
 * the rule says; whether or not another account still delivers. Over once no account does.
 */
export const sourceProblem: Condition = ({ rules, problem, now }) =>
  problem && Math.abs(now - problem.since) >= rules.sourceProblem.afterMinutes * MINUTE_MS ? HOLDS : OVER;
