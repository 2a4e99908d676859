import type { Arbitrary } from 'fast-check';
import type { ErrorKind, FlatarrowError } from '../../src/shared/errors.ts';
import type { SourceReading } from '../../src/shared/glucose/reading.ts';
import type { Source } from '../../src/main/sources/source.ts';
import type { CloudRequest, HttpCloud } from '../clouds/http-cloud.ts';
import type { OwnRow } from './failure-table.ts';
import type { FailureName } from './failures.ts';
import type { Scene } from './scene.ts';

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
  /** Locks the account, and from then on tells for how long; absent where a cloud locks nobody. */
  lockOut?(forMs: number): void;
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
  /** Where more than sign-ins goes to that path. */
  isSignIn?: (request: CloudRequest) => boolean;
  /** What the cloud would send for these, exactly in this order. */
  writeBody: (samples: readonly Sample[]) => string;
  /** Parses and transforms, without any network; nothing for a body that is no list of readings. Never throws. */
  readBody: (body: unknown, now: number) => readonly SourceReading[];
  /** Bodies that are nearly right. */
  hostileBody: Arbitrary<unknown>;
  /** Whether a reading is really in the body that it is said to come from. */
  isIn: (body: unknown, reading: SourceReading) => boolean;
  /** What is asked of this cloud beside what every source asks, by name. */
  moreOperations?: (
    scene: Scene<Credentials, Session>,
    session: Session,
  ) => Readonly<Record<string, Operation>>;
  /** Where this protocol rightly means something else by a failure than the others do. */
  expects?: Partial<Record<FailureName, ErrorKind>>;
  /** What only some protocols know: tried here, or why there is nothing to try. */
  own: Readonly<Record<OwnRow, OwnCase | NotApplicable>>;
  /** Why a cloud locks nobody, where it doesn't. */
  locksNobody?: NotApplicable;
}

/** Asks a cloud for something. */
export type Operation = () => Promise<unknown>;

/** Tries it, and gives the error or says in the words of the table what became of it. */
export type OwnCase = () => Promise<FlatarrowError | string>;
export type NotApplicable = `not applicable: ${string}`;
