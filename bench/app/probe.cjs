/**
 * Loaded into the program that is measured, before its own code (`electron -r`), and told what to do over the channel
 * that a parent process has to its child. It watches what reaches the tray, so that nothing of the kind has to be in
 * the program itself.
 */
const { BrowserWindow, Tray, app } = require('electron');

/** @param {string} mark */
const tell = (mark) => process.send?.({ mark, at: Date.now() });

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

process.on('message', (request) => {
  if (request === 'show') app.emit('activate');
  if (request === 'hide') for (const window of BrowserWindow.getAllWindows()) window.close();
  if (request === 'quit') app.quit();
});
