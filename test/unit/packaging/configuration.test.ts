import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Configuration } from 'electron-builder';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { configurationFrom } from '../../../packaging/configuration.ts';
import { APP_ID } from '../../../src/shared/app-identity.ts';

/** electron-builder's own check of a configuration, against the schema it ships. */
const { validateConfiguration } = z
  .object({
    validateConfiguration: z.custom<(config: unknown, debugLogger: unknown) => Promise<void>>(
      (value) => typeof value === 'function',
    ),
  })
  .parse(createRequire(import.meta.url)('app-builder-lib/out/util/config/config'));
const silent = { isEnabled: false, add: () => undefined };

const EVERYTHING = {
  CSC_LINK: 'file:///certificate.p12',
  CSC_KEY_PASSWORD: 'invented',
  APPLE_API_KEY: 'key',
  APPLE_API_KEY_ID: 'id',
  APPLE_API_ISSUER: 'issuer',
  GITHUB_REPOSITORY: 'somebody/flatarrow',
  ELECTRON_DIST: '/somewhere/electron',
  FLATARROW_MAINTAINER: 'Somebody <somebody@example.org>',
};

const configure = (environment: Record<string, string> = {}): Configuration =>
  configurationFrom(environment, () => undefined);
const targets = (options: Configuration['mac'] | Configuration['win'] | Configuration['linux']): unknown =>
  options?.target;

describe('the packages', () => {
  it.each([
    ['nothing', {}],
    ['everything', EVERYTHING],
    ['an update server', { FLATARROW_UPDATE_URL: 'https://updates.example.org/flatarrow' }],
  ])(
    'satisfy electron-builder’s own schema with %s in the environment',
    async (_, environment) => {
      const configuration: unknown = configure(environment);
      await expect(validateConfiguration(configuration, silent)).resolves.toBeUndefined();
      // The schema is large, and is compiled before it is first used.
    },
    60_000,
  );

  it('would not satisfy it with a word electron-builder does not know', async () => {
    const configuration = { ...configure(), nsis: { onClick: true } };
    await expect(validateConfiguration(configuration, silent)).rejects.toThrow(/configuration.nsis/);
  });

  it('are these, for these processors', () => {
    const { mac, win, linux } = configure();
    const both = ['x64', 'arm64'];
    expect(targets(mac)).toEqual(['dmg', 'zip'].map((target) => ({ target, arch: 'universal' })));
    expect(targets(win)).toEqual(['nsis', 'portable'].map((target) => ({ target, arch: both })));
    expect(targets(linux)).toEqual(['AppImage', 'deb', 'rpm'].map((target) => ({ target, arch: both })));
  });

  it('carry the processor in the names updates are found by, wherever there is more than one', () => {
    const { linux, nsis, portable } = configure();
    for (const options of [linux, nsis, portable]) {
      expect(options?.artifactName).toMatch(/\$\{version\}.*\$\{arch\}/);
    }
  });

  it('leave data alone when they are removed, and install for one person without asking for more rights', () => {
    const { nsis, win, portable } = configure();
    expect(nsis).toMatchObject({ deleteAppDataOnUninstall: false, perMachine: false });
    const include = readFileSync(nsis?.include ?? '', 'utf8');
    expect(include).toMatch(/customUnInstall[\s\S]*isUpdated[\s\S]*\$APPDATA\\Flatarrow[\s\S]*\/SD IDOK/);
    expect(win?.requestedExecutionLevel).toBe('asInvoker');
    expect(portable?.requestExecutionLevel).toBe('user');
  });

  it('are known by one name everywhere', () => {
    expect(configure().appId).toBe(APP_ID);
    expect(configure().linux?.syncDesktopName).toBe(true);
  });

  it('are hardened and notarised on macOS exactly when the environment has what that takes', () => {
    expect(configure(EVERYTHING).mac).toMatchObject({ hardenedRuntime: true, notarize: true });
    expect(configure(EVERYTHING).mac?.identity).toBeUndefined();
    expect(configure().mac).toMatchObject({ hardenedRuntime: false, notarize: false, identity: '-' });
  });

  it('take Electron from a folder when one is named, and download it otherwise', () => {
    expect(configure(EVERYTHING).electronDist).toBe('/somewhere/electron');
    expect(configure().electronDist).toBeNull();
  });
});
