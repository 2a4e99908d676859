import type { MessageKey } from '../shared/i18n/messages.ts';
import type { ChannelReason } from './alerts/channels.ts';
import { message } from '../shared/i18n/message.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Menu, app, net, powerMonitor, session, shell } from 'electron';
import Store from 'electron-store';
import changeLogPath from '../../CHANGELOG.md?asset';
import { personHash, subjectHash } from '../shared/ipc/window-hash.ts';
import type { Settings } from '../shared/settings/settings.ts';
import { createFlatarrow } from './flatarrow.ts';
import { rehearseFirst } from './platform/rehearse-first.ts';
import { createDispatch } from './ipc/dispatch.ts';
import { registerIpc, sendEvent } from './ipc/electron-ipc.ts';
import { chooseFile } from './platform/choose-file.ts';
import { cloudUrlsFrom } from './platform/cloud-urls.ts';
import { lastChange, runProgram, watchDoNotDisturb } from './platform/do-not-disturb.ts';
import { electronNotifier } from './platform/electron-notifier.ts';
import { fastClockFrom } from './platform/fast-clock.ts';
import { fileLog } from './platform/file-log.ts';
import { httpLater } from './platform/http-later.ts';
import { saveText } from './platform/save-text.ts';
import { loginItem } from './platform/login-item.ts';
import { watchNetwork } from './platform/network-watch.ts';
import { collectGarbage, createRest } from './platform/rest.ts';
import { patientNotifier } from './platform/patient-notifier.ts';
import { refreshStartAtLogin, setStartAtLogin } from './platform/start-at-login.ts';
import { createTimeZone } from './platform/time-zone.ts';
import { trayActions } from './platform/tray-actions.ts';
import { updatePorts } from './platform/update-host.ts';
import { startTray } from './platform/tray-host.ts';
import { identifyToWindows } from './platform/windows-identity.ts';
import { systemClock } from './ports/clock.ts';
import { openProfile } from './profile.ts';
import { openDocumentFile } from './settings/document-file.ts';
import { allSources } from './sources/all-sources.ts';
import { electronCipher } from './vault/electron-cipher.ts';
import { AlertWindow } from './windows/alert-window.ts';
import { declareAppProtocol, serveAppProtocol } from './windows/app-protocol.ts';
import { hardenSession } from './windows/hardening.ts';
import type { KeptPlace } from './windows/kept-place.ts';
import { LINKS } from './windows/links.ts';
import { testSoundSoon } from './windows/sound-test.ts';
import { StripWindow } from './windows/strip-window.ts';
import { type OpenedName, Windows } from './windows/windows.ts';

const WINDOW_TITLES = {
  glance: 'common.appName',
  statistics: 'tray.statisticsWindow',
  settings: 'tray.settingsWindow',
} as const satisfies Record<OpenedName, MessageKey>;

async function start(profileFolder: string): Promise<void> {
  // Asked for before anything else is done: a key store answers when it likes.
  const cipher = electronCipher(process.platform);
  const log = fileLog(async () => (await import('electron-log/main')).default, profileFolder);
  const clock = (app.isPackaged ? undefined : fastClockFrom(process.env['FLATARROW_CLOCK'])) ?? systemClock;
  const http = httpLater(async () => (await import('./platform/undici-http.ts')).createHttp());
  const place: KeptPlace = {
    get: () => flatarrow.settings.glance,
    keep: (changes) => flatarrow.keepGlancePlace(changes),
  };
  const windows = new Windows({
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    titleOf: (name) => flatarrow.language.t(WINDOW_TITLES[name]),
    languageOf: () => flatarrow.language.code,
    prepare: () => {
      hardenSession(session.defaultSession);
      serveAppProtocol(join(import.meta.dirname, '../renderer'));
    },
    place,
    // In the computer's own time: that is what dragging takes.
    clock: systemClock,
  });
  const network = watchNetwork(
    clock,
    () => net.isOnline(),
    () => flatarrow.wake('online'),
  );

  const doNotDisturb = watchDoNotDisturb({
    platform: process.platform,
    desktop: process.env['XDG_CURRENT_DESKTOP'],
    configFolder: app.getPath('appData'),
    clock,
    changedAt: lastChange,
    run: runProgram,
  });

  const flatarrow = createFlatarrow({
    version: app.getVersion(),
    clock,
    log,
    random: Math.random,
    http,
    sources: allSources(),
    cloudUrls: app.isPackaged ? {} : cloudUrlsFrom(process.env),
    ...openProfile(profileFolder, Store, clock),
    cipher: await cipher,
    notifier: patientNotifier({
      notifier: electronNotifier({
        onClick: (personId) => windows.show('glance', { hash: personHash(personId) }),
        onOutcome: (reason) => flatarrow.alarms.reportChannel('notification', reason),
      }),
      // In the computer's own time, as the window loads in it.
      clock: systemClock,
      onFailure: (error) => {
        log.warn('a notification could not be shown', { error: String(error) });
        flatarrow.alarms.reportChannel('notification', message('alertLog.noNotificationTaken'));
      },
    }),
    updates: app.isPackaged
      ? updatePorts({
          appPath: app.getAppPath(),
          resourcesPath: process.resourcesPath,
          executable: process.execPath,
          platform: process.platform,
          environment: process.env,
          memory: openDocumentFile(Store, { folder: profileFolder, name: 'updates', now: clock.now() }),
          changeLog: async () => readFile(changeLogPath, 'utf8'),
          openExternal: (page) =>
            void shell.openExternal(page).catch(() => log.warn('a page could not be opened')),
        })
      : undefined,
    signInInBrowser: async (request) => {
      const { createBrowserSignIn } = await import('./platform/browser-sign-in.ts');
      const open = createBrowserSignIn({
        openExternal: async (page) => shell.openExternal(page.href),
        clock,
        language: () => flatarrow.language,
      });
      return open(request);
    },
    desktop: {
      host: 'electron',
      platform: process.platform,
      profileFolder,
      isOnline: () => network.isOnline(),
      languages: () => app.getPreferredSystemLanguages(),
      timeZone: createTimeZone(),
      isDoNotDisturb: () => doNotDisturb.isOn(),
      openWindow: (name, show) =>
        name === 'alert' ? alertWindow.reveal() : windows.show(name, { hash: show && subjectHash(show) }),
      openLink: (link) =>
        void shell.openExternal(LINKS[link]).catch(() => log.warn('a page could not be opened')),
      saveText,
      chooseFile,
      setStartAtLogin: (enabled) => setStartAtLogin(enabled, loginItem(app)),
    },
  });
  const report = (channel: 'window' | 'sound', reason: ChannelReason): void =>
    flatarrow.alarms.reportChannel(channel, reason);
  const alertWindow = new AlertWindow({
    windows,
    clock,
    log,
    overview: () => flatarrow.overview,
    language: () => flatarrow.language,
    report,
  });
  registerIpc(createDispatch(flatarrow.handlers, log), windows, log);
  flatarrow.onOverview((overview) => sendEvent(windows.contents(), 'overview.changed', overview));
  flatarrow.onSettings((settings) => sendEvent(windows.contents(), 'settings.changed', settings));
  flatarrow.alarms.rehearsals.onStep((rehearsal) =>
    sendEvent(windows.contents(), 'alerts.rehearsalChanged', rehearsal),
  );
  flatarrow.updates.onState((state) => sendEvent(windows.contents(), 'updates.changed', state));
  flatarrow.onBackfill((backfill) => sendEvent(windows.contents(), 'accounts.backfillChanged', backfill));
  flatarrow.transfer.onProgress((progress) => sendEvent(windows.contents(), 'transfer.progress', progress));
  flatarrow.mirroring.onStates((states) => sendEvent(windows.contents(), 'mirrors.changed', states));

  flatarrow.onOverview((overview) => alertWindow.follow(overview));
  const showAs = ({ discreet, textSize }: Settings): void => {
    windows.hideFromCapture(discreet.hideFromCapture);
    windows.setTextSize(textSize);
  };
  flatarrow.onSettings(showAs);
  showAs(flatarrow.settings);
  // What has rung before a restart and is unanswered still is to be seen.
  alertWindow.follow(flatarrow.overview);
  const strip = new StripWindow({ windows, clock: systemClock, overview: () => flatarrow.overview, place });
  flatarrow.onOverview(() => strip.follow());
  flatarrow.onSettings(() => strip.follow());
  strip.follow();
  const rest = createRest({
    clock: systemClock,
    isAnyWindowOpen: () => !windows.isEmpty,
    processes: () => app.getAppMetrics(),
    end: (pid) => process.kill(pid),
    tidyUp: collectGarbage,
  });
  rest.soon();

  // In the computer's own time: that is what a sound takes.
  const stopSoundTest = testSoundSoon({ windows, clock: systemClock, report, onEnd: () => rest.soon() });

  const tray = startTray({
    flatarrow,
    version: app.getVersion(),
    clock,
    log,
    run: trayActions(flatarrow, windows),
  });

  powerMonitor.on('resume', () => flatarrow.wake('resume'));
  powerMonitor.on('unlock-screen', () => flatarrow.wake('unlock'));
  app.on('second-instance', (_event, argv) => {
    if (argv.includes('--simulate')) void flatarrow.simulate();
    if (argv.includes('--rehearse')) rehearseFirst(flatarrow, windows);
    else windows.show('glance');
  });
  // A tray program lives on when its last window is closed.
  app.on('window-all-closed', () => rest.soon());
  app.on('activate', () => windows.show('glance'));
  // A window that doesn't let itself be closed would keep the program from ending.
  app.once('before-quit', () => {
    flatarrow.updates.beforeQuit();
    alertWindow.stop();
    strip.stop();
  });
  app.once('will-quit', () => {
    stopSoundTest();
    rest.stop();
    network.stop();
    doNotDisturb.stop();
    tray.stop();
    flatarrow.stop();
    void http.close();
  });

  if (flatarrow.settings.startAtLogin) refreshStartAtLogin(loginItem(app));
  if (process.argv.includes('--simulate')) await flatarrow.simulate();
  if (process.argv.includes('--rehearse')) rehearseFirst(flatarrow, windows);
  if (flatarrow.settings.persons.length === 0) windows.show('glance');
}

identifyToWindows(app, process.platform);
const profileFolder = process.env['FLATARROW_PROFILE'] ?? app.getPath('userData');
// Before the lock and before anything is stored: both live in the profile.
app.setPath('userData', profileFolder);
declareAppProtocol();
// The menu that Electron would make is of use on macOS alone: there it has the keys for copying and quitting.
if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
// Chromium's sandbox can't be had as root; whoever starts it so has been told (development only).
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(async () => start(profileFolder))
    .catch((error: unknown) => {
      process.stderr.write(
        `Flatarrow could not be started: ${error instanceof Error ? error.message : String(error)}\n`,
      );
      app.exit(1);
    });
} else {
  app.quit();
}
