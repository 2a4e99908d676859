import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface StartAtLogin {
  platform: NodeJS.Platform;
  /** The command that starts the program, ready for a shell-like line: executable first. */
  command: readonly string[];
  /** `XDG_CONFIG_HOME`, or what stands in for it. */
  configFolder: string;
  /** macOS and Windows keep login items themselves. */
  setLoginItem: (settings: { openAtLogin: boolean; path?: string; args?: string[] }) => void;
}

/**
 * Starts the program with the desktop, or no longer. Electron knows login items on macOS and Windows only; on Linux it is an
 * entry in the autostart folder (freedesktop.org, Desktop Application Autostart Specification).
 */
export function setStartAtLogin(enabled: boolean, parts: StartAtLogin): void {
  const { platform, command, setLoginItem } = parts;
  const [path, ...args] = command;
  if (platform !== 'linux') {
    setLoginItem({ openAtLogin: enabled, path, args });
    return;
  }
  const entry = entryOf(parts);
  if (!enabled) {
    rmSync(entry, { force: true });
    return;
  }
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, desktopEntry(command));
}

/**
 * Has an entry that is there start this copy of the program: an AppImage has another name after an update. Whatever
 * else the person or their desktop has changed in it stays, and one they took away stays away.
 */
export function refreshStartAtLogin(parts: StartAtLogin): void {
  const entry = entryOf(parts);
  if (parts.platform !== 'linux' || !existsSync(entry)) return;
  const before = readFileSync(entry, 'utf8');
  const after = before
    .replace(/^Exec=.*$/m, () => execLine(parts.command))
    .replace(/^TryExec=.*$/m, () => tryExecLine(parts.command));
  if (after !== before) writeFileSync(entry, after);
}

function entryOf({ configFolder }: StartAtLogin): string {
  return join(configFolder, 'autostart', 'flatarrow.desktop');
}

function desktopEntry(command: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Flatarrow',
    'Comment=Glucose in the menu bar',
    execLine(command),
    // After an uninstallation there is nothing to start, and nobody is to be bothered with that.
    tryExecLine(command),
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

function execLine(command: readonly string[]): string {
  return `Exec=${command.map(quoted).join(' ')}`;
}

function tryExecLine([executable = '']: readonly string[]): string {
  return `TryExec=${executable.replaceAll('\\', '\\\\')}`;
}

/** Quoting as the Desktop Entry Specification wants it for arguments with reserved characters. */
function quoted(argument: string): string {
  return `"${argument.replaceAll(/[\\"`$]/g, (character) => `\\${character}`).replaceAll('%', '%%')}"`;
}
