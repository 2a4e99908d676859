/**
 * Loaded into the program that is measured, before its own code (`electron -r`), and told what to do over the channel
 * that a parent process has to its child. It watches what reaches the tray, so that nothing of the kind has to be in
 * the program itself.
 */
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');
const { BrowserWindow, Tray, app } = require('electron');

/** @param {string} mark @param {number} [bytes] */
const tell = (mark, bytes) => process.send?.({ mark, at: Date.now(), bytes });

void app.whenReady().then(() => tell('ready'));

let saysValue = false;
const tray = Tray.prototype;
const setToolTip = Reflect.get(tray, 'setToolTip');
/** @this {Electron.Tray} @param {string} text */
tray.setToolTip = function (text) {
  // A value that is current comes before the unit; an old one is told in other words.
  saysValue = /: \d+(?:[.,]\d+)? (?:mg\/dL|mmol\/L)/.test(text);
  setToolTip.call(this, text);
};
const setImage = Reflect.get(tray, 'setImage');
/** The icon comes after the tooltip: with it the value is there in full. @this {Electron.Tray} @param {Electron.NativeImage} image */
tray.setImage = function (image) {
  setImage.call(this, image);
  if (saysValue) tell('value');
};

/** What V8 can't give back. */
function heapInUse() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  collect();
  return process.memoryUsage().heapUsed;
}

/** What a click in a window does. @param {string} script */
function inWindow(script) {
  const [window] = BrowserWindow.getAllWindows();
  window?.webContents.executeJavaScript(script).catch(() => undefined);
}

/** @type {Record<string, () => void>} */
const requests = {
  show: () => void app.emit('activate'),
  showSettings: () => inWindow("flatarrowBridge.call('app.openWindow', { name: 'settings' })"),
  acknowledge: () =>
    inWindow(`flatarrowBridge.call('overview.get').then(({ value }) => value.persons.map(({ personId, alert }) =>
      alert && flatarrowBridge.call('alerts.acknowledge', { personId, kind: alert.kind, from: 'alertWindow' })))`),
  hide: () => {
    for (const window of BrowserWindow.getAllWindows()) window.close();
  },
  heap: () => tell('heap', heapInUse()),
  quit: () => app.quit(),
};

process.on('message', (request) => requests[String(request)]?.());
