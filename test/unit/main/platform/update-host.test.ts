import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type UpdateHostParts, updatePorts } from '../../../../src/main/platform/update-host.ts';
import { fakeFile } from '../updates/fake-file.ts';

let folder: string;
let opened: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-host-'));
  opened = [];
  for (const name of ['app', 'resources']) mkdirSync(join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const parts = (changes: Partial<UpdateHostParts> = {}): UpdateHostParts => ({
  appPath: join(folder, 'app'),
  resourcesPath: join(folder, 'resources'),
  executable: join(folder, 'flatarrow'),
  platform: 'linux',
  environment: {},
  memory: fakeFile(),
  changeLog: async () => '',
  openExternal: (page) => void opened.push(page),
  ...changes,
});
const writeAddress = (): void =>
  writeFileSync(join(folder, 'resources', 'app-update.yml'), 'provider: generic');
const writeManifest = (manifest: object): void =>
  writeFileSync(join(folder, 'app', 'package.json'), JSON.stringify(manifest));

describe('a packaged program', () => {
  it('asks nobody without the address that packing for a release writes', () => {
    expect(updatePorts(parts()).route()).toEqual({ kind: 'off', reason: 'noAddress' });
    writeAddress();
    expect(updatePorts(parts()).route()).toEqual({ kind: 'announce' });
  });

  it('knows an installed Windows program by its uninstaller', () => {
    writeAddress();
    expect(updatePorts(parts({ platform: 'win32' })).route()).toEqual({ kind: 'announce' });
    writeFileSync(join(folder, 'Uninstall Flatarrow.exe'), '');
    expect(updatePorts(parts({ platform: 'win32' })).route()).toEqual({ kind: 'install', by: 'nsis' });
  });

  it('knows by its package.json whether it is signed, and where newer versions can be looked at', () => {
    writeAddress();
    const { route, openPage } = updatePorts(parts({ platform: 'darwin' }));
    openPage();
    expect(opened).toEqual([]);
    writeManifest({ isSigned: true, releasesPage: 'https://example.org/releases' });
    expect(route()).toEqual({ kind: 'install', by: 'mac' });
    openPage();
    expect(opened).toEqual(['https://example.org/releases']);
  });
});
