import { log } from 'electron-builder';
import { configurationFrom } from './packaging/configuration.ts';

/** `npm run package` builds, then packs by this. What it is made of is in `packaging/`. */
export default configurationFrom(process.env, (message) => log.warn(message));
