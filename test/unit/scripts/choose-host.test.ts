import { describe, expect, it } from 'vitest';
import { chooseHost } from '../../../scripts/electron/choose-host.mjs';

type Surroundings = Parameters<typeof chooseHost>[0];

const desktop: Surroundings = {
  platform: 'linux',
  env: { DISPLAY: ':0' },
  isRoot: false,
  findElectron: () => '/opt/electron/electron',
  installElectron: () => Promise.reject(new Error('The installer should not have been asked.')),
  findMissingLibraries: () => [],
  explainMissingLibraries: (missing) => `missing: ${missing.join(' ')}`,
};

describe('the host', () => {
  it('is Electron where it is installed and can show a window', async () => {
    expect(await chooseHost(desktop)).toEqual({
      kind: 'electron',
      executable: '/opt/electron/electron',
      args: [],
    });
  });

  it('is Electron on Wayland without X', async () => {
    const host = await chooseHost({ ...desktop, env: { WAYLAND_DISPLAY: 'wayland-0' } });
    expect(host.kind).toBe('electron');
  });

  it.each(['darwin', 'win32'] as const)('needs no display variable on %s', async (platform) => {
    const host = await chooseHost({ ...desktop, platform, env: {}, isRoot: true });
    expect(host).toEqual({ kind: 'electron', executable: '/opt/electron/electron', args: [] });
  });

  it('is the browser on Linux without a display, and nothing is downloaded', async () => {
    const host = await chooseHost({ ...desktop, env: {}, findElectron: () => undefined });
    expect(host).toEqual({ kind: 'browser', reason: expect.stringContaining('no display') });
  });

  it('is Electron after the installer has brought it', async () => {
    const host = await chooseHost({
      ...desktop,
      findElectron: () => undefined,
      installElectron: () => Promise.resolve('/new/electron'),
    });
    expect(host).toMatchObject({ kind: 'electron', executable: '/new/electron' });
  });

  it('is the browser when the installer fails', async () => {
    const host = await chooseHost({
      ...desktop,
      findElectron: () => undefined,
      installElectron: () => Promise.resolve(undefined),
    });
    expect(host).toEqual({ kind: 'browser', reason: expect.stringContaining('could not be downloaded') });
  });

  it('is the browser when system libraries are missing, and they are named', async () => {
    const host = await chooseHost({ ...desktop, findMissingLibraries: () => ['libnss3.so'] });
    expect(host).toEqual({ kind: 'browser', reason: expect.stringContaining('missing: libnss3.so') });
  });

  it('runs without the sandbox as root on Linux only, and says so', async () => {
    const host = await chooseHost({ ...desktop, isRoot: true });
    expect(host).toMatchObject({ args: ['--no-sandbox'], notice: expect.stringContaining('root') });
  });
});
