import type { Message, Text } from '../../shared/i18n/message.ts';
import type { z } from 'zod';
import type { LinkName } from '../../shared/links.ts';
import type { FlatarrowError } from '../../shared/errors.ts';
import type { DiaryEvent } from '../../shared/glucose/diary-event.ts';
import type { Ranges } from '../../shared/glucose/ranges.ts';
import type { EpochMs, SourceReading } from '../../shared/glucose/reading.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import type { SourceId } from '../../shared/people/account.ts';
import type { DeviceStatus } from '../../shared/people/device-status.ts';
import type { Clock } from '../ports/clock.ts';
import type { Http } from '../ports/http.ts';

/** What the engine and the interface may rely on without asking the cloud. */
export interface SourceCapabilities {
  /** Usual time between two readings, ms. */
  cadenceMs: number;
  /** Usual time from measurement to visibility in the cloud, ms; replaced by what the engine learns. */
  publishDelayMs: number;
  /** Never ask more often than this, ms. */
  minimumIntervalMs: number;
  /** How far back the source keeps readings, ms. */
  historyMs: number;
  /** A delayed source fills history and never gives the current number. */
  delayed: boolean;
  /** Whether somebody must be chosen among several people after sign-in. */
  choosesPerson: boolean;
  /** The person signs in on the vendor's page; `openSession` needs them there. */
  signsInInBrowser?: boolean;
  /** For display: mg/dL in one mmol/L as the vendor's own app converts. */
  mgdlPerMmol: number;
}

/** What a source may use while it works. The engine owns time: no timers, no retries, no logging here. */
export interface SourceContext {
  http: Http;
  clock: Pick<Clock, 'now'>;
  /** Replaces the source's own address in unpackaged builds, for local clouds. */
  cloudUrl?: URL;
  signal?: AbortSignal;
  /**
   * Stores a renewed session before it is used: single-use tokens are lost if the program dies in between.
   * Resolves once it is on disk.
   */
  keepSession?: (session: unknown) => Promise<void>;
  /**
   * Has the person sign in in their own browser. Present only while a person is there and has asked for it;
   * a source that needs it and hasn't got it throws `badCredentials` with the hint to sign in again.
   */
  signInInBrowser?: (request: BrowserSignIn) => Promise<BrowserSignedIn>;
}

/** An OAuth sign-in over a loopback redirect. */
export interface BrowserSignIn {
  /** The page to open, given the address that will take the answer and the state that must come back. */
  pageFor(redirectUri: string, state: string): URL;
  /** The port registered with the vendor. */
  port: number;
}

export interface BrowserSignedIn {
  code: string;
  redirectUri: string;
}

export interface FetchRequest<Credentials, Session> {
  credentials: Credentials;
  session: Session;
  /** Readings after this instant are wanted; older ones may come along. */
  since: EpochMs;
  followedId?: string;
}

export interface Fetched<Session> {
  /** Ascending by time; may be empty, which is "nothing new", not an error. */
  readings: SourceReading[];
  /** Items that were no glucose value: error codes, duplicates, the future. */
  dropped: number;
  /** Present when the source renewed the session along with the data. */
  session?: Session;
  /** The cloud's clock at the moment of the answer, where it says. */
  serverNow?: EpochMs;
}

export interface FetchedEvents<Session = never> {
  /** In any order; `deleted` ones take an earlier event of the same id away. */
  events: DiaryEvent[];
  dropped: number;
  /** Present when the source renewed the session along with the events. */
  session?: Session;
}

export interface FetchedDeviceStatus<Session = never> {
  status: DeviceStatus;
  /** Present when the source renewed the session along with it. */
  session?: Session;
}

/** What a source knows of how its person likes to see glucose; offered, never imposed. */
export interface Suggestion {
  unit?: GlucoseUnit;
  ranges?: Ranges;
}

/** How a live connection tells what it hears. */
export interface PushListener {
  /** The cloud has accepted us: from now on readings arrive by themselves. */
  onOpen(): void;
  onReadings(fetched: Omit<Fetched<never>, 'session'>): void;
  /** It is over, for whatever reason; the engine decides when to try again. */
  onClosed(error: FlatarrowError): void;
}

/** Somebody whose glucose an account can see. */
export interface VisiblePerson {
  followedId: string;
  name: string;
}

/**
 * The code that speaks one protocol. Four files each: `source` (this), `client` (requests and error kinds),
 * `schema` (Zod), `transform` (pure: parsed body to readings).
 * @throws FlatarrowError from every operation, with the kind that tells the engine what to do
 */
export interface Source<Credentials = unknown, Session = unknown> {
  id: SourceId;
  /** A vendor's own name, or what it is called here. */
  name: Text;
  /** What somebody owns who needs this source. */
  describes: Message;
  /** What must be true before it can work. */
  preparation: Message;
  capabilities: SourceCapabilities;
  /** Its `.meta()` carries the labels of the form, see `form-fields.ts`. */
  credentials: z.ZodType<Credentials>;
  session: z.ZodType<Session>;
  /** What tells an account apart in a list, from what is not secret. */
  label(credentials: Credentials): Text;
  /** The vendor's own page where a person can find out whether a refused login works at all. */
  signInPage?(credentials: Credentials): LinkName;
  /** Exactly one sign-in. */
  openSession(credentials: Credentials, context: SourceContext): Promise<Session>;
  listPeople?(credentials: Credentials, session: Session, context: SourceContext): Promise<VisiblePerson[]>;
  fetchReadings(
    request: FetchRequest<Credentials, Session>,
    context: SourceContext,
  ): Promise<Fetched<Session>>;
  fetchEvents?(
    request: FetchRequest<Credentials, Session>,
    context: SourceContext,
  ): Promise<FetchedEvents<Session>>;
  /** Sensor, phones, receivers and how their alerts are set; asked only while a person looks at the account. */
  fetchDeviceStatus?(
    request: FetchRequest<Credentials, Session>,
    context: SourceContext,
  ): Promise<FetchedDeviceStatus<Session>>;
  suggest?(request: FetchRequest<Credentials, Session>, context: SourceContext): Promise<Suggestion>;
  /** Opens a live connection; the function returned closes it without another word to the listener. */
  subscribe?(
    request: FetchRequest<Credentials, Session>,
    context: SourceContext,
    listener: PushListener,
  ): () => void;
}

/** Any source, once its credentials and sessions have been parsed by its own schemas. */
export type AnySource = Source;
