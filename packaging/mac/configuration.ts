import type { Configuration } from 'electron-builder';
import { paths } from '../paths.ts';
import type { Signing } from '../signing.ts';

/** One package for both kinds of Mac: a disk image to install from, a zip for updates. */
export function macConfiguration(signing: Signing): Pick<Configuration, 'mac' | 'dmg'> {
  return {
    mac: {
      target: [
        { target: 'dmg', arch: 'universal' },
        { target: 'zip', arch: 'universal' },
      ],
      icon: `${paths.icons}/icon.icns`,
      category: 'public.app-category.healthcare-fitness',
      // Electron 45 runs on nothing older.
      minimumSystemVersion: '13.0',
      // Chips from Apple start no program without a signature: where there is no certificate, one that names nobody.
      identity: signing.mac ? undefined : '-',
      // With a signature that names nobody, the hardened runtime would refuse Electron's own libraries.
      hardenedRuntime: signing.mac,
      gatekeeperAssess: false,
      entitlements: paths.macEntitlements,
      entitlementsInherit: paths.macEntitlements,
      notarize: signing.notarise,
      extendInfo: {
        // It lives in the menu bar: no icon in the Dock.
        LSUIElement: true,
      },
    },
    dmg: { title: '${productName} ${version}', sign: false },
  };
}
