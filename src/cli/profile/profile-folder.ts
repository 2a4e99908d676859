import { join } from 'node:path';
import type { World } from '../world.ts';

/** The product's name is the folder's: this is where the app itself keeps its profile. */
const APP_NAME = 'Flatarrow';

/** `FLATARROW_PROFILE`, else the folder that Electron calls `userData`. */
export function profileFolder({
  environment,
  platform,
  homeFolder,
}: Pick<World, 'environment' | 'platform' | 'homeFolder'>): string {
  const chosen = environment['FLATARROW_PROFILE'];
  if (chosen) return chosen;
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Application Support', APP_NAME);
  if (platform === 'win32')
    return join(environment['APPDATA'] ?? join(homeFolder, 'AppData', 'Roaming'), APP_NAME);
  return join(environment['XDG_CONFIG_HOME'] || join(homeFolder, '.config'), APP_NAME);
}
