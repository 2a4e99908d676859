import type { AppUpdater, UpdateInfo } from 'electron-updater';
import { z } from 'zod';
import { compareVersions, parseVersion } from '../../shared/updates/version.ts';
import type { UpdateRoute } from '../updates/route.ts';
import { UpdateFault, type Updater } from '../updates/updater.ts';
import { faultOf } from './update-faults.ts';

/** Ten times what a package weighs. A server that sends more, and more, is not listened to. */
const LARGEST_DOWNLOAD_BYTES = 1_000_000_000;

/** Every computer says the same where electron-updater would send a number that is this computer's own. */
const NOBODY = 'none';

/** What has to be true of an answer before anything is fetched. */
const releaseSchema = z.object({
  version: z.string().max(64),
  files: z
    .array(z.object({ url: z.string().max(2048), sha512: z.string().regex(/^[A-Za-z0-9+/]{86}==$/) }))
    .min(1)
    .max(32),
});

/** Loads electron-updater, which nothing else does: it is large, and a day may pass before it is needed. */
export async function loadElectronUpdater(route: UpdateRoute): Promise<Updater> {
  const { AppImageUpdater, DebUpdater, MacUpdater, NsisUpdater } = await import('electron-updater');
  if (route.kind !== 'install') {
    // Never asked to fetch anything: any of them will do that starts on this system.
    return wrapUpdater(process.platform === 'win32' ? new NsisUpdater() : new DebUpdater());
  }
  const classes = { appImage: AppImageUpdater, mac: MacUpdater, nsis: NsisUpdater };
  return wrapUpdater(new classes[route.by]());
}

/** Makes a quiet, distrustful updater of electron-updater's. */
export function wrapUpdater(updater: AppUpdater): Updater {
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = true;
  updater.allowDowngrade = false;
  updater.allowPrerelease = false;
  updater.disableWebInstaller = true;
  updater.isUserWithinRollout = () => true;
  updater.requestHeaders = { 'x-user-staging-id': NOBODY };
  // Not only is the number not sent: none is made, and no file of it is left in the profile.
  Reflect.set(updater, 'stagingUserIdPromise', { value: Promise.resolve(NOBODY) });
  // Its own lines hold addresses and paths. What went wrong is thrown as well, and told by its kind.
  updater.logger = null;
  updater.on('error', () => undefined);
  return {
    check: async () => {
      const result = await asFault(async () => updater.checkForUpdates());
      return result?.isUpdateAvailable
        ? newerVersion(result.updateInfo, updater.currentVersion.version)
        : undefined;
    },
    download: async () => asFault(async () => download(updater)),
    allowInstall: (allowed) => {
      updater.autoInstallOnAppQuit = allowed;
    },
    restart: () => updater.quitAndInstall(true, true),
  };
}

/** @throws UpdateFault `unreadable` for an answer that promises no file with a checksum, or nothing newer */
function newerVersion(info: UpdateInfo, current: string): string {
  const release = releaseSchema.safeParse(info);
  const [found, own] = [parseVersion(release.data?.version ?? ''), parseVersion(current)];
  if (!release.success || !found || !own || compareVersions(found, own) <= 0) {
    throw new UpdateFault('unreadable', 'the answer is no newer release');
  }
  return release.data.version;
}

async function download(updater: AppUpdater): Promise<void> {
  const { CancellationToken } = await import('electron-updater');
  const token = new CancellationToken();
  const watch = ({ transferred }: { transferred: number }): void => {
    if (transferred > LARGEST_DOWNLOAD_BYTES) token.cancel();
  };
  updater.on('download-progress', watch);
  try {
    await updater.downloadUpdate(token);
  } finally {
    updater.off('download-progress', watch);
  }
}

async function asFault<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw faultOf(error);
  }
}
