// Playwright starts every Electron with a password store of its own; these tests want the system's.
const { app } = require('electron');

app.commandLine.removeSwitch('password-store');
app.commandLine.removeSwitch('use-mock-keychain');
