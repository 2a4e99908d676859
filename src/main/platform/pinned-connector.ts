import { buildConnector } from 'undici';
import { mistrustOf, UNVERIFIED } from './pinned-certificate.ts';

/**
 * Connects undici to servers that show exactly this certificate; see `pinnedAgent`. Plain connections are refused: they
 * can't show any. In a file of its own, so that who needs a pin doesn't load undici.
 * @param pin SHA-256, colon-separated upper-case hex
 */
export function pinnedConnector(pin: string, timeoutMs: number): buildConnector.connector {
  // A resumed TLS session would skip the certificate.
  const open = buildConnector({ ...UNVERIFIED, allowH2: false, maxCachedSessions: 0, timeout: timeoutMs });
  return (options, callback) => {
    open(options, (...[error, socket]) => {
      if (error) {
        callback(error, null);
        return;
      }
      const mistrust = mistrustOf(socket, pin);
      if (!mistrust) {
        callback(null, socket);
        return;
      }
      socket.destroy();
      callback(mistrust, null);
    });
  };
}
