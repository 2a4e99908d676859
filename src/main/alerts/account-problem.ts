import { ERROR_POLICY } from '../../shared/errors.ts';
import type { AccountHealth, PersonOverview } from '../../shared/overview/overview.ts';

/** The account of somebody's that has a failure to be told at once; the one that has had it longest. */
export function accountProblem({ accounts }: Pick<PersonOverview, 'accounts'>): AccountHealth | undefined {
  return accounts
    .filter(({ error, state }) => error && state !== 'off' && ERROR_POLICY[error.kind].tell === 'atOnce')
    .toSorted((a, b) => since(a) - since(b))[0];
}

function since({ error }: AccountHealth): number {
  return error?.since ?? 0;
}
