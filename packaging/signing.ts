/** What of signing the environment allows. electron-builder reads the secrets themselves from there. */
export interface Signing {
  /** There is a certificate from Apple, or the name of one in the keychain. */
  mac: boolean;
  /** Signed, and there is an account at Apple that can have it notarised. */
  notarise: boolean;
  windows: boolean;
  /** What will be missing on each system, in words for whoever packs. */
  warnings: { mac: string[]; windows: string[] };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Any of these sets is enough (electron-builder's page on notarisation). */
const NOTARISATION = [
  ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
  ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
  ['APPLE_KEYCHAIN_PROFILE'],
];

const MAC_UNSIGNED =
  'macOS: not signed, as neither CSC_LINK nor CSC_NAME is set. macOS will refuse to open it at first, and show no notification of it.';
const NOT_NOTARISED =
  'macOS: not notarised, as no set of APPLE_API_KEY, APPLE_API_KEY_ID and APPLE_API_ISSUER, or of APPLE_ID, APPLE_APP_SPECIFIC_PASSWORD and APPLE_TEAM_ID, is complete. macOS will refuse to open it at first.';
const WINDOWS_UNSIGNED =
  'Windows: not signed, as neither WIN_CSC_LINK nor CSC_LINK is set. SmartScreen will warn of it.';

/**
 * Decides by the environment what is signed. A package without a signature is a package still, so what is missing is
 * a warning.
 */
export function signingFrom(environment: Environment): Signing {
  const has = (name: string): boolean => Boolean(environment[name]);
  const mac = has('CSC_LINK') || has('CSC_NAME');
  const notarise = mac && NOTARISATION.some((names) => names.every(has));
  const windows = has('WIN_CSC_LINK') || has('CSC_LINK');
  const macWarnings = notarise ? [] : [mac ? NOT_NOTARISED : MAC_UNSIGNED];
  return {
    mac,
    notarise,
    windows,
    warnings: { mac: macWarnings, windows: windows ? [] : [WINDOWS_UNSIGNED] },
  };
}
