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
 * What a right click on the program offers where its command is on the path. A second start speaks to the first, so
 * it is the program that runs which rehearses.
 */
const WITH_ACTIONS = {
  entry: { Actions: 'Rehearse;' },
  desktopActions: { Rehearse: { Name: 'Rehearse an alarm', Exec: `${EXECUTABLE_NAME} --rehearse` } },
};

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
        entry: { Keywords: 'glucose;diabetes;CGM;Dexcom;Libre;Nightscout;', StartupNotify: 'false' },
      },
    },
    deb: {
      depends: debDependencies(),
      recommends: ['gnome-keyring | kwalletmanager'],
      desktop: WITH_ACTIONS,
      fpm: INSTALLED_TOO,
    },
    rpm: { depends: rpmDependencies(), desktop: WITH_ACTIONS, fpm: INSTALLED_TOO },
    appImage: { license: null },
  };
}
