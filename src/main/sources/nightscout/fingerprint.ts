const SHA256_DIGITS = 64;

/**
 * Reads a SHA-256 fingerprint however a tool or a browser prints it: `sha256 Fingerprint=AA:BB:…`, with blanks, or as
 * plain digits.
 * @returns `AA:BB:…`, or undefined when it is none
 */
export function readFingerprint(typed: string): string | undefined {
  const digits = typed
    .slice(typed.lastIndexOf('=') + 1)
    .replace(/^\s*sha-?256[:\s]/i, '')
    .replaceAll(/[\s:]/g, '')
    .toUpperCase();
  if (digits.length !== SHA256_DIGITS || !/^[0-9A-F]+$/.test(digits)) return undefined;
  return digits.replaceAll(/..(?!$)/g, '$&:');
}
