import type { EpochMs } from '../../shared/glucose/reading.ts';

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
