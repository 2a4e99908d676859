import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  type CloudAnswer,
  type CloudOptions,
  type CloudProtocol,
  type CloudRequest,
  HttpCloud,
} from '../http-cloud.ts';
import {
  type Account,
  accountInputSchema,
  type AccountInput,
  type DexcomSession,
  newAccount,
  readingInputSchema,
  type ReadingInput,
  type Region,
  visibleReadings,
} from './accounts.ts';
import { type Shapes, shapesSchema, writeFault, writeReadings } from './wire.ts';

const SERVICES = '/ShareWebServices/Services/';
const ZERO_ID = '00000000-0000-0000-0000-000000000000';
const WESTERN_APPLICATION = 'd89443d2-327c-4a6f-89e5-496bbb0317db';
const JAPANESE_APPLICATION = 'd8665ade-9673-4e27-9ff6-92db4ce13d13';
const MINUTE_MS = 60_000;
const SESSION_MS = 24 * 60 * MINUTE_MS;

const commandSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('addAccount'), account: accountInputSchema }),
  z.strictObject({ do: z.literal('publish'), userName: z.string(), readings: z.array(readingInputSchema) }),
  z.strictObject({ do: z.literal('changePassword'), userName: z.string(), password: z.string() }),
  z.strictObject({ do: z.literal('expireSessions') }),
  z.strictObject({ do: z.literal('lockOut'), userName: z.string(), forMs: z.int() }),
  z.strictObject({ do: z.literal('shapes'), shapes: z.record(z.string(), z.unknown()) }),
  z.strictObject({ do: z.literal('counts') }),
]);

export interface DexcomShareOptions extends CloudOptions {
  /** Which region's server this is. */
  region?: Region;
  /** How many wrong passwords in a row lock an account. Dexcom doesn't say; peers report a handful. */
  attempts?: number;
  lockMs?: number;
}

/** How often each step was asked, whatever the answer. */
export interface Counts {
  authentications: number;
  logIns: number;
  reads: number;
}

/** Behaves as Dexcom's Share server does, for accounts that exist only here. */
export class DexcomShareCloud implements CloudProtocol {
  readonly http: HttpCloud;
  shapes: Shapes = shapesSchema.parse({});
  readonly #accounts: Account[] = [];
  readonly #sessions = new Map<string, DexcomSession>();
  readonly #region: Region;
  readonly #attempts: number;
  readonly #lockMs: number;

  constructor(options: DexcomShareOptions = {}) {
    this.http = new HttpCloud(this, options);
    this.#region = options.region ?? 'us';
    this.#attempts = options.attempts ?? 5;
    this.#lockMs = options.lockMs ?? 10 * MINUTE_MS;
  }

  addAccount(input: AccountInput): { accountId: string } {
    const account = newAccount(input);
    this.#accounts.push(account);
    return { accountId: account.accountId };
  }

  publish(userName: string, readings: readonly ReadingInput[]): void {
    const account = this.#require(userName);
    for (const reading of readings) {
      const { delayMs, ...stored } = readingInputSchema.parse(reading);
      account.readings.push({ ...stored, visibleAt: stored.readAt + delayMs });
    }
  }

  changePassword(userName: string, password: string): void {
    this.#require(userName).password = password;
  }

  expireSessions(): void {
    for (const session of this.#sessions.values()) session.validUntil = 0;
  }

  lockOut(userName: string, forMs: number): void {
    this.#require(userName).lockedUntil = this.http.now() + forMs;
  }

  counts(): Counts {
    const { http } = this;
    return {
      authentications: http.countOf('AuthenticatePublisherAccount'),
      logIns: http.countOf('LoginPublisherAccountById'),
      reads: http.countOf('ReadPublisherLatestGlucoseValues'),
    };
  }

  answer({ method, path, query, body }: CloudRequest): CloudAnswer {
    if (method !== 'POST' || !path.startsWith(SERVICES)) return { status: 404, body: '' };
    const parsed = z.record(z.string(), z.unknown()).safeParse(body === '' ? {} : JSON.parse(body));
    // Share takes its parameters from the body as well as from the query.
    const parameters = { ...Object.fromEntries(query), ...parsed.data };
    switch (path.slice(SERVICES.length)) {
      case 'General/AuthenticatePublisherAccount':
        return this.#signIn(parameters, 'accountName');
      case 'General/LoginPublisherAccountById':
        return this.#signIn(parameters, 'accountId');
      case 'General/LoginPublisherAccountByName':
        return json(ZERO_ID);
      case 'Publisher/ReadPublisherLatestGlucoseValues':
        return this.#read(parameters);
      default:
        return { status: 404, body: '' };
    }
  }

  control(command: unknown): unknown {
    const order = commandSchema.parse(command);
    switch (order.do) {
      case 'addAccount':
        return this.addAccount(order.account);
      case 'publish':
        this.publish(order.userName, order.readings);
        break;
      case 'changePassword':
        this.changePassword(order.userName, order.password);
        break;
      case 'expireSessions':
        this.expireSessions();
        break;
      case 'lockOut':
        this.lockOut(order.userName, order.forMs);
        break;
      case 'shapes':
        this.shapes = shapesSchema.parse({ ...this.shapes, ...order.shapes });
        break;
      case 'counts':
        return this.counts();
    }
    return undefined;
  }

  #signIn(parameters: Record<string, unknown>, by: 'accountName' | 'accountId'): CloudAnswer {
    const name = text(parameters[by]);
    const password = text(parameters['password']);
    if (!name) return this.#fault('InvalidArgument', `Invalid argument: ${by}`);
    if (by === 'accountId' && !z.guid().safeParse(name).success)
      return this.#fault('InvalidArgument', 'Invalid UUID');
    if (!password) return this.#fault('InvalidArgument', 'Invalid argument: password');
    const account = this.#find(name, by);
    if (!account || !this.#knows(account, text(parameters['applicationId']))) return this.#refuse(by);
    const now = this.http.now();
    if (account.lockedUntil > now) return this.#locked(account, now);
    if (account.password !== password) {
      account.failedSignIns += 1;
      if (account.failedSignIns >= this.#attempts) account.lockedUntil = now + this.#lockMs;
      return this.#refuse(by);
    }
    if (by === 'accountName') return json(account.accountId);
    account.failedSignIns = 0;
    const sessionId = randomUUID();
    this.#sessions.set(sessionId, { account, validUntil: now + SESSION_MS });
    return json(sessionId);
  }

  #read(parameters: Record<string, unknown>): CloudAnswer {
    const sessionId = text(parameters['sessionId'] ?? parameters['sessionID']);
    if (sessionId === ZERO_ID) return { status: 200, body: '' };
    if (!z.guid().safeParse(sessionId).success)
      return this.#fault('InvalidArgument', 'Invalid UUID: sessionId');
    const session = this.#sessions.get(sessionId);
    if (!session)
      return this.#fault('SessionIdNotFound', `Failed to find session object. [SessionId = ${sessionId}]`);
    const now = this.http.now();
    if (session.validUntil <= now) return this.#fault('SessionNotValid', 'Session not active or timed out.');
    const minutes = Math.min(Number(parameters['minutes']), 1440);
    const maxCount = Math.min(Number(parameters['maxCount']), 288);
    const readings = visibleReadings(session.account, now - minutes * MINUTE_MS, now).slice(0, maxCount);
    return { status: 200, body: writeReadings(readings, this.shapes) };
  }

  #find(name: string, by: 'accountName' | 'accountId'): Account | undefined {
    return this.#accounts.find(({ accountId, userName, phone }) =>
      by === 'accountId' ? accountId === name : userName === name || phone === name,
    );
  }

  /** An account of another region is unknown here, and Japan's server goes by its own application id. */
  #knows({ region }: Account, applicationId: string): boolean {
    return (
      region === this.#region &&
      applicationId === (region === 'jp' ? JAPANESE_APPLICATION : WESTERN_APPLICATION)
    );
  }

  #refuse(by: 'accountName' | 'accountId'): CloudAnswer {
    const { refusal } = this.shapes;
    if (refusal === 'zeroId') return json(ZERO_ID);
    if (refusal === 'older')
      return this.#fault('SSO_AuthenticatePasswordInvalid', 'Simulate SSO: Authentication failed.');
    if (refusal === 'current')
      return this.#fault('AccountPasswordInvalid', 'Publisher account password failed');
    const words = by === 'accountId' ? 'AccountId' : 'AccountName';
    return this.#fault('SSO_InternalError', `Cannot Authenticate by ${words}`);
  }

  #locked({ lockedUntil }: Account, now: number): CloudAnswer {
    const answer = this.#fault(this.shapes.lockOutCode, 'Too many failed attempts');
    if (!this.shapes.tellsLockOutTime) return answer;
    return { ...answer, headers: { 'Retry-After': String(Math.ceil((lockedUntil - now) / 1000)) } };
  }

  #fault(code: string, message: string): CloudAnswer {
    return { status: 500, body: writeFault(code, message, this.shapes) };
  }

  #require(userName: string): Account {
    const account = this.#find(userName, 'accountName');
    if (!account) throw new Error(`This cloud has no account “${userName}”.`);
    return account;
  }
}

export async function startDexcomShareCloud(options: DexcomShareOptions = {}): Promise<DexcomShareCloud> {
  const cloud = new DexcomShareCloud(options);
  await cloud.http.listen();
  return cloud;
}

function json(value: unknown): CloudAnswer {
  return { status: 200, body: JSON.stringify(value) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
