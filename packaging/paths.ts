import { resolve } from 'node:path';

/** The folder that holds package.json. */
const checkout = resolve(import.meta.dirname, '..');

const inCheckout = (path: string): string => resolve(checkout, path);

/** Where packing takes things from and puts them. `scripts/package.mjs` makes the first two. */
export const paths = {
  /** The built program with a package.json of its own: all that goes into app.asar. */
  app: inCheckout('out/package'),
  icons: inCheckout('out/icons'),
  output: inCheckout('dist'),
  /** For test builds, which anybody can drive: never beside those that are handed out. */
  testOutput: inCheckout('out/test-package'),
  macEntitlements: inCheckout('packaging/mac/entitlements.plist'),
  metainfo: inCheckout('packaging/linux/app.flatarrow.Flatarrow.metainfo.xml'),
  nsisInclude: inCheckout('packaging/windows/installer.nsh'),
  beforeRemove: inCheckout('packaging/linux/before-remove.sh'),
} as const;
