import { isPrivateHost, isThisComputer } from './private-host.ts';

/** What an address that somebody pasted turns out to say. */
export interface PastedAddress {
  /** Where the site is: scheme, host and sub-path, no slash at its end, nothing secret. */
  address: string;
  /** An API secret or access token that was part of it. */
  secret?: string;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Everything that is not the site's own place: its interfaces and its pages, copied from a browser. */
const API_PATH = /\/api(\/v\d.*)?$/i;
const PAGE_PATH =
  /\/(pebble|sgv\.json|status\.json|index\.html|report|reports|profile|admin|food|split|clock(\/\w+)?)$/i;
const SECRET_PARAMETERS = ['token', 'secret', 'api_secret', 'api-secret'];

/**
 * Reads whatever people paste as the address of their site: without a scheme, with a slash, an API path, a token in the
 * query or a secret before the host, as xDrip writes it. Its own result stays as it is.
 * @returns undefined when it is no web address
 */
export function readAddress(typed: string): PastedAddress | undefined {
  // An address has no blanks; those in it, visible or not, come from the clipboard.
  const text = typed.replaceAll(/[\s\u200B-\u200D\u2060\uFEFF]/gu, '');
  const url = parse(text);
  if (!url) return undefined;
  const secret = secretIn(url);
  const address = `${schemeOf(url)}//${url.host}${sitePath(url.pathname)}`;
  return { address, ...(secret === undefined ? {} : { secret }) };
}

/** The site's name in a list. */
export function siteName(address: string): string {
  return address.replace(SCHEME, '');
}

function parse(text: string): URL | undefined {
  const bare = text.replace(/^\/+/, '');
  if (bare === '') return undefined;
  if (SCHEME.test(bare)) return webUrl(bare);
  const url = webUrl(`https://${bare}`);
  // A service on this very computer has no certificate, and nobody can listen in on the way to it.
  return url && isThisComputer(url.hostname) ? webUrl(`http://${bare}`) : url;
}

function webUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Plain HTTP would show the secret and the readings to everybody between here and a public site. */
function schemeOf({ protocol, hostname }: URL): string {
  return protocol === 'http:' && isPrivateHost(hostname) ? 'http:' : 'https:';
}

function secretIn(url: URL): string | undefined {
  const parameters = SECRET_PARAMETERS.map((name) => url.searchParams.get(name));
  const found = [...parameters, decoded(url.username), decoded(url.password)];
  return found.find((value) => value !== null && value !== '') ?? undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function sitePath(path: string): string {
  const shorter = path
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/$/, '')
    .replace(API_PATH, '')
    .replace(PAGE_PATH, '');
  // What is left may end in the same way once more, and what is kept must never change again.
  return shorter === path ? path : sitePath(shorter);
}
