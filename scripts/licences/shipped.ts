import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { inCheckout } from '../toolchain/checkout.mjs';

/** A part of what is shipped that is somebody else's. */
export interface Shipped {
  name: string;
  version: string;
  /** As SPDX writes it. */
  licence: string;
  /** Where it comes from, for those who want its source. */
  home: string;
  /** What its authors want to be passed on with it; absent where they have put no such file into the package. */
  text?: string;
}

/** Whatever is under one of these may be part of a program under the MIT licence, given that its text goes along. */
const COMPATIBLE: ReadonlySet<string> = new Set(
  'MIT ISC BSD-2-Clause BSD-3-Clause 0BSD BlueOak-1.0.0 Apache-2.0 OFL-1.1'.split(' '),
);

/** The two fonts, whose licences lie beside them. Both are subsets; their licences say so. */
const FONTS: Readonly<Record<string, Omit<Shipped, 'text'> & { file: string }>> = {
  'Inter.woff2': {
    name: 'Inter',
    version: '4.0 beta 7',
    licence: 'OFL-1.1',
    home: 'https://github.com/rsms/inter',
    file: 'Inter-LICENSE.txt',
  },
  'RobotoCondensed-Bold.ttf': {
    name: 'Roboto Condensed Bold',
    version: '2.138',
    licence: 'Apache-2.0',
    home: 'https://github.com/googlefonts/roboto',
    file: 'RobotoCondensed-LICENSE.txt',
  },
};

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
  homepage: z.string().optional(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
});

export function isCompatible({ licence }: Shipped): boolean {
  return COMPATIBLE.has(licence);
}

/**
 * Everything of others' among the inputs of a bundle, by name.
 * @throws Error for a font or package of which nothing is known
 */
export function shippedAmong(inputs: readonly string[]): Shipped[] {
  const folders = new Set(inputs.flatMap((input) => packageFolder(input) ?? []));
  const fonts = inputs.map(withoutQuery).filter((input) => /\.(woff2|ttf)$/.test(input));
  return [
    ...[...folders].map(packageIn),
    ...new Set(fonts.map((font) => fontNamed(basename(font)))),
  ].toSorted((a, b) => `${a.name} ${a.version}`.localeCompare(`${b.name} ${b.version}`, 'en'));
}

function withoutQuery(input: string): string {
  return input.replace(/^\0/, '').replace(/\?.*$/, '');
}

/** The folder of the package that a module belongs to: within other packages as well. */
function packageFolder(input: string): string | undefined {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(withoutQuery(input)) ?? [];
  return folder === undefined || !existsSync(join(folder, 'package.json')) ? undefined : folder;
}

function packageIn(folder: string): Shipped {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const { name, version, license, licenses = [], homepage, repository } = manifest;
  const url = typeof repository === 'object' ? repository.url : repository;
  const licence = license ?? licenses[0]?.type;
  if (licence === undefined) throw new Error(`${name} has no licence.`);
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(each));
  return {
    name,
    version,
    licence,
    home: webAddress(url ?? homepage ?? `https://www.npmjs.com/package/${name}`),
    ...(file === undefined ? {} : { text: readFileSync(join(folder, file), 'utf8').trim() }),
  };
}

/** Repositories are written in as many ways as there are authors; what is left is for a browser. */
function webAddress(url: string): string {
  const path = url
    .replace(/^(git\+)?(https?|git|ssh):\/\//, '')
    .replace(/^(git@)?github(\.com)?[:/]/, 'github.com/')
    .replace(/\.git$/, '');
  return `https://${path.includes('.') ? path : `github.com/${path}`}`;
}

function fontNamed(name: string): Shipped {
  const font = FONTS[name];
  if (!font) throw new Error(`Nothing is known of the font ${name}.`);
  const { file, ...facts } = font;
  return { ...facts, text: readFileSync(inCheckout('resources', 'fonts', file), 'utf8').trim() };
}

/** Which Electron is packed with it. */
export function electronVersion(): string {
  return manifestSchema.parse(
    JSON.parse(readFileSync(inCheckout('node_modules', 'electron', 'package.json'), 'utf8')),
  ).version;
}
