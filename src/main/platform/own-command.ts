import { join } from 'node:path';

export interface OwnCommandFacts {
  isPackaged: boolean;
  platform: NodeJS.Platform;
  executable: string;
  /** The checkout; a packaged program needs none. */
  appPath: string;
  environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The command that starts this very copy of the program, now and after the computer was started again. An AppImage
 * and a portable Windows program are unpacked anew in every run: where they were started from is told them.
 */
export function ownCommand({
  isPackaged,
  platform,
  executable,
  appPath,
  environment,
}: OwnCommandFacts): string[] {
  if (!isPackaged) return [executable, appPath];
  const { FLATPAK_ID: flatpak, APPIMAGE: appImage, PORTABLE_EXECUTABLE_FILE: portable } = environment;
  if (platform === 'linux' && flatpak) return ['flatpak', 'run', flatpak];
  if (platform === 'linux' && appImage) return [appImage];
  if (platform === 'win32' && portable) return [portable];
  return [executable];
}

/**
 * Where the desktop looks for what it starts. A Flatpak has a configuration folder of its own, into which no desktop
 * looks; its manifest lets it into the person's.
 *
 * @param appData the program's own idea of the configuration folder
 */
export function autostartHome(appData: string, environment: OwnCommandFacts['environment']): string {
  const { FLATPAK_ID: flatpak, HOME: home } = environment;
  return flatpak && home ? join(home, '.config') : appData;
}
