import type { Configuration } from 'electron-builder';

/** Every fuse that electron-builder knows has to be named: a new one doesn't compile until somebody has decided. */
export type Fuses = Required<NonNullable<Configuration['electronFuses']>>;

/** Whether what is packed may be driven by a test. */
export function isTestBuildIn(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment['FLATARROW_TEST_BUILD'] === '1';
}

/**
 * Switches inside Electron's executable, set for good when it is packed.
 *
 * @param isTestBuild Playwright drives a program through Node's inspector; a release must not have that door
 */
export function fuses(isTestBuild: boolean): Fuses {
  return {
    // With it, anybody could run their own code under our name, and with our right to the key store.
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: isTestBuild,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    // There is no snapshot of our own to load.
    loadBrowserProcessSpecificV8Snapshot: false,
    // Windows are served by a protocol of our own; nothing is loaded from file:.
    grantFileProtocolExtraPrivileges: false,
    // electron-builder signs after the fuses are set, with an identity or ad hoc.
    resetAdHocDarwinSignature: false,
  };
}
