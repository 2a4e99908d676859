import { Agent, type buildConnector } from 'undici';
import { FlatarrowError } from '../../shared/errors.ts';
import type { Http, HttpRequest, HttpResponse } from '../ports/http.ts';
import { decodeBody } from './http-body.ts';
import { httpFailure, isUntrusted, ResponseTooLarge } from './http-failure.ts';
import { certificateOf, UnexpectedCertificate } from './pinned-certificate.ts';
import { pinnedConnector } from './pinned-connector.ts';

export interface HttpOptions {
  /** Longest wait for name look-up, connection and TLS handshake together. */
  connectTimeoutMs?: number;
  /** Longest wait from the request to the answer's headers. */
  headersTimeoutMs?: number;
  /** Longest silence within the answer's body. */
  bodyTimeoutMs?: number;
  /** Longest time for all of it, so that a server that drips can't hold a caller. */
  overallTimeoutMs?: number;
  /** Largest body accepted, counted before and after decompression. */
  maximumBodyBytes?: number;
}

/** The `Http` port with a lifetime: `close` ends every connection. */
export interface ClosableHttp extends Http {
  close(): Promise<void>;
}

const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/** HTTP over undici: one pool of connections for the whole program, without redirects and without retries. */
export function createHttp(options: HttpOptions = {}): ClosableHttp {
  const {
    connectTimeoutMs = 10_000,
    headersTimeoutMs = 20_000,
    bodyTimeoutMs = 15_000,
    overallTimeoutMs = 45_000,
    maximumBodyBytes = 8 * 1024 * 1024,
  } = options;
  // HTTP/2 would share one connection among requests: a stalled one would take the others along.
  const agentWith = (connect: buildConnector.BuildOptions | buildConnector.connector): Agent =>
    new Agent({ connect, headersTimeout: headersTimeoutMs, bodyTimeout: bodyTimeoutMs, allowH2: false });
  const agent = agentWith({ timeout: connectTimeoutMs });
  /** By pin: no connection that trusts a pinned certificate ever serves anything else. */
  const pinnedAgents = new Map<string, Agent>();

  function agentFor({ certificatePin }: HttpRequest): Agent {
    if (certificatePin === undefined || agent.destroyed) return agent;
    const pinned =
      pinnedAgents.get(certificatePin) ?? agentWith(pinnedConnector(certificatePin, connectTimeoutMs));
    pinnedAgents.set(certificatePin, pinned);
    return pinned;
  }

  async function exchange(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
    const { url } = request;
    const answer = await agentFor(request).request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: request.method,
      headers: { 'accept-encoding': ACCEPTED_ENCODINGS, ...request.headers },
      body: request.body ?? null,
      signal,
    });
    const headers = joinHeaders(answer.headers);
    const bytes = await readUpTo(answer.body, maximumBodyBytes);
    const body = await decodeBody(bytes, headers['content-encoding'], maximumBodyBytes);
    return { status: answer.statusCode, headers, body };
  }

  return {
    async send(request) {
      const limit = AbortSignal.timeout(overallTimeoutMs);
      const signal = request.signal ? AbortSignal.any([request.signal, limit]) : limit;
      try {
        return await exchange(request, signal);
      } catch (error) {
        // Whoever aborted knows why: theirs is not a failure of the network.
        if (request.signal?.aborted) throw request.signal.reason;
        throw await withCertificate(error, request.url, connectTimeoutMs);
      }
    },
    async close() {
      await Promise.all([agent, ...pinnedAgents.values()].map((each) => each.destroy()));
    },
  };
}

/** A person can only judge a certificate that they have been shown. */
async function withCertificate(error: unknown, url: URL, timeoutMs: number): Promise<FlatarrowError> {
  const failure = httpFailure(error);
  if (!isUntrusted(error)) return failure;
  const certificate =
    error instanceof UnexpectedCertificate ? error.fingerprint : await certificateOf(url, timeoutMs);
  return certificate === undefined
    ? failure
    : new FlatarrowError(failure.kind, { ...failure.facts, certificate });
}

async function readUpTo(body: AsyncIterable<Uint8Array>, maximumBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop early destroys the stream, and the connection with it.
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maximumBytes) throw new ResponseTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function joinHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) joined[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return joined;
}
