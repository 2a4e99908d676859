import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { autostartHome, ownCommand } from '../../../../src/main/platform/own-command.ts';
import {
  type StartAtLogin,
  refreshStartAtLogin,
  setStartAtLogin,
} from '../../../../src/main/platform/start-at-login.ts';

let configFolder: string;
beforeEach(() => {
  configFolder = mkdtempSync(join(tmpdir(), 'flatarrow-autostart-'));
});
afterEach(() => rmSync(configFolder, { recursive: true, force: true }));

const parts = (platform: NodeJS.Platform, calls: unknown[] = []): StartAtLogin => ({
  platform,
  command: ['/opt/Flat arrow/flatarrow', '--100%'],
  configFolder,
  setLoginItem: (settings) => void calls.push(settings),
});

describe('starting at login', () => {
  it('is an autostart entry on Linux, quoted as the specification wants, and gone when switched off', () => {
    setStartAtLogin(true, parts('linux'));
    expect(readFileSync(entry(), 'utf8')).toContain('Exec="/opt/Flat arrow/flatarrow" "--100%%"\n');
    expect(readFileSync(entry(), 'utf8')).toContain('TryExec=/opt/Flat arrow/flatarrow\n');
    setStartAtLogin(false, parts('linux'));
    setStartAtLogin(false, parts('linux'));
    expect(existsSync(entry())).toBe(false);
  });

  it('is a login item on macOS and Windows', () => {
    const calls: unknown[] = [];
    setStartAtLogin(true, parts('win32', calls));
    setStartAtLogin(false, parts('darwin', calls));
    const path = '/opt/Flat arrow/flatarrow';
    expect(calls).toEqual([
      { openAtLogin: true, path, args: ['--100%'] },
      { openAtLogin: false, path, args: ['--100%'] },
    ]);
  });
});

const entry = (): string => join(configFolder, 'autostart', 'flatarrow.desktop');
const moved = (): StartAtLogin => ({ ...parts('linux'), command: ['/home/$me/Flatarrow-2.0.0.AppImage'] });

describe('an entry that is there already', () => {
  it('starts the program from where it is now, and stays as the desktop has changed it otherwise', () => {
    setStartAtLogin(true, parts('linux'));
    const changed = readFileSync(entry(), 'utf8').replace('enabled=true', 'enabled=false');
    writeFileSync(entry(), changed);
    refreshStartAtLogin(moved());
    expect(readFileSync(entry(), 'utf8')).toBe(
      changed
        .replace('Exec="/opt/Flat arrow/flatarrow" "--100%%"', 'Exec="/home/\\$me/Flatarrow-2.0.0.AppImage"')
        .replace('TryExec=/opt/Flat arrow/flatarrow', 'TryExec=/home/$me/Flatarrow-2.0.0.AppImage'),
    );
  });

  it('is not made anew where somebody took it away, and no system but Linux is asked', () => {
    refreshStartAtLogin(moved());
    expect(existsSync(entry())).toBe(false);
    const calls: unknown[] = [];
    refreshStartAtLogin(parts('win32', calls));
    refreshStartAtLogin(parts('darwin', calls));
    expect(calls).toEqual([]);
  });
});

describe('the command that starts this very copy', () => {
  const facts = { isPackaged: true, executable: '/tmp/run/flatarrow', appPath: '/checkout' };

  it.each<[string, { platform: NodeJS.Platform; environment: Record<string, string> }, string[]]>([
    ['an installed program', { platform: 'linux', environment: {} }, ['/tmp/run/flatarrow']],
    [
      'an AppImage',
      { platform: 'linux', environment: { APPIMAGE: '/home/me/F.AppImage' } },
      ['/home/me/F.AppImage'],
    ],
    [
      'a Flatpak',
      { platform: 'linux', environment: { FLATPAK_ID: 'app.x', APPIMAGE: '/no' } },
      ['flatpak', 'run', 'app.x'],
    ],
    [
      'a portable Windows program',
      { platform: 'win32', environment: { PORTABLE_EXECUTABLE_FILE: 'D:\\F.exe' } },
      ['D:\\F.exe'],
    ],
    [
      'an installed Windows program',
      { platform: 'win32', environment: { APPIMAGE: '/no' } },
      ['/tmp/run/flatarrow'],
    ],
    ['a Mac program', { platform: 'darwin', environment: { APPIMAGE: '/no' } }, ['/tmp/run/flatarrow']],
  ])('%s', (_, where, command) => {
    expect(ownCommand({ ...facts, ...where })).toEqual(command);
  });

  it('from a checkout names the checkout', () => {
    const checkout = {
      ...facts,
      isPackaged: false,
      platform: 'linux' as const,
      environment: { APPIMAGE: '/no' },
    };
    expect(ownCommand(checkout)).toEqual(['/tmp/run/flatarrow', '/checkout']);
  });

  it('is noted where the desktop looks for it, out of a Flatpak too', () => {
    expect(autostartHome('/home/me/.config', {})).toBe('/home/me/.config');
    const inside = autostartHome('/home/me/.var/app/x/config', { FLATPAK_ID: 'x', HOME: '/home/me' });
    expect(inside).toBe(join('/home/me', '.config'));
  });
});
