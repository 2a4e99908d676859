import { readAddress } from '../sources/nightscout/address.ts';
import { isThisComputer } from '../sources/nightscout/private-host.ts';

/**
 * What two spellings of one site's address have in common: host, port and sub-path, without scheme, `www.`, the dot
 * that may end a name, and percent-encoding. Two hosts of one site can't be told: only what they hold shows it.
 * @returns undefined when it is no address
 */
export function siteIdentity(address: string): string | undefined {
  const pasted = readAddress(address);
  if (!pasted) return undefined;
  const { hostname, port, pathname } = new URL(pasted.address);
  const name = hostname.replace(/\.$/, '').replace(/^(www\.(?=.*\.))+/, '');
  const host = isThisComputer(name) ? 'localhost' : name;
  const path = decoded(pathname).replace(/\/+$/, '');
  return `${host}${port === '' ? '' : `:${port}`}${path}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
