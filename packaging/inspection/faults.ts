import type { Fuses } from '../fuses.ts';

/** What was read back from a packed program. */
export interface Inspection {
  /** Paths inside app.asar, with slashes and without folders. */
  files: readonly string[];
  asarBytes: number;
  /** Names of the fuses as electron-builder's options have them, without the one that isn't a fuse. */
  fuses: Readonly<Record<string, boolean>>;
  /** Beside app.asar. */
  resources: readonly string[];
  locales: readonly string[];
}

/** An instruction to the tool among the fuses. */
const NOT_A_FUSE = 'resetAdHocDarwinSignature' satisfies keyof Fuses;

export const LARGEST_ASAR_BYTES = 12 * 1024 * 1024;

/** All that a package needs of ours. A file of another kind needs a reason, and a line here. */
const NEEDED = [
  /^package\.json$/,
  /^main\/index\.js$/,
  /^main\/chunks\/[\w-]+\.(?:js|ttf|png)$/,
  /^main\/chunks\/CHANGELOG-[\w-]+\.md$/,
  /^preload\/preload\.cjs$/,
  /^renderer\/(?:alert|glance|settings|statistics|strip)\/index\.html$/,
  /^renderer\/assets\/[\w-]+\.(?:js|css|woff2|wav)$/,
];

/** Kinds of file that have no business in a package even where a pattern above would let them in. */
const NEVER = [
  /browser-host/,
  /(?:^|\/)cli[-.]/,
  /\.map$/,
  /\.tsx?$/,
  /(?:^|\/)node_modules\//,
  /\.(?:test|spec)\./,
];

/** Licences ask for their texts to be passed on. */
const LEGALLY_BESIDE = ['third-party-licences.txt'];

/** What electron-builder and the updater put beside app.asar; `.lproj` are macOS' languages. */
const BESIDE = new Set([
  ...LEGALLY_BESIDE,
  'app.asar',
  'app-update.yml',
  'package-type',
  'apparmor-profile',
  'elevate.exe',
]);
const BESIDE_ON_MACOS = /^(?:.+\.lproj|icon\.icns|LICENSE.*|.*\.car)$/;

/**
 * What is wrong with a packed program; nothing when all is well.
 *
 * @param languages ISO 639-1 codes of the languages Flatarrow speaks
 */
export function faultsOf(
  { files, asarBytes, fuses, resources, locales }: Inspection,
  wanted: { fuses: Fuses; languages: readonly string[] },
): string[] {
  const speaks = (locale: string): boolean => wanted.languages.includes(locale.split(/[-_]/)[0] ?? '');
  return [
    ...(asarBytes < LARGEST_ASAR_BYTES ? [] : [`app.asar has ${asarBytes} bytes`]),
    ...files.filter((file) => !isNeeded(file)).map((file) => `app.asar holds ${file}`),
    ...['package.json', 'main/index.js', 'preload/preload.cjs']
      .filter((file) => !files.includes(file))
      .map((file) => `app.asar lacks ${file}`),
    ...LEGALLY_BESIDE.filter((name) => !resources.includes(name)).map(
      (name) => `${name} is missing beside app.asar`,
    ),
    ...resources.filter((name) => !isBeside(name)).map((name) => `beside app.asar lies ${name}`),
    ...locales.filter((locale) => !speaks(locale)).map((locale) => `Chromium speaks ${locale}`),
    ...wanted.languages
      .filter((code) => !locales.some((locale) => locale.split(/[-_]/)[0] === code))
      .map((code) => `Chromium doesn't speak ${code}`),
    ...fuseFaults(fuses, wanted.fuses),
  ];
}

function isNeeded(file: string): boolean {
  return NEEDED.some((pattern) => pattern.test(file)) && !NEVER.some((pattern) => pattern.test(file));
}

function isBeside(name: string): boolean {
  return BESIDE.has(name) || BESIDE_ON_MACOS.test(name);
}

function fuseFaults(found: Inspection['fuses'], wanted: Fuses): string[] {
  return Object.entries(wanted)
    .filter(([name, value]) => name !== NOT_A_FUSE && found[name] !== value)
    .map(([name, value]) => `the fuse ${name} is ${String(found[name])} instead of ${value}`);
}
