import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';

/** An unpacked Electron has an app of its own, which shows what Electron can, and a note of its version. */
const LEFT_OVERS = ['resources/default_app.asar', 'version'];

/** Where Electron comes as a folder (ELECTRON_DIST) and not as a download, packing leaves these in. */
export async function withoutLeftOvers({ appOutDir, electronPlatformName }: AfterPackContext): Promise<void> {
  if (electronPlatformName === 'darwin') return;
  for (const path of LEFT_OVERS) await rm(join(appOutDir, path), { force: true });
}
