import type { Configuration } from 'electron-builder';
import { APP_ID, EXECUTABLE_NAME } from '../../src/shared/app-identity.ts';
import { paths } from '../paths.ts';
import { debDependencies, rpmDependencies } from './libraries.ts';

const ARCHITECTURES: ('x64' | 'arm64')[] = ['x64', 'arm64'];

/** What both kinds of installed package bring beside the program's folder. */
const INSTALLED_TOO = [
  `--before-remove=${paths.beforeRemove}`,
  `${paths.metainfo}=/usr/share/metainfo/${APP_ID}.metainfo.xml`,
];

/**
 * @param maintainer name and address, as packages have to name somebody; `Name <address>`
 */
export function linuxConfiguration(
  maintainer: string,
): Pick<Configuration, 'linux' | 'deb' | 'rpm' | 'appImage'> {
  return {
    linux: {
      target: ['AppImage', 'deb', 'rpm'].map((target) => ({ target, arch: ARCHITECTURES })),
      icon: `${paths.icons}/png`,
      executableName: EXECUTABLE_NAME,
      artifactName: '${productName}-${version}-linux-${arch}.${ext}',
      category: 'Utility',
      synopsis: 'Glucose in the menu bar',
      maintainer,
      // Entry, windows and AppStream data are known by one name, so that a desktop puts them together.
      syncDesktopName: true,
      desktop: {
        entry: {
          Keywords: 'glucose;diabetes;CGM;Dexcom;Libre;Nightscout;',
          StartupNotify: 'false',
          // A second start speaks to the first: these two are answered by the program that runs.
          Actions: 'Rehearse;Simulate;',
        },
        desktopActions: {
          Rehearse: { Name: 'Rehearse an alarm', Exec: `${EXECUTABLE_NAME} --rehearse` },
          Simulate: { Name: 'Show a simulated person', Exec: `${EXECUTABLE_NAME} --simulate` },
        },
      },
    },
    deb: { depends: debDependencies(), recommends: ['gnome-keyring | kwalletmanager'], fpm: INSTALLED_TOO },
    rpm: { depends: rpmDependencies(), fpm: INSTALLED_TOO },
    appImage: { license: null },
  };
}
