import { createHash } from 'node:crypto';

/** A name in lower case, cut to ten, and 16 hex digits (cgm-remote-monitor, lib/authorization/storage.js). */
const ACCESS_TOKEN = /^[\p{Ll}\p{N}_]{0,10}-[0-9a-f]{16}$/u;

/** Tells an access token from an API secret; they are typed into the same field, as on the sites themselves. */
export function isAccessToken(secret: string): boolean {
  return ACCESS_TOKEN.test(secret);
}

/**
 * What goes over the line in place of an API secret or an access token: servers compare its SHA-1 for either
 * (protocol reference: the plain API secret is even refused). So the secret itself never leaves this computer for API v1.
 */
export function secretHash(secret: string): string {
  return createHash('sha1').update(secret, 'utf8').digest('hex');
}
