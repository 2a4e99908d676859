const THIS_COMPUTER = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i;
/** RFC 1918 and link-local addresses, and their counterparts of IPv6. */
const PRIVATE_NETWORK = [
  /^10(\.\d{1,3}){3}$/,
  /^192\.168(\.\d{1,3}){2}$/,
  /^172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2}$/,
  /^169\.254(\.\d{1,3}){2}$/,
  /^\[f[cd][0-9a-f]{2}:/i,
  /^\[fe[89ab][0-9a-f]:/i,
];
/** Names that no public name server knows, and names without a dot, which only a home's own can resolve. */
const PRIVATE_NAME = /(^[^.:[\]]+|\.(local|lan|internal|home\.arpa))$/i;

/** @param host as `URL.hostname` writes it: numbers in their usual form, IPv6 in brackets */
export function isThisComputer(host: string): boolean {
  return THIS_COMPUTER.test(host);
}

/** Whether a host can only be one in the person's own network. */
export function isPrivateHost(host: string): boolean {
  return (
    isThisComputer(host) || PRIVATE_NETWORK.some((pattern) => pattern.test(host)) || PRIVATE_NAME.test(host)
  );
}
