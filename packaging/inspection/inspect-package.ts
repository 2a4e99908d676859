import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import type { Inspection } from './faults.ts';
import { localesIn, packageFolder } from './package-folder.ts';

/** As characters in the executable. One that Electron has taken out again is neither. */
const ON = '1';
const OFF = '0';

/**
 * Reads back what packing made of a program.
 *
 * @param folder such as dist/linux-unpacked
 * @throws when there is no packed program in it
 */
export async function inspectPackage(folder: string): Promise<Inspection> {
  const place = packageFolder(folder);
  const asar = join(place.resources, 'app.asar');
  return {
    files: filesIn(asar),
    asarBytes: statSync(asar).size,
    fuses: await fusesOf(place.executable),
    resources: readdirSync(place.resources),
    locales: localesIn(place),
  };
}

function filesIn(asar: string): string[] {
  const paths = listPackage(asar, { isPack: false }).map((path) =>
    path.replaceAll('\\', '/').replace(/^\//, ''),
  );
  const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/'))));
  return paths.filter((path) => !folders.has(path));
}

async function fusesOf(executable: string): Promise<Record<string, boolean>> {
  const wire = await getCurrentFuseWire(executable);
  const entries = Object.entries(wire).flatMap(([index, value]) => {
    const name = FuseV1Options[Number(index)];
    const state = String.fromCharCode(Number(value));
    if (name === undefined || (state !== ON && state !== OFF)) return [];
    return [[name.charAt(0).toLowerCase() + name.slice(1), state === ON] as const];
  });
  return Object.fromEntries(entries);
}
