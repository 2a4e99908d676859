/**
 * The Debian 12 package of every library that Electron's executable is linked with.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const debianPackages = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
};

/** Packages that Debian 13 and Ubuntu 24.04 renamed when time stamps became 64 bits wide. */
const renamedWithTime64 = new Set([
  'libasound2',
  'libatk-bridge2.0-0',
  'libatk1.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
]);

/**
 * The command that installs the packages of these libraries.
 *
 * @param {string[]} sonames
 * @param {{ osRelease: string, isRoot: boolean }} system `osRelease`: the text of /etc/os-release
 * @returns {string | undefined} nothing when no package is known for any of them
 */
export function installLine(sonames, { osRelease, isRoot }) {
  const suffix = hasTime64Names(osRelease) ? 't64' : '';
  const packages = new Set(
    sonames
      .map((soname) => debianPackages[soname])
      .filter((name) => name !== undefined)
      .map((name) => (renamedWithTime64.has(name) ? name + suffix : name)),
  );
  if (packages.size === 0) return undefined;
  return `${isRoot ? '' : 'sudo '}apt-get install -y ${[...packages].toSorted().join(' ')}`;
}

/**
 * @param {string} osRelease
 */
function hasTime64Names(osRelease) {
  const id = /^ID="?([\w.-]+)/m.exec(osRelease)?.[1];
  const version = Number.parseFloat(/^VERSION_ID="?([\d.]+)/m.exec(osRelease)?.[1] ?? '0');
  return (id === 'debian' && version >= 13) || (id === 'ubuntu' && version >= 24.04);
}
