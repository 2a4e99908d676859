import { Agent } from 'node:https';
import { isIP } from 'node:net';
import { connect, TLSSocket } from 'node:tls';

/** The server showed another certificate than the one that was confirmed. */
export class UnexpectedCertificate extends Error {
  override readonly name = 'UnexpectedCertificate';
  readonly code = 'ERR_CERTIFICATE_NOT_PINNED';
  /** SHA-256 of what it showed, where it showed any. */
  readonly fingerprint: string | undefined;

  constructor(fingerprint: string | undefined) {
    super('The certificate is not the confirmed one.');
    this.fingerprint = fingerprint;
  }
}

/**
 * Connects what goes through Node's own https to servers that show exactly this certificate, whoever has or hasn't signed
 * it and whatever name is in it. Nothing is sent before it has been seen.
 * @param pin SHA-256, colon-separated upper-case hex
 */
export function pinnedAgent(pin: string): Agent {
  return new PinnedAgent(pin);
}

class PinnedAgent extends Agent {
  readonly #pin: string;

  constructor(pin: string) {
    super();
    this.#pin = pin;
  }

  override createConnection(
    ...[options, callback]: Parameters<Agent['createConnection']>
  ): ReturnType<Agent['createConnection']> {
    const { host, port, servername } = options;
    const socket = connect({
      host: host ?? 'localhost',
      port: Number(port ?? 443),
      // TLS names no addresses, and the caller leaves the name out or empty for them.
      servername: servername ?? '',
      ALPNProtocols: ['http/1.1'],
      ...UNVERIFIED,
    });
    const fail = (error: Error): void => callback?.(error, socket);
    socket.once('error', fail);
    socket.once('secureConnect', () => {
      socket.removeListener('error', fail);
      const mistrust = mistrustOf(socket, this.#pin);
      if (mistrust) socket.destroy();
      callback?.(mistrust ?? null, socket);
    });
    return undefined;
  }
}

/**
 * Looks at the certificate of a server that nobody vouches for, so that a person can compare it. Sends nothing and
 * believes nothing.
 * @returns undefined when none is shown in time
 */
export function certificateOf(url: URL, timeoutMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const socket = connect({
      host,
      port: Number(url.port) || 443,
      servername: serverName(host),
      ...UNVERIFIED,
    });
    const finish = (fingerprint: string | undefined): void => {
      socket.destroy();
      resolve(fingerprint);
    };
    socket.setTimeout(timeoutMs, () => finish(undefined));
    socket.once('error', () => finish(undefined));
    socket.once('secureConnect', () => finish(fingerprintOf(socket)));
  });
}

/** The pin is what is checked instead. */
export const UNVERIFIED = { rejectUnauthorized: false } as const;

/** @returns why a connection must not be used; undefined where it shows the pinned certificate */
export function mistrustOf(socket: unknown, pin: string): UnexpectedCertificate | undefined {
  const fingerprint = socket instanceof TLSSocket ? fingerprintOf(socket) : undefined;
  return fingerprint === pin ? undefined : new UnexpectedCertificate(fingerprint);
}

function fingerprintOf(socket: TLSSocket): string | undefined {
  // Empty when there is none, whatever the type says.
  const certificate: { fingerprint256?: string } = socket.getPeerCertificate();
  return certificate.fingerprint256;
}

/** TLS names no addresses. */
function serverName(host: string): string {
  return isIP(host) === 0 ? host : '';
}
