import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EXECUTABLE_NAME, PRODUCT_NAME } from '../../src/shared/app-identity.ts';

const EXECUTABLES = [`${PRODUCT_NAME}.app`, EXECUTABLE_NAME, `${PRODUCT_NAME}.exe`];

/** Where the parts of an unpacked program lie, which differs by system. */
export interface PackageFolder {
  /** What `@electron/fuses` reads: an executable, or a macOS bundle. */
  executable: string;
  resources: string;
  /** Where Chromium keeps its words, one file or folder a language. */
  locales: string;
}

/**
 * @param folder such as dist/linux-unpacked, dist/win-unpacked, dist/mac-universal
 * @throws when there is no packed program in it
 */
export function packageFolder(folder: string): PackageFolder {
  const executable = executableIn(folder);
  if (!executable) throw new Error(`There is no packed program in ${folder}.`);
  if (executable.endsWith('.app')) {
    const resources = join(executable, 'Contents', 'Resources');
    return { executable, resources, locales: resources };
  }
  return { executable, resources: join(folder, 'resources'), locales: join(folder, 'locales') };
}

function executableIn(folder: string): string | undefined {
  return EXECUTABLES.map((name) => join(folder, name)).find((path) => existsSync(path));
}

/** The folders of all unpacked programs that packing has left in its output folder. */
export function packedFolders(output: string): string[] {
  if (!existsSync(output)) return [];
  return readdirSync(output, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(output, name))
    .filter((folder) => executableIn(folder) !== undefined);
}

/** The languages Chromium can speak in this package, such as `en-US`. */
export function localesIn({ locales }: PackageFolder): string[] {
  return readdirSync(locales)
    .map((name) => /^(.+)\.(?:pak|lproj)$/.exec(basename(name))?.[1])
    .filter((name) => name !== undefined);
}
