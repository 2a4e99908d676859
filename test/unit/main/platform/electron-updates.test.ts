import { EventEmitter } from 'node:events';
import { type AppUpdater, type CancellationToken, DebUpdater } from 'electron-updater';
import { describe, expect, it } from 'vitest';
import { wrapUpdater } from '../../../../src/main/platform/electron-updates.ts';

const GIGABYTE = 1_000_000_000;

/** electron-updater as far as a download goes: one that has no end, and stops when it is told to. */
class EndlessUpdater extends EventEmitter {
  cancelled = false;

  async downloadUpdate(token: CancellationToken): Promise<string[]> {
    return new Promise((_resolve, reject) => {
      token.on('cancel', () => {
        this.cancelled = true;
        reject(new Error('cancelled'));
      });
      for (const transferred of [GIGABYTE / 2, GIGABYTE, GIGABYTE + 1]) {
        this.emit('download-progress', { transferred });
      }
    });
  }
}

const application = {
  version: '1.0.0',
  name: 'Flatarrow',
  isPackaged: true,
  appUpdateConfigPath: '/nowhere/app-update.yml',
  userDataPath: '/nowhere',
  baseCachePath: '/nowhere',
  whenReady: async (): Promise<void> => undefined,
  relaunch: (): void => undefined,
  quit: (): void => undefined,
  onQuit: (): void => undefined,
};

describe('electron-updater, made quiet and distrustful', () => {
  it('fetches nothing by itself, goes back to nothing older, and takes no previews', () => {
    const real: AppUpdater = new DebUpdater(null, { ...application, version: '1.0.0-beta.1' });
    wrapUpdater(real);
    expect(real).toMatchObject({
      autoDownload: false,
      autoInstallOnAppQuit: true,
      allowDowngrade: false,
      allowPrerelease: false,
      disableWebInstaller: true,
    });
  });

  it('stops a download that does not end', async () => {
    const endless = new EndlessUpdater();
    const updater = wrapUpdater(
      Object.assign(new DebUpdater(null, application), endless, {
        downloadUpdate: async (token: CancellationToken) => endless.downloadUpdate(token),
        on: endless.on.bind(endless),
        off: endless.off.bind(endless),
      }),
    );
    await expect(updater.download()).rejects.toMatchObject({ kind: 'unreachable' });
    expect(endless.cancelled).toBe(true);
    expect(endless.listenerCount('download-progress')).toBe(0);
  });
});
