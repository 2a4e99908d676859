import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const COOKIE = 'flatarrow';

export interface SessionGuard {
  /** Path with the one-time token, to be opened by the person. */
  readonly entryPath: string;
  /** Trades the token for a cookie, once. @returns the Set-Cookie value, or undefined */
  enter(token: string | null): string | undefined;
  /** Whether a request comes from the browser that entered, to this very address. */
  admits(headers: IncomingHttpHeaders): boolean;
  /** Like `admits`, and from a page of ours: for the WebSocket, which no same-origin policy protects. */
  admitsSocket(headers: IncomingHttpHeaders): boolean;
}

/**
 * Lets one browser in. The `Host` check defeats DNS rebinding, the `Origin` check other web pages, the cookie
 * (HttpOnly, SameSite=Strict) everybody else on this computer.
 */
export function createSessionGuard(host: string): SessionGuard {
  const secret = randomBytes(32).toString('base64url');
  let token: string | undefined = randomBytes(32).toString('base64url');
  const entryPath = `/enter?token=${token}`;
  const admits = (headers: IncomingHttpHeaders): boolean =>
    headers.host === host && same(cookieValue(headers.cookie), secret);
  return {
    entryPath,
    enter(given) {
      if (token === undefined || !same(given ?? undefined, token)) return undefined;
      token = undefined;
      return `${COOKIE}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
    },
    admits,
    admitsSocket: (headers) => admits(headers) && headers.origin === `http://${host}`,
  };
}

function cookieValue(header: string | undefined): string | undefined {
  const pair = header
    ?.split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === COOKIE);
  return pair?.[1];
}

function same(given: string | undefined, wanted: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
