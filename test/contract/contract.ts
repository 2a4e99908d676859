import type { Arbitrary } from 'fast-check';
import type { ErrorKind } from '../../src/shared/errors.ts';
import type { SourceReading } from '../../src/shared/glucose/reading.ts';
import type { Source } from '../../src/main/sources/source.ts';
import type { HttpCloud } from '../clouds/http-cloud.ts';
import type { FailureName } from './failures.ts';

/** A plain value at a moment, which every cloud can publish. */
export interface Sample {
  readAt: number;
  mgdl: number;
}

/** A cloud with one account that the contract's credentials open. */
export interface ContractCloud {
  http: HttpCloud;
  publish(samples: readonly Sample[]): void;
  expireSessions(): void;
  /** Locks the account, and from then on tells for how long. */
  lockOut(forMs: number): void;
}

/** All that the suite needs to know about a source: a new source passes it with one of these. */
export interface SourceContract<Credentials, Session> {
  source: Source<Credentials, Session>;
  startCloud: (now: () => number) => Promise<ContractCloud>;
  /** As typed into the form. */
  credentials: Readonly<Record<string, string>>;
  refusedCredentials: Readonly<Record<string, string>>;
  /** Parts of the paths that sign in and that read, to aim failures and to count. */
  signInPath: string;
  readPath: string;
  /** What the cloud would send for these, exactly in this order. */
  writeBody: (samples: readonly Sample[]) => string;
  /** Parses and transforms, without any network; nothing for a body that is no list of readings. Never throws. */
  readBody: (body: unknown, now: number) => readonly SourceReading[];
  /** Bodies that are nearly right. */
  hostileBody: Arbitrary<unknown>;
  /** Whether a reading is really in the body that it is said to come from. */
  isIn: (body: unknown, reading: SourceReading) => boolean;
  /** Where this protocol rightly means something else by a failure than the others do. */
  expects?: Partial<Record<FailureName, ErrorKind>>;
}
