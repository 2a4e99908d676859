import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { once } from 'node:events';
import { text as readText } from 'node:stream/consumers';
import { CONTROL_PATH, type ControlCommand, controlSchema } from './control.ts';
import { fail, type Failure, type FailureInput, failureSchema } from './failure.ts';

export interface CloudRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Lower-case names. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

export interface CloudAnswer {
  status: number;
  body: string;
  headers?: Readonly<Record<string, string>>;
}

/** What one cloud is: answers to its own protocol, and commands of its own from outside. */
export interface CloudProtocol {
  answer(request: CloudRequest): CloudAnswer | Promise<CloudAnswer>;
  /** A command this server doesn't know itself. @throws when the cloud doesn't know it either */
  control(command: unknown): unknown;
  /** Each time it begins to listen: for what isn't question and answer, such as a socket. */
  onListening?(server: Server): void;
  /** Each time before it stops: connections of that kind must be ended. */
  onClosing?(): void;
}

export interface CloudOptions {
  /** The cloud's clock, epoch ms. */
  now?: () => number;
  /** 0 takes any free port. */
  port?: number;
  /** Speaks HTTPS, with this key and certificate. */
  tls?: { key: string; cert: string };
}

/** A real HTTP server on this computer that speaks a cloud's protocol, remembers what it was asked, and fails on demand. */
export class HttpCloud {
  /** Everything it was asked since the start or the last {@link forget}, oldest first. */
  requests: CloudRequest[] = [];
  /** How far the clock in its `Date` header is ahead of its own, ms. */
  clockSkewMs = 0;
  /** A server may also say no time at all. */
  sendsDate = true;
  readonly now: () => number;
  readonly #protocol: CloudProtocol;
  #failure: Failure | undefined;
  #hijacked: { path: string; answer: RequestListener } | undefined;
  #server: Server | undefined;
  #port: number;
  readonly #tls: CloudOptions['tls'];
  #comeBack: NodeJS.Timeout | undefined;
  #refuseNextMs: number | undefined;

  constructor(protocol: CloudProtocol, options: CloudOptions = {}) {
    this.#protocol = protocol;
    this.#port = options.port ?? 0;
    this.#tls = options.tls;
    this.now = options.now ?? Date.now;
  }

  get url(): URL {
    return new URL(`${this.#tls ? 'https' : 'http'}://127.0.0.1:${this.#port}/`);
  }

  /** Starts listening; after {@link refuse}, again on the same port. */
  async listen(): Promise<void> {
    clearTimeout(this.#comeBack);
    if (this.#server) return;
    const answer = (request: IncomingMessage, response: ServerResponse): void => {
      this.#serve(request, response).catch((error: unknown) => {
        response.destroy();
        console.error(error);
      });
    };
    const server = this.#tls ? createTlsServer(this.#tls, answer) : createServer(answer);
    this.#server = server;
    this.#protocol.onListening?.(server);
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address !== null && typeof address !== 'string') this.#port = address.port;
  }

  /** Stops listening, so that connections are refused, until {@link listen} or for a while. */
  async refuse(forMs?: number): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (forMs !== undefined) this.#comeBack = setTimeout(() => void this.listen(), forMs);
    if (!server) return;
    this.#protocol.onClosing?.();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }

  async close(): Promise<void> {
    clearTimeout(this.#comeBack);
    await this.refuse();
  }

  /** From now on, answers as the failure says. */
  fail(failure: FailureInput): void {
    this.#failure = failureSchema.parse(failure);
  }

  /** From now on, has somebody else answer whatever asks for such a path, down to the bytes on the wire. */
  hijack(path: string, answer: RequestListener): void {
    this.#hijacked = { path, answer };
  }

  recover(): void {
    this.#failure = undefined;
    this.#hijacked = undefined;
  }

  forget(): void {
    this.requests = [];
  }

  countOf(path: string): number {
    return this.requests.filter((request) => request.path.includes(path)).length;
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(message);
    response.sendDate = false;
    if (this.sendsDate) response.setHeader('Date', new Date(this.now() + this.clockSkewMs).toUTCString());
    if (request.path === CONTROL_PATH) {
      this.#answerControl(request, response);
      return;
    }
    this.requests.push(request);
    if (this.#hijacked && request.path.includes(this.#hijacked.path)) {
      this.#hijacked.answer(message, response);
      return;
    }
    const failure = this.#failureFor(request);
    if (failure) {
      if (failure.obeys) await this.#protocol.answer(request);
      fail(failure, response);
      return;
    }
    const { status, headers, body } = await this.#protocol.answer(request);
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
    response.end(body);
  }

  #failureFor({ path }: CloudRequest): Failure | undefined {
    const failure = this.#failure;
    if (!failure || (failure.path !== undefined && !path.includes(failure.path))) return undefined;
    if (failure.times !== undefined) {
      this.#failure = failure.times > 1 ? { ...failure, times: failure.times - 1 } : undefined;
    }
    return failure;
  }

  #answerControl(request: CloudRequest, response: ServerResponse): void {
    try {
      const results = [JSON.parse(request.body)].flat().map((command: unknown) => this.#control(command));
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(results.map((result) => result ?? null)), () => {
        // Only now: this answer would have been refused along with the rest.
        if (this.#refuseNextMs !== undefined) void this.refuse(this.#refuseNextMs);
        this.#refuseNextMs = undefined;
      });
    } catch (error) {
      response.writeHead(400, { 'Content-Type': 'text/plain' });
      response.end(String(error));
    }
  }

  /** Does what a command says; those that aren't every cloud's go to the protocol. */
  #control(command: unknown): unknown {
    const known = controlSchema.safeParse(command);
    return known.success ? this.#obey(known.data) : this.#protocol.control(command);
  }

  #obey(command: ControlCommand): unknown {
    switch (command.do) {
      case 'fail':
        this.fail(command.failure);
        break;
      case 'recover':
        this.recover();
        break;
      case 'refuse':
        this.#refuseNextMs = command.forMs;
        break;
      case 'skewClock':
        this.clockSkewMs = command.byMs;
        break;
      case 'forget':
        this.forget();
        break;
      case 'requests':
        return this.requests.map(({ method, path, query }) => ({ method, path, query: query.toString() }));
    }
    return undefined;
  }
}

async function readRequest(message: IncomingMessage): Promise<CloudRequest> {
  const url = new URL(message.url ?? '/', 'http://cloud');
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    body: await readText(message),
  };
}
