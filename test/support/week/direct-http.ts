import { type ErrorKind, FlatarrowError } from '../../../src/shared/errors.ts';
import type { ClosableHttp } from '../../../src/main/platform/undici-http.ts';
import type { HttpRequest, HttpResponse } from '../../../src/main/ports/http.ts';
import type { CloudAnswer, CloudRequest } from '../../clouds/http-cloud.ts';
import type { Watched } from './clouds.ts';

/** What a request meets in place of the cloud: an answer of somebody else, or what the line makes of it. */
export type Met = CloudAnswer | Extract<ErrorKind, 'timeout' | 'offline' | 'server'>;

/** What happens to a request on its way; nothing means that the cloud answers. */
export type Obstacle = (request: CloudRequest, watched: Watched) => Met | undefined;

/**
 * Asks the clouds without a socket, for tests that ask a hundred thousand times. The clouds answer and count as ever;
 * what sockets do is the contract's and the week's.
 */
export class DirectHttp implements ClosableHttp {
  obstacle: Obstacle = () => undefined;
  readonly #clouds: readonly Watched[];
  readonly #now: () => number;

  constructor(clouds: readonly Watched[], now: () => number) {
    this.#clouds = clouds;
    this.#now = now;
  }

  async send({ method, url, headers = {}, body = '' }: HttpRequest): Promise<HttpResponse> {
    const watched = this.#clouds.find(({ cloud }) => cloud.http.url.origin === url.origin);
    if (!watched) throw new Error(`There is no cloud at ${url.origin}.`);
    const request = { method, path: url.pathname, query: url.searchParams, headers, body };
    const met = this.obstacle(request, watched);
    // What never left this computer reaches no server.
    if (met !== 'offline') watched.cloud.http.requests.push(request);
    if (typeof met === 'string') throw new FlatarrowError(met);
    const answer = met ?? (await watched.protocol.answer(request));
    const own = Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    const date = new Date(this.#now()).toUTCString();
    return {
      status: answer.status,
      headers: { date, 'content-type': 'application/json', ...Object.fromEntries(own) },
      body: answer.body,
    };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
