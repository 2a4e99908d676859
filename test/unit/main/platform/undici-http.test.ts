import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FlatarrowError } from '../../../../src/shared/errors.ts';
import { httpFailure } from '../../../../src/main/platform/http-failure.ts';
import {
  type ClosableHttp,
  createHttp,
  type HttpOptions,
} from '../../../../src/main/platform/undici-http.ts';
import { inEnglish } from '../../../support/english.ts';

function portOf(server: TcpServer): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function serve(
  answer: RequestListener,
  options: HttpOptions = {},
): Promise<{ http: ClosableHttp; url: URL }> {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const http = createHttp(options);
  onTestFinished(async () => {
    await http.close();
    server.closeAllConnections();
    server.close();
  });
  return { http, url: new URL(`http://127.0.0.1:${portOf(server)}/some/path?with=query`) };
}

async function kindOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => 'no failure',
    (error: unknown) => (error instanceof FlatarrowError ? error.kind : error),
  );
}

const withCode = (code: string): Error => Object.assign(new Error(code), { code });

describe('createHttp', () => {
  it('sends method, path, query, headers and body, and gives status, headers and text back', async () => {
    const { http, url } = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        response.writeHead(418, { 'X-Twice': ['a', 'b'], 'X-Probe': request.headers['x-probe'] ?? '' });
        response.end(`${request.method} ${request.url} ${Buffer.concat(chunks).toString()}`);
      });
    });
    const answer = await http.send({ method: 'POST', url, headers: { 'x-probe': 'yes' }, body: 'grüße' });
    expect(answer.status).toBe(418);
    expect(answer.headers).toMatchObject({ 'x-twice': 'a, b', 'x-probe': 'yes' });
    expect(answer.body).toBe('POST /some/path?with=query grüße');
  });

  it('says how long an empty POST is', async () => {
    const { http, url } = await serve((request, response) => response.end(request.headers['content-length']));
    expect((await http.send({ method: 'POST', url })).body).toBe('0');
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
  ] as const)('undoes %s', async (encoding, compress) => {
    const { http, url } = await serve((_, response) => {
      response.setHeader('Content-Encoding', encoding);
      response.end(compress('5.8 mmol/L ↗'));
    });
    expect((await http.send({ method: 'GET', url })).body).toBe('5.8 mmol/L ↗');
  });

  it('asks for no encoding that it can’t undo', async () => {
    const { http, url } = await serve((request, response) =>
      response.end(request.headers['accept-encoding']),
    );
    expect((await http.send({ method: 'GET', url })).body).toBe('gzip, deflate, br');
  });

  it('takes a cut-off or unknown encoding for a failure of the server', async () => {
    const half = gzipSync('x'.repeat(10_000)).subarray(0, 20);
    const { http, url } = await serve((request, response) => {
      response.setHeader('Content-Encoding', request.url === '/zstd' ? 'zstd' : 'gzip');
      response.end(half);
    });
    expect(await kindOf(http.send({ method: 'GET', url }))).toBe('server');
    expect(await kindOf(http.send({ method: 'GET', url: new URL('/zstd', url) }))).toBe('server');
  });

  it('drops a byte order mark', async () => {
    const { http, url } = await serve((_, response) => response.end('\uFEFF[]'));
    expect((await http.send({ method: 'GET', url })).body).toBe('[]');
  });

  it('refuses a body over the limit, plain or unpacked', async () => {
    const { http, url } = await serve(
      (request, response) => {
        if (request.url === '/packed') response.setHeader('Content-Encoding', 'gzip');
        response.end(request.url === '/packed' ? gzipSync(Buffer.alloc(100_000)) : Buffer.alloc(2_000));
      },
      { maximumBodyBytes: 1_000 },
    );
    expect(await kindOf(http.send({ method: 'GET', url }))).toBe('server');
    expect(await kindOf(http.send({ method: 'GET', url: new URL('/packed', url) }))).toBe('server');
  });

  it('hands a redirect back instead of following it', async () => {
    let asked = 0;
    const { http, url } = await serve((_, response) => {
      asked += 1;
      response.writeHead(302, { Location: '/elsewhere' });
      response.end();
    });
    const answer = await http.send({ method: 'GET', url });
    expect(answer).toMatchObject({ status: 302, headers: { location: '/elsewhere' } });
    expect(asked).toBe(1);
  });

  it('lets the caller stop, and says so in the caller’s words', async () => {
    const { http, url } = await serve(() => undefined);
    const reason = new Error('the account was removed');
    const stop = new AbortController();
    const attempt = http.send({ method: 'GET', url, signal: stop.signal });
    stop.abort(reason);
    await expect(attempt).rejects.toBe(reason);
  });

  it('sends nothing after it was closed', async () => {
    const { http, url } = await serve((_, response) => response.end());
    await http.close();
    expect(await kindOf(http.send({ method: 'GET', url }))).toBe('server');
  });

  it('has no memory between two requests: neither cookies nor anything else comes back', async () => {
    const { http, url } = await serve((request, response) => {
      response.setHeader('Set-Cookie', 'id=1');
      response.end(request.headers.cookie ?? 'none');
    });
    await http.send({ method: 'GET', url });
    expect((await http.send({ method: 'GET', url })).body).toBe('none');
  });
});

const drip: RequestListener = (_, response) => {
  response.write('[');
  const timer = setInterval(() => response.write(' '), 20);
  response.once('close', () => clearInterval(timer));
};

describe('the time limits of createHttp', () => {
  const PATIENT = {
    connectTimeoutMs: 60_000,
    headersTimeoutMs: 60_000,
    bodyTimeoutMs: 60_000,
    overallTimeoutMs: 60_000,
  };

  /** Each limit alone, so that none can hide behind another. */
  async function causeOf(limit: HttpOptions, answer: RequestListener): Promise<string> {
    const { http, url } = await serve(answer, { ...PATIENT, ...limit });
    const error = await http.send({ method: 'GET', url }).catch((failure: unknown) => failure);
    if (!(error instanceof FlatarrowError) || !(error.facts.cause instanceof Error)) return 'no failure';
    return `${error.kind}: ${error.facts.cause.name}`;
  }

  it('ends a connection that is not made', async () => {
    const silent = createTcpServer();
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    onTestFinished(() => void silent.close());
    const http = createHttp({ ...PATIENT, connectTimeoutMs: 200 });
    onTestFinished(() => http.close());
    // It accepts and stays silent, so that no TLS handshake ever ends.
    const url = new URL(`https://127.0.0.1:${portOf(silent)}/`);
    expect(await kindOf(http.send({ method: 'GET', url }))).toBe('timeout');
  });

  it('ends the wait for headers', async () => {
    expect(await causeOf({ headersTimeoutMs: 200 }, () => undefined)).toBe('timeout: HeadersTimeoutError');
  });

  it('ends a silence within the body', async () => {
    expect(await causeOf({ bodyTimeoutMs: 200 }, (_, response) => response.write('['))).toBe(
      'timeout: BodyTimeoutError',
    );
  });

  it('ends an answer that drips', async () => {
    expect(await causeOf({ overallTimeoutMs: 300 }, drip)).toBe('timeout: TimeoutError');
  });
});

describe('httpFailure', () => {
  it.each([
    ['ENOTFOUND', 'offline'],
    ['EAI_AGAIN', 'offline'],
    ['ENETUNREACH', 'offline'],
    ['EHOSTUNREACH', 'offline'],
    ['EADDRNOTAVAIL', 'offline'],
    ['ECONNREFUSED', 'server'],
    ['ECONNRESET', 'server'],
    ['EPIPE', 'server'],
    ['ETIMEDOUT', 'timeout'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
    ['UND_ERR_BODY_TIMEOUT', 'timeout'],
    ['UND_ERR_SOCKET', 'server'],
    ['Z_BUF_ERROR', 'server'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'server'],
  ])('takes %s for “%s”', (code, kind) => {
    expect(httpFailure(withCode(code)).kind).toBe(kind);
    expect(httpFailure(new Error('outer', { cause: withCode(code) })).kind).toBe(kind);
    expect(httpFailure(new AggregateError([withCode(code)])).kind).toBe(kind);
  });

  it('says more about a certificate that can’t be trusted', () => {
    expect(inEnglish(httpFailure(withCode('ERR_TLS_CERT_ALTNAME_INVALID')).facts.hint)).toMatch(
      /prove who it is/,
    );
    expect(httpFailure(withCode('ECONNRESET')).facts.hint).toBeUndefined();
  });

  it('takes anything at all', () => {
    const circular = new Error('round');
    circular.cause = circular;
    for (const thrown of [undefined, null, 'text', 7, {}, circular])
      expect(httpFailure(thrown).kind).toBe('server');
  });
});
