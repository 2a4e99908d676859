import type { Configuration } from 'electron-builder';
import type { Signing } from './signing.ts';

type BeforePack = Extract<NonNullable<Configuration['beforePack']>, (...args: never[]) => unknown>;

/** Says, before a package is made, what its signature will lack. */
export function warnBeforePack({ warnings }: Signing, warn: (message: string) => void): BeforePack {
  return async ({ electronPlatformName }) => {
    if (electronPlatformName === 'darwin') warnings.mac.forEach(warn);
    if (electronPlatformName === 'win32') warnings.windows.forEach(warn);
  };
}
