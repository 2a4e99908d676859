import { message } from '../shared/i18n/message.ts';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import Conf from 'conf';
import logger from 'electron-log/node';
import { attachSocketBridge } from './browser/socket-bridge.ts';
import { startPageServer } from './browser/page-server.ts';
import type { Flatarrow } from './flatarrow-controls.ts';
import { createFlatarrow } from './flatarrow.ts';
import { createDispatch } from './ipc/dispatch.ts';
import { createBrowserSignIn } from './platform/browser-sign-in.ts';
import { cloudUrlsFrom } from './platform/cloud-urls.ts';
import { fileLog } from './platform/file-log.ts';
import { rehearseFirst } from './platform/rehearse-first.ts';
import { createHttp } from './platform/undici-http.ts';
import { systemClock } from './ports/clock.ts';
import { openProfile } from './profile.ts';
import { allSources } from './sources/all-sources.ts';
import { noCipher } from './vault/cipher.ts';

/**
 * The program without Electron, in plain Node, its windows in the browser that is already there.
 * For development, tests, and computers on which Electron can't run. There is no key store here: passwords last until quit.
 */
async function main(): Promise<void> {
  const profileFolder = process.env['FLATARROW_PROFILE'] ?? join(homedir(), '.config', 'flatarrow-browser');
  const log = fileLog(async () => Promise.resolve(logger), profileFolder);
  const http = createHttp();
  const pages = await startPageServer(
    resolve(import.meta.dirname, '../renderer'),
    Number(process.env['FLATARROW_PORT'] ?? 0),
  );
  const flatarrow = createFlatarrow({
    version: process.env['npm_package_version'] ?? 'development',
    clock: systemClock,
    log,
    random: Math.random,
    http,
    sources: allSources(),
    cloudUrls: cloudUrlsFrom(process.env),
    ...openProfile(profileFolder, Conf, systemClock),
    cipher: noCipher,
    // There are none here, and `sayWhatIsMissing` says so.
    notifier: { show: () => undefined, withdraw: () => undefined },
    // The page that is open can't open another one for main; the address is printed instead.
    signInInBrowser: createBrowserSignIn({
      openExternal: async (page) => console.log(`To sign in, open ${page.href}`),
      clock: systemClock,
      language: () => flatarrow.language,
    }),
    desktop: {
      host: 'browser',
      platform: process.platform,
      profileFolder,
      isOnline: () => true,
      languages: () => [Intl.DateTimeFormat().resolvedOptions().locale],
      timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
      isDoNotDisturb: () => undefined,
      openWindow: () => undefined,
      openLink: () => undefined,
      setStartAtLogin: () => undefined,
    },
  });
  const bridge = attachSocketBridge(pages.server, pages.guard, createDispatch(flatarrow.handlers, log));
  flatarrow.onOverview((overview) => bridge.send('overview.changed', overview));
  flatarrow.onSettings((settings) => bridge.send('settings.changed', settings));
  flatarrow.alarms.rehearsals.onStep((rehearsal) => bridge.send('alerts.rehearsalChanged', rehearsal));
  flatarrow.onBackfill((backfill) => bridge.send('accounts.backfillChanged', backfill));
  flatarrow.transfer.onProgress((progress) => bridge.send('transfer.progress', progress));
  flatarrow.mirroring.onStates((states) => bridge.send('mirrors.changed', states));
  sayWhatIsMissing(flatarrow);
  if (process.argv.includes('--simulate')) await flatarrow.simulate();
  if (process.argv.includes('--rehearse')) rehearseFirst(flatarrow, { show: () => undefined });
  console.log(`Flatarrow is at ${pages.url}`);
  const quit = (): void => {
    bridge.close();
    pages.server.closeAllConnections();
    pages.server.close();
    flatarrow.stop();
    void http.close();
  };
  process.once('SIGINT', quit);
  process.once('SIGTERM', quit);
}

/** Nobody may count on an alarm here: the page shows it to whoever looks, and that is all. */
function sayWhatIsMissing({ alarms }: Flatarrow): void {
  alarms.reportChannel('notification', message('alertLog.inBrowserNoNotifications'));
  alarms.reportChannel('window', message('alertLog.inBrowser'));
  alarms.reportChannel('sound', message('alertLog.inBrowser'));
}

void main().catch((error: unknown) => {
  console.error(`Flatarrow could not be started: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
