import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
export function setStartAtLogin(
  enabled: boolean,
  { platform, command, configFolder, setLoginItem }: StartAtLogin,
): void {
  const [path, ...args] = command;
  if (platform !== 'linux') {
    setLoginItem({ openAtLogin: enabled, path, args });
    return;
  }
  const entry = join(configFolder, 'autostart', 'flatarrow.desktop');
  if (!enabled) {
    rmSync(entry, { force: true });
    return;
  }
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, desktopEntry(command));
}

function desktopEntry(command: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Flatarrow',
    'Comment=Glucose in the menu bar',
    `Exec=${command.map(quoted).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** Quoting as the Desktop Entry Specification wants it for arguments with reserved characters. */
function quoted(argument: string): string {
  return `"${argument.replaceAll(/[\\"`$]/g, (character) => `\\${character}`).replaceAll('%', '%%')}"`;
}
