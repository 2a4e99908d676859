import type { App } from 'electron';
import { autostartHome, ownCommand } from './own-command.ts';
import type { StartAtLogin } from './start-at-login.ts';

/** What starting at login takes, of this program on this computer. */
export function loginItem(app: App): StartAtLogin {
  const { platform, env: environment, execPath: executable } = process;
  return {
    platform,
    command: ownCommand({
      isPackaged: app.isPackaged,
      platform,
      executable,
      appPath: app.getAppPath(),
      environment,
    }),
    configFolder: autostartHome(app.getPath('appData'), environment),
    setLoginItem: (item) => app.setLoginItemSettings(item),
  };
}
