import { debianPackages } from '../../scripts/electron/debian-packages.mjs';

/** What Electron opens only when it is needed, so that the dynamic linker can't tell. */
const OPENED_LATER = { 'libnotify.so.4': 'libnotify4', 'libsecret-1.so.0': 'libsecret-1-0' };

/** For opening pages in the person's browser; the same name in every distribution. */
const COMMANDS = ['xdg-utils'];

/** Debian 13 and Ubuntu 24.04 renamed some of these, and the new ones provide the old names. */
export function debDependencies(): string[] {
  return [
    ...new Set([...Object.values(debianPackages), ...Object.values(OPENED_LATER), ...COMMANDS]),
  ].toSorted();
}

/**
 * Libraries by their own names, as package managers of RPM note them: distributions name the packages differently.
 * Both of the architectures packages are made for have 64 bits.
 */
export function rpmDependencies(): string[] {
  const libraries = [...Object.keys(debianPackages), ...Object.keys(OPENED_LATER)];
  return [...libraries.toSorted().map((library) => `${library}()(64bit)`), ...COMMANDS];
}
