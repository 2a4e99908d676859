import { createRequire } from 'node:module';
import { z } from 'zod';

const classSchema = z.custom<new () => object>((value) => typeof value === 'function');

/**
 * electron-updater's own way of downloading, over plain Node's HTTP instead of Electron's: the two differ in how a
 * request is made, and in nothing that happens to what is answered.
 */
export function nodeExecutor(): object {
  const { NodeHttpExecutor } = z
    .object({ NodeHttpExecutor: classSchema })
    .parse(createRequire(import.meta.url)('builder-util/out/nodeHttpExecutor'));
  const { ElectronHttpExecutor } = z
    .object({ ElectronHttpExecutor: classSchema })
    .parse(createRequire(import.meta.url)('electron-updater/out/electronHttpExecutor'));
  const download: unknown = Reflect.get(ElectronHttpExecutor.prototype, 'download');
  return Object.assign(new NodeHttpExecutor(), { download });
}
