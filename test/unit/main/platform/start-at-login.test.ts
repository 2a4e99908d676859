import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StartAtLogin, setStartAtLogin } from '../../../../src/main/platform/start-at-login.ts';

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
    const entry = join(configFolder, 'autostart', 'flatarrow.desktop');
    setStartAtLogin(true, parts('linux'));
    expect(readFileSync(entry, 'utf8')).toContain('Exec="/opt/Flat arrow/flatarrow" "--100%%"\n');
    setStartAtLogin(false, parts('linux'));
    setStartAtLogin(false, parts('linux'));
    expect(existsSync(entry)).toBe(false);
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
