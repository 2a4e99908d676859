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

/** @type {Record<string, () => void>} */
const requests = {
  show: () => void app.emit('activate'),
  /** What a click in a window does. */
  showSettings: () => {
    const [window] = BrowserWindow.getAllWindows();
    const click = "flatarrowBridge.call('app.openWindow', { name: 'settings' })";
    window?.webContents.executeJavaScript(click).catch(() => undefined);
  },
  hide: () => {
    for (const window of BrowserWindow.getAllWindows()) window.close();
  },
  heap: () => tell('heap', heapInUse()),
  quit: () => app.quit(),
};

process.on('message', (request) => requests[String(request)]?.());
