import { z } from 'zod';
import type { EpochMs } from './glucose/reading.ts';
import type { Language } from './i18n/language.ts';
import { type Text, message, sayIfKnown } from './i18n/message.ts';
import type { MessageKey } from './i18n/messages.ts';

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
  hint?: Text;
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
      facts.hint ? `${kind}: ${typeof facts.hint === 'string' ? facts.hint : facts.hint.key}` : kind,
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
  text: Extract<MessageKey, `errors.${string}`>;
  action?: ErrorAction;
}

const MINUTE_MS = 60_000;

/** One row a kind: everything that anybody does about an error is decided here. */
export const ERROR_POLICY: Readonly<Record<ErrorKind, ErrorPolicy>> = {
  offline: { engine: 'backOff', tell: 'whenStale', text: 'errors.offline', action: 'retry' },
  timeout: { engine: 'backOff', tell: 'whenStale', text: 'errors.timeout', action: 'retry' },
  server: {
    engine: 'backOff',
    tell: 'whenStale',
    text: 'errors.server',
    action: 'retry',
  },
  rateLimited: {
    engine: 'wait',
    floorMs: 5 * MINUTE_MS,
    tell: 'atOnce',
    text: 'errors.rateLimited',
  },
  lockedOut: {
    engine: 'wait',
    floorMs: 30 * MINUTE_MS,
    tell: 'atOnce',
    text: 'errors.lockedOut',
  },
  blocked: {
    engine: 'wait',
    floorMs: 60 * MINUTE_MS,
    tell: 'atOnce',
    text: 'errors.blocked',
  },
  sessionExpired: { engine: 'logInAgain', tell: 'never', text: 'errors.sessionExpired' },
  badCredentials: {
    engine: 'stop',
    tell: 'atOnce',
    text: 'errors.badCredentials',
    action: 'editAccount',
  },
  wrongAccountKind: {
    engine: 'stop',
    tell: 'atOnce',
    text: 'errors.wrongAccountKind',
    action: 'editAccount',
  },
  termsRequired: {
    engine: 'stop',
    tell: 'atOnce',
    text: 'errors.termsRequired',
    action: 'openVendorApp',
  },
  noPerson: {
    engine: 'stop',
    tell: 'atOnce',
    text: 'errors.noPerson',
    action: 'choosePerson',
  },
  // The source has adopted the version the service asked for, and was refused again.
  versionTooOld: {
    engine: 'backOff',
    floorMs: 60 * MINUTE_MS,
    tell: 'atOnce',
    text: 'errors.versionTooOld',
    action: 'update',
  },
  badPayload: {
    engine: 'backOff',
    floorMs: MINUTE_MS,
    tell: 'whenStale',
    text: 'errors.badPayload',
    action: 'update',
  },
  vaultLocked: {
    engine: 'partStops',
    tell: 'atOnce',
    text: 'errors.vaultLocked',
    action: 'editAccount',
  },
  storage: {
    engine: 'partStops',
    tell: 'atOnce',
    text: 'errors.storage',
    action: 'retry',
  },
  config: {
    engine: 'partStops',
    tell: 'atOnce',
    text: 'errors.config',
    action: 'openSettings',
  },
};

/** Takes whatever was thrown and makes it one of ours; an unknown failure is the service's until shown otherwise. */
export function asFlatarrowError(thrown: unknown): FlatarrowError {
  return thrown instanceof FlatarrowError ? thrown : new FlatarrowError('server', { cause: thrown });
}

/** The sentence a person reads: the source's own where there is one that this version knows. */
export function errorText(
  { kind, hint }: { kind: ErrorKind; hint?: Text | undefined },
  language: Language,
): string {
  const own = hint === undefined ? undefined : sayIfKnown(language, hint);
  return own ?? language.t(ERROR_POLICY[kind].text);
}

/** The same for later, when it is known in which language. */
export function errorMessage({ kind, facts }: FlatarrowError): Text {
  return facts.hint ?? message(ERROR_POLICY[kind].text);
}
