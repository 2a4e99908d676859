import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { desktopWrapper } from '../../../scripts/testing/desktop.mjs';

let bin = '';
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'flatarrow-bin-'));
});
afterEach(() => rmSync(bin, { recursive: true }));

const provide = (...commands: string[]): void => {
  for (const command of commands) writeFileSync(join(bin, command), '');
};

describe("the desktop for Electron's tests", () => {
  it('is the one the environment names, display or not', () => {
    const env = { FLATARROW_TEST_SESSION: '/opt/session', DISPLAY: ':0', PATH: bin };
    const wrapper = desktopWrapper({ platform: 'linux', env });
    expect(wrapper?.slice(0, 3)).toEqual(['/opt/session', '--keyring', '--record']);
  });

  it('is the one in front of us where there is one', () => {
    provide('xvfb-run', 'dbus-run-session');
    expect(desktopWrapper({ platform: 'linux', env: { DISPLAY: ':0', PATH: bin } })).toEqual([]);
    expect(desktopWrapper({ platform: 'darwin', env: { PATH: bin } })).toEqual([]);
  });

  it('is a virtual one where there is none', () => {
    provide('xvfb-run', 'dbus-run-session');
    const wrapper = desktopWrapper({ platform: 'linux', env: { PATH: bin } });
    expect(wrapper).toEqual(['xvfb-run', '-a', 'dbus-run-session', '--']);
  });

  it('is not to be had without the programs that make one', () => {
    provide('xvfb-run');
    expect(desktopWrapper({ platform: 'linux', env: { PATH: bin } })).toBeUndefined();
  });
});
