import { createHash } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';

/** What somebody offers for download. */
export interface Offer {
  version: string;
  /** The whole file; what it is called has the processor in it, as packages do. */
  content: Buffer;
}

export type UpdateFailure =
  /** The file has another byte in it than the one that was announced. */
  | 'tampered'
  /** The file ends in the middle. */
  | 'cut'
  /** The file announces no checksum. */
  | 'noChecksum'
  | 'notFound'
  | 'broken'
  | 'hangsUp'
  /** Instead of YAML there is a page, as of a hotel's network. */
  | 'page'
  /** YAML that is no release. */
  | 'garbage'
  /** A release whose version is none. */
  | 'oddVersion';

/** A folder of a web server as electron-builder's `generic` publisher fills it, with a switch for every failure. */
export class UpdateServer {
  offer: Offer | undefined;
  failure: UpdateFailure | undefined;
  /** Method, path and headers of everything that was asked for. */
  readonly requests: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
  readonly #server: Server = createServer((request, response) => this.#answer(request, response));

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
    return `http://127.0.0.1:${address.port}/`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  /** How often a path that matches was asked for. */
  countOf(pattern: RegExp): number {
    return this.requests.filter(({ url }) => pattern.test(url ?? '')).length;
  }

  #answer({ method, url, headers }: IncomingMessage, response: ServerResponse): void {
    this.requests.push({ method, url, headers });
    const path = new URL(url ?? '/', this.url).pathname;
    if (this.failure === 'hangsUp') response.destroy();
    else if (this.failure === 'broken') response.writeHead(500).end();
    else if (/^\/latest.*\.yml$/.test(path) && this.failure !== 'notFound') this.#announce(response);
    else if (this.offer && path === `/${fileName(this.offer)}`) this.#send(this.offer.content, response);
    else response.writeHead(404).end();
  }

  #announce(response: ServerResponse): void {
    const { offer, failure } = this;
    if (failure === 'page') response.end('<!doctype html><title>Sign in to the network</title>');
    else if (failure === 'garbage') response.end('- 1\n- {a: [b, c]}\n');
    else if (!offer) response.writeHead(404).end();
    else
      response.end(releaseYaml(failure === 'oddVersion' ? { ...offer, version: 'newest' } : offer, failure));
  }

  #send(content: Buffer, response: ServerResponse): void {
    response.setHeader('Content-Length', content.length);
    if (this.failure === 'cut') {
      response.write(content.subarray(0, content.length / 2), () => response.destroy());
      return;
    }
    const sent = Buffer.from(content);
    if (this.failure === 'tampered') sent.writeUInt8(sent.readUInt8(0) ^ 1, 0);
    response.end(sent);
  }
}

export function fileName({ version }: Offer): string {
  return `Flatarrow-${version}-linux-${process.arch}.AppImage`;
}

/** As electron-builder writes it. */
function releaseYaml(offer: Offer, failure: UpdateFailure | undefined): string {
  const sha512 = createHash('sha512').update(offer.content).digest('base64');
  const sum = failure === 'noChecksum' ? '' : `    sha512: ${sha512}\n`;
  return `version: ${offer.version}
files:
  - url: ${fileName(offer)}
${sum}    size: ${offer.content.length}
path: ${fileName(offer)}
${failure === 'noChecksum' ? '' : `sha512: ${sha512}\n`}releaseDate: '2026-11-20T10:00:00.000Z'
`;
}
