import { FlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { isReasonableJson } from './reasonable-json.ts';

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT';
  url: URL;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /**
   * SHA-256 of the one certificate to accept, colon-separated hex, for a server of the person's own that no authority
   * vouches for. Nothing else is accepted then.
   */
  certificatePin?: string;
  signal?: AbortSignal;
}

export interface HttpResponse {
  status: number;
  /** Lower-case names; repeated headers are joined with a comma. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/**
 * Sends one request and reads the whole answer as text. Never follows a redirect, never retries, and gives up
 * after its own time limits and size limit.
 * @throws FlatarrowError `offline`, `timeout`, `server` (connection broken, answer cut off or too large; a certificate
 * that is not trusted, then with `facts.certificate`)
 */
export interface Http {
  send(request: HttpRequest): Promise<HttpResponse>;
}

/** When the server's `Retry-After` (seconds or a date) lets us come back, if it says. */
export function retryAfter(response: HttpResponse, now: EpochMs): EpochMs | undefined {
  const value = response.headers['retry-after']?.trim();
  if (!value) return undefined;
  if (/^\d{1,7}$/.test(value)) return now + Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) || date <= now ? undefined : date;
}

/** The server's clock, whole seconds, where its answer tells it. */
export function serverTime({ headers }: HttpResponse): EpochMs | undefined {
  const date = headers['date'] ?? '';
  // Date.parse takes nearly anything for a date; only the form that HTTP prescribes is one.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(date)) return undefined;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * An answer's body as JSON. Whether it holds what it should is for a schema to say.
 * @throws FlatarrowError `badPayload`
 */
export function parseJson(body: string): unknown {
  const value = jsonIn(body);
  if (value === undefined) throw new FlatarrowError('badPayload');
  return value;
}

/** The same where an answer may be anything: undefined when it is no JSON, or more of it than any cloud sends. */
export function jsonIn(body: string): unknown {
  if (!isReasonableJson(body)) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
