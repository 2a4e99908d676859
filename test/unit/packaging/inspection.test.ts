import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fuses } from '../../../packaging/fuses.ts';
import { type Inspection, LARGEST_ASAR_BYTES, faultsOf } from '../../../packaging/inspection/faults.ts';
import { localesIn, packageFolder, packedFolders } from '../../../packaging/inspection/package-folder.ts';

const wanted = { fuses: fuses(false), languages: ['en', 'de', 'pt'] };
const found: Record<string, boolean> = { ...wanted.fuses };
delete found['resetAdHocDarwinSignature'];
const SOUND: Inspection = {
  files: [
    'package.json',
    'main/index.js',
    'main/chunks/all-sources-Bn0AfAki.js',
    'main/chunks/CHANGELOG-VsN5IR5s.md',
    'preload/preload.cjs',
    'renderer/glance/index.html',
    'renderer/assets/Inter-BKR4P89i.woff2',
    'renderer/assets/chime-1-D_p3vt0i.wav',
  ],
  asarBytes: LARGEST_ASAR_BYTES - 1,
  fuses: found,
  resources: ['app.asar', 'app-update.yml', 'third-party-licences.txt'],
  locales: ['en-US', 'en_GB', 'de', 'pt-BR'],
};

describe('reading a package back', () => {
  it('finds nothing wrong with one that holds what is needed', () => {
    expect(faultsOf(SOUND, wanted)).toEqual([]);
  });

  it.each([
    'main/index.js.map',
    'main/chunks/cli-abc.js',
    'main/chunks/browser-host-abc.js',
    'main/browser-host.js',
    'src/main/index.ts',
    'node_modules/electron/index.js',
    'renderer/assets/thing.test.js',
    'main/chunks/native.node',
    'README.md',
  ])('finds %s, which has no business there', (file) => {
    expect(faultsOf({ ...SOUND, files: [...SOUND.files, file] }, wanted)).toEqual([`app.asar holds ${file}`]);
  });

  it('finds what is too large, too much and too little', () => {
    const { files } = SOUND;
    const faults = (change: Partial<Inspection>): string[] => faultsOf({ ...SOUND, ...change }, wanted);
    expect(faults({ asarBytes: LARGEST_ASAR_BYTES })).toHaveLength(1);
    expect(faults({ files: files.slice(1) })).toEqual(['app.asar lacks package.json']);
    expect(faults({ resources: [...SOUND.resources, 'default_app.asar'] })).toHaveLength(1);
    expect(faults({ resources: [...SOUND.resources, 'app.asar.unpacked'] })).toHaveLength(1);
    expect(faults({ resources: ['app.asar'] })).toEqual([
      'third-party-licences.txt is missing beside app.asar',
    ]);
    expect(faults({ locales: [...SOUND.locales, 'fr'] })).toEqual(['Chromium speaks fr']);
    expect(faults({ locales: ['en-US', 'de'] })).toEqual(["Chromium doesn't speak pt"]);
  });

  it('finds every fuse that is not as decided, or not there', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(found)), fc.boolean(), (wrong, missing) => {
        const changed = Object.fromEntries(
          Object.entries(found)
            .filter(([name]) => !(missing && wrong.includes(name)))
            .map(([name, value]) => [name, wrong.includes(name) ? !value : value]),
        );
        expect(faultsOf({ ...SOUND, fuses: changed }, wanted)).toHaveLength(wrong.length);
      }),
    );
  });
});

describe('an unpacked program', () => {
  let dist: string;
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'flatarrow-dist-'));
  });
  afterEach(() => rmSync(dist, { recursive: true, force: true }));

  const file = (...path: string[]): void => {
    mkdirSync(join(dist, ...path.slice(0, -1)), { recursive: true });
    writeFileSync(join(dist, ...path), '');
  };

  it('is found on every system, with its resources and languages', () => {
    file('linux-unpacked', 'flatarrow');
    file('linux-unpacked', 'locales', 'en-US.pak');
    file('win-arm64-unpacked', 'Flatarrow.exe');
    file('mac-universal', 'Flatarrow.app', 'Contents', 'Resources', 'de.lproj', 'x');
    file('builder-debug.yml');
    file('latest', 'nothing.txt');
    expect(packedFolders(dist).toSorted()).toEqual(
      ['linux-unpacked', 'mac-universal', 'win-arm64-unpacked'].map((name) => join(dist, name)),
    );
    expect(localesIn(packageFolder(join(dist, 'linux-unpacked')))).toEqual(['en-US']);
    expect(localesIn(packageFolder(join(dist, 'mac-universal')))).toEqual(['de']);
  });

  it('is missed when there is none', () => {
    expect(() => packageFolder(dist)).toThrow('no packed program');
    expect(packedFolders(join(dist, 'not-there'))).toEqual([]);
  });
});
