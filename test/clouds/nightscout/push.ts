import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { z } from 'zod';
import type { Rights } from './people.ts';
import { type StoredEntry, writeSocketEntry } from './wire.ts';

const authorizeSchema = z.object({ secret: z.string().optional() });

export interface PushOptions {
  /** Where the socket is. */
  path: string;
  rightsOf: (secret: string | undefined) => Rights;
  /** Everything there is, ascending. */
  entries: () => readonly StoredEntry[];
  now: () => number;
}

/** The site's socket: full data to everybody who may read, then only what is new. */
export class Push {
  /** How many have asked to be let in since the start. */
  authorizations = 0;
  readonly #options: PushOptions;
  #server: Server | undefined;

  constructor(options: PushOptions) {
    this.#options = options;
  }

  /** Who is connected, whether let in or not. */
  get connections(): number {
    return this.#server?.engine.clientsCount ?? 0;
  }

  listen(http: HttpServer): void {
    const server = new Server(http, { path: this.#options.path, allowEIO3: true, serveClient: false });
    server.on('connection', (socket) => this.#greet(server, socket));
    this.#server = server;
  }

  close(): void {
    this.#server?.engine.close();
    this.#server = undefined;
  }

  /** Tells everybody who was let in. */
  tell(entries: readonly StoredEntry[]): void {
    const sgvs = entries.map(writeSocketEntry);
    this.#server
      ?.to('DataReceivers')
      .emit('dataUpdate', { delta: true, lastUpdated: this.#options.now(), sgvs });
  }

  /** Hangs up on everybody, as a restart does. */
  hangUp(): void {
    this.#server?.disconnectSockets(true);
  }

  #greet(server: Server, socket: Socket): void {
    server.emit('clients', server.engine.clientsCount);
    socket.on('authorize', (message: unknown, acknowledge: unknown) => {
      this.authorizations += 1;
      const { secret } = authorizeSchema.catch({}).parse(message);
      const { known, canRead } = this.#options.rightsOf(secret);
      if (!known) {
        socket.disconnect();
        return;
      }
      socket.emit('connected');
      if (canRead) {
        void socket.join('DataReceivers');
        socket.emit('dataUpdate', this.#everything());
      }
      if (typeof acknowledge === 'function')
        acknowledge({ read: canRead, write: false, write_treatment: false });
    });
  }

  #everything(): Record<string, unknown> {
    const serverTime = new Date(this.#options.now()).toISOString();
    const sgvs = this.#options.entries().map(writeSocketEntry);
    return { lastUpdated: this.#options.now(), sgvs, treatments: [], status: { status: 'ok', serverTime } };
  }
}
