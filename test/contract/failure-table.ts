import type { TestContext } from 'vitest';
import { type ErrorKind, ERROR_POLICY, type FlatarrowError } from '../../src/shared/errors.ts';
import { afterError, NEW_STANDING } from '../../src/main/engine/login-guard.ts';
import type { SourceId } from '../../src/shared/people/account.ts';
import { FAILURE_NAMES, FAILURES, type FailureName } from './failures.ts';
import { english } from '../support/english.ts';

/** What can be wrong with an account, before anything is wrong with the line. */
const ACCOUNT_ROWS = [
  ['refused', 'Wrong password, secret or key'],
  ['lockedOut', 'Locked out, for 7 min as the service says'],
  ['expired', 'Session expired'],
] as const;

/** What only some protocols know. */
const OWN_ROWS = [
  ['shortTokenOver', 'Short-lived token over'],
  ['versionFloor', 'Version floor raised'],
  ['versionFloorAgain', 'Version floor that nothing satisfies'],
  ['ownRedirect', 'Redirect that the protocol knows'],
  ['ownRedirectLoop', 'The same, without an end'],
  ['ownRedirectAway', 'The same, to somebody else'],
] as const;

const LINE_ROWS = [
  ['connectionRefused', 'Connection refused'],
  ['connectionNeverMade', 'Timeout: no connection'],
  ['redirectAway', 'HTTP redirect to another host'],
  ['redirectLoop', 'HTTP redirect to itself'],
  ['retryAfterDate', 'Rate limit until a date, in 9 min'],
  ['wellAgain', 'One reset, then well again'],
  ['wrongClock', 'This computer’s clock 45 min slow'],
] as const;

const BODY_ROWS = [
  ['nothing', 'No readings at all'],
  ['nothingNew', 'Nothing new'],
  ['outOfOrder', 'Readings out of order'],
  ['duplicates', 'One measurement twice'],
  ['future', 'Readings from the future'],
  ['ancient', 'Ancient times'],
  ['errorCodes', 'Error codes in place of values'],
  ['hostile', '10,000 hostile bodies'],
] as const;

export type OwnRow = (typeof OWN_ROWS)[number][0];
export type RowName =
  | (typeof ACCOUNT_ROWS)[number][0]
  | OwnRow
  | (typeof LINE_ROWS)[number][0]
  | (typeof BODY_ROWS)[number][0]
  | FailureName;

/** Every row of the table in its order, with its words. */
export const ROWS: readonly (readonly [RowName, string])[] = [
  ...ACCOUNT_ROWS,
  ...OWN_ROWS,
  ...FAILURE_NAMES.map((name) => [name, FAILURES[name].title] as const),
  ...LINE_ROWS,
  ...BODY_ROWS,
];
export const OWN_ROW_NAMES: readonly OwnRow[] = OWN_ROWS.map(([name]) => name);

/** The columns; the simulator has no cloud that could fail. */
export const COLUMNS = [
  'dexcom-share',
  'librelinkup',
  'nightscout',
  'dexcom-web',
] as const satisfies SourceId[];

/** What one test saw: it becomes a cell, or a half of one where signing in and reading differ. */
export interface Sighting {
  source: SourceId;
  row: RowName;
  step?: 'signIn' | 'read';
  outcome: string;
}

declare module 'vitest' {
  interface TaskMeta {
    sightings?: Sighting[];
  }
}

/** Takes down what a test has just seen, for `docs/failures.md`. */
export function note({ task }: Pick<TestContext, 'task'>, sighting: Sighting): void {
  task.meta.sightings = [...(task.meta.sightings ?? []), sighting];
}

/** An error as a cell says it: its kind, and what the engine makes of it by its own rules. */
export function outcomeOf(error: FlatarrowError, now: number): string {
  return `\`${error.kind}\`: ${effectOf(error, now)}`;
}

function effectOf(error: FlatarrowError, now: number): string {
  const { engine, floorMs = 0 } = ERROR_POLICY[error.kind];
  const toldMs = Math.max((error.facts.retryAt ?? now + floorMs) - now, 0);
  const waitMs = engine === 'wait' ? pauseMs(error, now) : toldMs;
  const effects = {
    wait: `pause of ${minutes(waitMs)}`,
    backOff: waitMs > 0 ? `again after ${minutes(waitMs)}` : 'again soon',
    logInAgain: 'one new sign-in',
    adoptVersion: `told; again after ${minutes(waitMs)}`,
    stop: 'stops, and is told',
    partStops: 'stops, and is told',
  };
  return effects[engine];
}

function pauseMs(error: FlatarrowError, now: number): number {
  return (afterError(NEW_STANDING, error, now).wait?.until ?? now) - now;
}

/** The words for a kind in the legend below the table. */
export function legendOf(kind: ErrorKind): { engine: string; person: string } {
  const { engine, tell, text } = ERROR_POLICY[kind];
  const engines = {
    backOff: 'asks again, ever more rarely, at most two minutes apart or as the service says',
    wait: 'asks nothing until the pause is over, across restarts',
    logInAgain: 'signs in once more, as far as the login guard lets it',
    stop: 'never sends the same credentials again by itself (a password that has worked is doubted once, after 30 min)',
    adoptVersion: 'takes the version that the service names, tries once more, remembers it',
    partStops: 'that part stops, the rest runs',
  };
  const tells = { never: 'nothing', whenStale: 'once the value is stale: ', atOnce: 'at once: ' };
  return {
    engine: engines[engine],
    person: tell === 'never' ? tells.never : `${tells[tell]}“${english.t(text)}”`,
  };
}

function minutes(ms: number): string {
  return `${Math.round(ms / 60_000)} min`;
}
