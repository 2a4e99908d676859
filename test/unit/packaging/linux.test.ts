import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { debDependencies, rpmDependencies } from '../../../packaging/linux/libraries.ts';
import { paths } from '../../../packaging/paths.ts';
import { debianPackages } from '../../../scripts/electron/debian-packages.mjs';
import { manifestForPackage } from '../../../scripts/packaging/manifest.mjs';
import { APP_ID, EXECUTABLE_NAME } from '../../../src/shared/app-identity.ts';

const metainfo = readFileSync(paths.metainfo, 'utf8');

describe('Linux packages', () => {
  it('need every library that Electron is linked with, each once', () => {
    const deb = debDependencies();
    expect(new Set(deb).size).toBe(deb.length);
    expect(deb).toEqual(expect.arrayContaining(Object.values(debianPackages)));
    expect(deb).toEqual(expect.arrayContaining(['libsecret-1-0', 'libnotify4', 'xdg-utils']));
    const rpm = rpmDependencies();
    for (const library of Object.keys(debianPackages)) expect(rpm).toContain(`${library}()(64bit)`);
    expect(rpm).toContain('libsecret-1.so.0()(64bit)');
  });

  it('describe themselves under the name of their desktop entry', () => {
    expect(metainfo).toContain(`<id>${APP_ID}</id>`);
    expect(metainfo).toContain(`<launchable type="desktop-id">${APP_ID}.desktop</launchable>`);
    expect(metainfo).toContain(`<binary>${EXECUTABLE_NAME}</binary>`);
    expect(manifestForPackage({}, {}).desktopName).toBe(`${APP_ID}.desktop`);
  });

  it.each(['remove', '0'])('say where the data stay when they are removed (%s)', (argument) => {
    const { stdout, status } = spawnSync('sh', [paths.beforeRemove, argument], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain('.config/Flatarrow');
  });

  it.each(['upgrade', '1', 'failed-upgrade', ''])(
    'say nothing when another version follows (%s)',
    (argument) => {
      const { stdout, status } = spawnSync('sh', [paths.beforeRemove, argument], { encoding: 'utf8' });
      expect([status, stdout]).toEqual([0, '']);
    },
  );
});

describe('the package.json inside a package', () => {
  const own = {
    name: 'flatarrow',
    version: '1.2.3',
    type: 'module',
    main: 'out/main/index.js',
    scripts: { start: 'x' },
    devDependencies: { electron: '1' },
    bin: { flatarrow: 'out/main/cli.js' },
  };

  it('says what the program is and nothing of how it is made', () => {
    const manifest = manifestForPackage(own, {});
    expect(manifest).toMatchObject({
      name: 'flatarrow',
      version: '1.2.3',
      main: 'main/index.js',
      type: 'module',
    });
    for (const key of ['scripts', 'devDependencies', 'bin', 'homepage'])
      expect(manifest).not.toHaveProperty(key);
  });

  it.each([
    [{ FLATARROW_HOMEPAGE: 'https://example.org' }, 'https://example.org'],
    [{ GITHUB_REPOSITORY: 'somebody/flatarrow' }, 'https://github.com/somebody/flatarrow'],
    [
      { GITHUB_REPOSITORY: 'somebody/flatarrow', GITHUB_SERVER_URL: 'https://git.example.org' },
      'https://git.example.org/somebody/flatarrow',
    ],
  ])('names the home page that %j gives', (environment, homepage) => {
    expect(manifestForPackage(own, environment)).toMatchObject({ homepage });
  });
});
