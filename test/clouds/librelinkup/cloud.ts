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
  currentReading,
  graphReadings,
  newAccount,
  newPatient,
  type Patient,
  patientInputSchema,
  type PatientInput,
  readingInputSchema,
  type ReadingInput,
  type StepType,
  stepSchema,
} from './accounts.ts';
import { FrontDoor } from './front-door.ts';
import { Tickets } from './tickets.ts';
import {
  type Shapes,
  shapesSchema,
  writeActiveSensors,
  writeConnection,
  writeJson,
  writeMeasurement,
} from './wire.ts';

const commandSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('addPatient'), patient: patientInputSchema }),
  z.strictObject({ do: z.literal('addAccount'), account: accountInputSchema }),
  z.strictObject({ do: z.literal('publish'), patientId: z.string(), readings: z.array(readingInputSchema) }),
  z.strictObject({ do: z.literal('changePassword'), email: z.string(), password: z.string() }),
  z.strictObject({ do: z.literal('requireSteps'), email: z.string(), steps: z.array(stepSchema) }),
  /** Somebody shares, or doesn't any more. */
  z.strictObject({ do: z.literal('follow'), email: z.string(), follows: z.array(z.string()) }),
  z.strictObject({ do: z.literal('move'), email: z.string(), region: z.string().optional() }),
  z.strictObject({ do: z.literal('raiseVersion'), minimumVersion: z.string() }),
  z.strictObject({ do: z.literal('expireSessions') }),
  z.strictObject({ do: z.literal('lockOut'), email: z.string(), forMs: z.int() }),
  z.strictObject({ do: z.literal('shapes'), shapes: z.record(z.string(), z.unknown()) }),
  z.strictObject({ do: z.literal('counts') }),
]);

export interface LibreLinkUpOptions extends CloudOptions {
  /** The app version below which data is refused. */
  minimumVersion?: string;
  /** How many wrong passwords in a row lock an account, and for how long. */
  attempts?: number;
  lockMs?: number;
}

/** How often each step was asked, whatever the answer. */
export interface Counts {
  logIns: number;
  peopleLists: number;
  graphs: number;
}

/** Behaves as LibreLinkUp's servers do, all regions at once: `/r/<region>/` stands for a region's host. */
export class LibreLinkUpCloud implements CloudProtocol {
  readonly http: HttpCloud;
  shapes: Shapes = shapesSchema.parse({});
  minimumVersion: string;
  /** Whether every host names another one as the account's home. */
  redirectsForever = false;
  readonly #accounts: Account[] = [];
  readonly #patients = new Map<string, Patient>();
  readonly #tickets = new Tickets();
  readonly #frontDoor: FrontDoor;

  constructor(options: LibreLinkUpOptions = {}) {
    this.http = new HttpCloud(this, options);
    this.minimumVersion = options.minimumVersion ?? '4.16.0';
    this.#frontDoor = new FrontDoor(this.#tickets, options);
  }

  addPatient(input: PatientInput = {}): Patient {
    const patient = newPatient(input);
    this.#patients.set(patient.patientId, patient);
    return patient;
  }

  addAccount(input: AccountInput): Account {
    const account = newAccount(input);
    this.#accounts.push(account);
    return account;
  }

  publish(patientId: string, readings: readonly ReadingInput[]): void {
    const patient = this.#patients.get(patientId);
    if (!patient) throw new Error(`This cloud has no patient “${patientId}”.`);
    for (const reading of readings) {
      const { delayMs, ...stored } = readingInputSchema.parse(reading);
      patient.readings.push({ ...stored, visibleAt: stored.readAt + delayMs });
    }
  }

  /** The account itself, to be changed at will. */
  account(email: string): Account {
    const account = this.#accounts.find((each) => each.email === email);
    if (!account) throw new Error(`This cloud has no account “${email}”.`);
    return account;
  }

  requireSteps(email: string, steps: readonly StepType[]): void {
    this.account(email).steps = [...steps];
  }

  lockOut(email: string, forMs: number): void {
    this.account(email).lockedUntil = this.http.now() + forMs;
  }

  expireSessions(): void {
    this.#tickets.expireAll();
  }

  counts(): Counts {
    const { requests } = this.http;
    return {
      logIns: this.http.countOf('/llu/auth/login'),
      peopleLists: requests.filter(({ path }) => path.endsWith('/llu/connections')).length,
      graphs: requests.filter(({ path }) => path.endsWith('/graph')).length,
    };
  }

  answer(request: CloudRequest): CloudAnswer {
    const { region, path } = addressOf(request.path);
    if (!request.headers['product'] || !request.headers['version'])
      return this.#json(400, { message: 'RequiredHeaderMissing' });
    if (request.method === 'POST' && path === '/llu/auth/login') return this.#logIn(region, request.body);
    if (request.method === 'GET' && path.startsWith('/llu/connections'))
      return this.#data(region, path, request);
    return this.#json(404, { message: 'no Route matched with those values' });
  }

  control(command: unknown): unknown {
    const order = commandSchema.parse(command);
    switch (order.do) {
      case 'addPatient':
        return { patientId: this.addPatient(order.patient).patientId };
      case 'addAccount':
        this.addAccount(order.account);
        break;
      case 'publish':
        this.publish(order.patientId, order.readings);
        break;
      case 'changePassword':
        this.account(order.email).password = order.password;
        break;
      case 'requireSteps':
        this.requireSteps(order.email, order.steps);
        break;
      case 'follow':
        this.account(order.email).follows = order.follows;
        break;
      case 'move':
        this.account(order.email).region = order.region;
        break;
      case 'raiseVersion':
        this.minimumVersion = order.minimumVersion;
        break;
      case 'expireSessions':
        this.expireSessions();
        break;
      case 'lockOut':
        this.lockOut(order.email, order.forMs);
        break;
      case 'shapes':
        this.shapes = shapesSchema.parse({ ...this.shapes, ...order.shapes });
        break;
      case 'counts':
        return this.counts();
    }
    return undefined;
  }

  #logIn(region: string | undefined, body: string): CloudAnswer {
    const parsed = z.object({ email: z.string(), password: z.string() }).safeParse(JSON.parse(body)).data;
    const account = this.#accounts.find(({ email }) => email === parsed?.email);
    const answer = this.#frontDoor.answer({
      account,
      password: parsed?.password ?? '',
      elsewhere: this.#homeElsewhere(account, region),
      now: this.http.now(),
      shapes: this.shapes,
    });
    return this.#json(answer.status, answer.body);
  }

  /** The region to go to, when it isn't this one. */
  #homeElsewhere(account: Account | undefined, region: string | undefined): string | undefined {
    if (this.redirectsForever) return region === 'eu' ? 'us' : 'eu';
    return account && account.region !== region ? account.region : undefined;
  }

  /** Which header is looked at first is not known; each refusal is as reported. */
  #data(region: string | undefined, path: string, { headers }: CloudRequest): CloudAnswer {
    const now = this.http.now();
    if (isLower(String(headers['version']), this.minimumVersion)) {
      return this.#json(403, { status: 920, data: { minimumVersion: this.minimumVersion } });
    }
    const accountHash = headers['account-id'];
    if (accountHash === undefined) return this.#json(400, { message: 'RequiredHeaderMissing' });
    const account = this.#tickets.owner(headers.authorization, now);
    if (!account || account.accountHash !== accountHash || account.region !== region) {
      return this.#json(401, { message: 'invalid or expired jwt' });
    }
    const data = path === '/llu/connections' ? this.#people(account) : this.#graph(account, path);
    if (data === undefined) return this.#json(200, { status: 4, error: { message: 'couldNotLoadPatient' } });
    return this.#json(200, { status: 0, data, ticket: this.#tickets.issue(account, now) });
  }

  #people(account: Account): unknown {
    return account.follows
      .flatMap((id) => this.#patients.get(id) ?? [])
      .map((patient) => writeConnection(patient, currentReading(patient, this.http.now()), this.shapes));
  }

  #graph(account: Account, path: string): unknown {
    const patientId = /^\/llu\/connections\/([^/]+)\/graph$/.exec(path)?.[1] ?? '';
    const patient = account.follows.includes(patientId) ? this.#patients.get(patientId) : undefined;
    if (!patient) return undefined;
    const now = this.http.now();
    return {
      connection: writeConnection(patient, currentReading(patient, now), this.shapes),
      ...writeActiveSensors(patient, this.shapes),
      graphData: graphReadings(patient, now).map((reading) =>
        writeMeasurement(reading, patient, this.shapes),
      ),
    };
  }

  #json(status: number, body: unknown): CloudAnswer {
    return { status, body: writeJson(body, this.shapes) };
  }
}

export async function startLibreLinkUpCloud(options: LibreLinkUpOptions = {}): Promise<LibreLinkUpCloud> {
  const cloud = new LibreLinkUpCloud(options);
  await cloud.http.listen();
  return cloud;
}

function addressOf(path: string): { region: string | undefined; path: string } {
  const match = /^\/r\/([^/]+)(\/.*)$/.exec(path);
  return { region: match?.[1], path: match?.[2] ?? path };
}

function isLower(version: string, floor: string): boolean {
  return version.localeCompare(floor, 'en', { numeric: true }) < 0;
}
