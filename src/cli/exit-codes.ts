import type { ErrorKind } from '../shared/errors.ts';

export const EXIT_OK = 0;
/** A fault of Flatarrow's own. */
export const EXIT_UNEXPECTED = 1;
/** The arguments make no sense. */
export const EXIT_USAGE = 2;
/** A file can't be imported. */
export const EXIT_REFUSED = 3;

/** Grouped by what a script may do: 10–19 try again later, 20–29 wait, 30–39 a person must act, 40–49 look at this computer. */
const EXIT_CODES: Readonly<Record<ErrorKind, number>> = {
  offline: 10,
  timeout: 11,
  server: 12,
  badPayload: 13,
  rateLimited: 20,
  lockedOut: 21,
  blocked: 22,
  badCredentials: 30,
  wrongAccountKind: 31,
  termsRequired: 32,
  noPerson: 33,
  sessionExpired: 34,
  versionTooOld: 35,
  vaultLocked: 40,
  storage: 41,
  config: 42,
};

export function exitCodeOf(kind: ErrorKind): number {
  return EXIT_CODES[kind];
}
