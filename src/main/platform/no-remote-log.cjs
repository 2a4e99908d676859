/**
 * Stands in for electron-log's transport over the network in the build (`electron.vite.config.ts`): what is logged here
 * is sent nowhere, and Node's HTTP and TLS need not be loaded for it.
 */
module.exports = () => Object.assign(() => undefined, { level: false, transforms: [] });
