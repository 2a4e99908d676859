import { z } from 'zod';
import type { EpochMs } from './glucose/reading.ts';

export const errorKindSchema = z.enum([
  'offline',
  'timeout',
  'server',
  'rateLimited',
  'lockedOut',
  'blocked',
  'sessionExpired',
  'badCredentials',
  'wrongAccountKind',
  'termsRequired',
  'noPerson',
  'versionTooOld',
  'badPayload',
  'vaultLocked',
  'storage',
  'config',
]);
export type ErrorKind = z.infer<typeof errorKindSchema>;

/** Facts a source knows about its failure. Never a body, a header or anything a person typed. */
export interface ErrorFacts {
  /** When the server allows the next attempt. */
  retryAt?: EpochMs;
  /** The smallest client version the server accepts (`versionTooOld`). */
  minimumVersion?: string;
  /** One plain sentence of the source's own that says more than the table does. */
  hint?: string;
  /** SHA-256 of a server's certificate that nobody vouches for: the person may know it as their own. */
  certificate?: string;
  cause?: unknown;
}

/** The only error that parts of Flatarrow throw at each other; `kind` tells the caller what to do. */
export class FlatarrowError extends Error {
  override readonly name = 'FlatarrowError';
  readonly kind: ErrorKind;
  readonly facts: ErrorFacts;

  constructor(kind: ErrorKind, facts: ErrorFacts = {}) {
    super(
      facts.hint ? `${kind}: ${facts.hint}` : kind,
      facts.cause === undefined ? {} : { cause: facts.cause },
    );
    this.kind = kind;
    this.facts = facts;
  }
}

/** What the engine does about a kind. */
type EngineResponse = 'backOff' | 'wait' | 'logInAgain' | 'stop' | 'partStops';
/** When the person hears of it. */
type TellWhen = 'never' | 'whenStale' | 'atOnce';
/** The one thing to do, offered as a button. */
type ErrorAction = 'editAccount' | 'retry' | 'openVendorApp' | 'choosePerson' | 'update' | 'openSettings';

export interface ErrorPolicy {
  engine: EngineResponse;
  /** Shortest wait before the next attempt, where the server names none. */
  floorMs?: number;
  tell: TellWhen;
  text: string;
  action?: ErrorAction;
}

const MINUTE_MS = 60_000;

/** One row a kind: everything that anybody does about an error is decided here. */
export const ERROR_POLICY: Readonly<Record<ErrorKind, ErrorPolicy>> = {
  offline: { engine: 'backOff', tell: 'whenStale', text: 'This computer is offline.', action: 'retry' },
  timeout: { engine: 'backOff', tell: 'whenStale', text: 'The service does not answer.', action: 'retry' },
  server: {
    engine: 'backOff',
    tell: 'whenStale',
    text: 'The service has a problem of its own.',
    action: 'retry',
  },
  rateLimited: {
    engine: 'wait',
    floorMs: 5 * MINUTE_MS,
    tell: 'atOnce',
    text: 'The service asks for a pause: too many requests.',
  },
  lockedOut: {
    engine: 'wait',
    floorMs: 30 * MINUTE_MS,
    tell: 'atOnce',
    text: 'The service has locked this account for a while, after too many failed sign-ins.',
  },
  blocked: {
    engine: 'wait',
    floorMs: 60 * MINUTE_MS,
    tell: 'atOnce',
    text: 'The service refuses connections from this network for now.',
  },
  sessionExpired: { engine: 'logInAgain', tell: 'never', text: 'The sign-in has expired.' },
  badCredentials: {
    engine: 'stop',
    tell: 'atOnce',
    text: 'The sign-in was refused.',
    action: 'editAccount',
  },
  wrongAccountKind: {
    engine: 'stop',
    tell: 'atOnce',
    text: 'This is the wrong kind of account for this source.',
    action: 'editAccount',
  },
  termsRequired: {
    engine: 'stop',
    tell: 'atOnce',
    text: 'New terms are waiting. Open the app on the phone, accept them there, then try again.',
    action: 'openVendorApp',
  },
  noPerson: {
    engine: 'stop',
    tell: 'atOnce',
    text: 'Nobody shares glucose with this account.',
    action: 'choosePerson',
  },
  // The source has adopted the version the service asked for, and was refused again.
  versionTooOld: {
    engine: 'backOff',
    floorMs: 60 * MINUTE_MS,
    tell: 'atOnce',
    text: 'The service wants a newer version of Flatarrow.',
    action: 'update',
  },
  badPayload: {
    engine: 'backOff',
    floorMs: MINUTE_MS,
    tell: 'whenStale',
    text: 'The service changed its format; its answer could not be read.',
    action: 'update',
  },
  vaultLocked: {
    engine: 'partStops',
    tell: 'atOnce',
    text: 'The password store of this computer is locked or missing.',
    action: 'editAccount',
  },
  storage: {
    engine: 'partStops',
    tell: 'atOnce',
    text: 'The history can’t be written. Is the disk full or read-only?',
    action: 'retry',
  },
  config: {
    engine: 'partStops',
    tell: 'atOnce',
    text: 'A setting is missing or wrong.',
    action: 'openSettings',
  },
};

/** Takes whatever was thrown and makes it one of ours; an unknown failure is the service's until shown otherwise. */
export function asFlatarrowError(thrown: unknown): FlatarrowError {
  return thrown instanceof FlatarrowError ? thrown : new FlatarrowError('server', { cause: thrown });
}

/** The sentence a person reads. */
export function errorText(kind: ErrorKind, hint?: string): string {
  return hint ?? ERROR_POLICY[kind].text;
}
