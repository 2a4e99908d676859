import type { Configuration } from 'electron-builder';
import { PRODUCT_NAME } from '../../src/shared/app-identity.ts';
import { paths } from '../paths.ts';

const ARCHITECTURES: ('x64' | 'arm64')[] = ['x64', 'arm64'];

/**
 * An installer for the person who is signed in, and one file that runs without being installed. Both make the Start
 * menu's shortcut or the process known by `appId`, which `setAppUserModelId` has to repeat for notifications.
 */
export function windowsConfiguration(): Pick<Configuration, 'win' | 'nsis' | 'portable'> {
  return {
    win: {
      target: [
        { target: 'nsis', arch: ARCHITECTURES },
        { target: 'portable', arch: ARCHITECTURES },
      ],
      icon: `${paths.icons}/icon.ico`,
      requestedExecutionLevel: 'asInvoker',
      // An update has to be signed by whoever signed the program it replaces.
      verifyUpdateCodeSignature: true,
    },
    nsis: {
      artifactName: '${productName}-${version}-windows-${arch}-setup.${ext}',
      oneClick: true,
      perMachine: false,
      // One installer an architecture: half the download, and updates find theirs by its name.
      buildUniversalInstaller: false,
      shortcutName: PRODUCT_NAME,
      createDesktopShortcut: false,
      // Settings, history and credentials outlive the program, and the uninstaller says where they are.
      deleteAppDataOnUninstall: false,
      include: paths.nsisInclude,
      uninstallDisplayName: '${productName}',
    },
    portable: {
      artifactName: '${productName}-${version}-windows-${arch}-portable.${ext}',
      requestExecutionLevel: 'user',
      buildUniversalInstaller: false,
    },
  };
}
