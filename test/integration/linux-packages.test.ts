import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Arch, Platform, build } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { configurationFrom } from '../../packaging/configuration.ts';
import { drawIcon } from '../../scripts/icons/draw.ts';
import { manifestForPackage } from '../../scripts/packaging/manifest.mjs';

const ENVIRONMENT = {
  GITHUB_REPOSITORY: 'somebody/flatarrow',
  FLATARROW_MAINTAINER: 'Somebody <s@example.org>',
};
const checkout = join(import.meta.dirname, '../..');
const askedSchema = z.tuple([z.array(z.string()), z.string()]);

/** What electron-builder would have fpm do for one package: its arguments, and the desktop entry it wrote for it. */
interface Asked {
  args: string[];
  entry: string;
}

let folder: string;
const asked = new Map<string, Asked>();

/** Has electron-builder make both packages of an empty program, up to where it would run (and download) fpm. */
beforeAll(async () => {
  for (const [name, value] of Object.entries(ENVIRONMENT)) vi.stubEnv(name, value);
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-packages-'));
  for (const name of ['resources', 'app/main', 'icons']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['flatarrow', 'app/main/index.js']) writeFileSync(join(folder, name), '');
  const own: Record<string, unknown> = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'app/package.json'), JSON.stringify(manifestForPackage(own, ENVIRONMENT)));
  for (const { sizePx, png } of await drawIcon([48, 512])) {
    writeFileSync(join(folder, 'icons', `${sizePx}x${sizePx}.png`), png);
  }
  const configuration = configurationFrom(ENVIRONMENT, () => undefined);
  await build({
    projectDir: checkout,
    prepackaged: folder,
    publish: 'never',
    config: {
      ...configuration,
      beforePack: null,
      afterPack: null,
      directories: { output: join(folder, 'out'), app: join(folder, 'app') },
      linux: { ...configuration.linux, icon: join(folder, 'icons') },
    },
    targets: Platform.LINUX.createTarget(['deb', 'rpm'], Arch.x64),
    effectiveOptionComputed: async (computed: unknown) => {
      const [args, path] = askedSchema.parse(computed);
      const target = args[args.indexOf('--package') + 1]?.endsWith('.deb') ? 'deb' : 'rpm';
      asked.set(target, { args, entry: readFileSync(path, 'utf8') });
      return true;
    },
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function of(target: string): Asked {
  const found = asked.get(target);
  if (!found) throw new Error(`No ${target} was made.`);
  return found;
}

const after = ({ args }: Asked, name: string): string | undefined => args[args.indexOf(name) + 1];

describe.each(['deb', 'rpm'])('a %s package', (target) => {
  it('says who made it, where it is from and under which licence', () => {
    expect(after(of(target), '--maintainer')).toBe('Somebody <s@example.org>');
    expect(after(of(target), '--url')).toBe('https://github.com/somebody/flatarrow');
    expect(after(of(target), '--license')).toBe('MIT');
  });

  it('installs the program, its icons, its desktop entry and its AppStream data under one name', () => {
    const places = of(target).args.map((arg) => arg.split('=').at(-1));
    expect(places).toEqual(
      expect.arrayContaining([
        '/opt/Flatarrow',
        '/usr/share/applications/app.flatarrow.Flatarrow.desktop',
        '/usr/share/metainfo/app.flatarrow.Flatarrow.metainfo.xml',
        '/usr/share/icons/hicolor/48x48/apps/flatarrow.png',
        '/usr/share/icons/hicolor/512x512/apps/flatarrow.png',
      ]),
    );
  });

  it('has a desktop entry that starts it, is found by its words, and belongs to its windows', () => {
    const lines = of(target).entry.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Exec=/opt/Flatarrow/flatarrow %U',
        'StartupWMClass=app.flatarrow.Flatarrow',
        'Categories=Utility;',
        'Icon=flatarrow',
        'Exec=flatarrow --rehearse',
      ]),
    );
    expect(of(target).entry).toMatch(/^Keywords=.*diabetes/m);
  });

  it('says before it is removed where the data stay', () => {
    const script = of(target).args.find((arg) => arg.startsWith('--before-remove='));
    expect(readFileSync(script?.split('=')[1] ?? '', 'utf8')).toContain('.config/Flatarrow');
  });

  it('carries no code to be run as root on installation but electron-builder’s own', () => {
    const flags = of(target).args.filter((arg) => /^--(?:before|after)-/.test(arg));
    expect(flags.map((flag) => flag.split('=')[0])).toEqual([
      '--after-install',
      '--after-remove',
      '--before-remove',
    ]);
  });
});
