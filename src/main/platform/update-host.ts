import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PRODUCT_NAME } from '../../shared/app-identity.ts';
import type { UpdatePorts } from '../ports/update-ports.ts';
import type { DocumentFile } from '../settings/document-file.ts';
import { type PackageManifest, readManifest } from '../updates/package-manifest.ts';
import { type UpdateRoute, updateRoute } from '../updates/route.ts';

export interface UpdateHostParts {
  /** The folder or archive that holds the package's package.json. */
  appPath: string;
  resourcesPath: string;
  executable: string;
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  memory: DocumentFile;
  changeLog: () => Promise<string>;
  openExternal: (page: string) => void;
}

/** What a packaged program says of itself to find out how it is updated. */
export function updatePorts(parts: UpdateHostParts): UpdatePorts {
  return {
    route: () => routeOf(parts),
    loadUpdater: async (route) => {
      const { loadElectronUpdater } = await import('./electron-updates.ts');
      return loadElectronUpdater(route);
    },
    memory: parts.memory,
    changeLog: parts.changeLog,
    openPage: () => {
      const { releasesPage } = manifestOf(parts);
      if (releasesPage) parts.openExternal(releasesPage);
    },
  };
}

function routeOf(parts: UpdateHostParts): UpdateRoute {
  const { platform, environment, resourcesPath, executable } = parts;
  return updateRoute({
    isPackaged: true,
    platform,
    environment,
    hasAddress: existsSync(join(resourcesPath, 'app-update.yml')),
    hasUninstaller: existsSync(join(dirname(executable), `Uninstall ${PRODUCT_NAME}.exe`)),
    isSigned: manifestOf(parts).isSigned,
  });
}

function manifestOf({ appPath }: UpdateHostParts): PackageManifest {
  try {
    return readManifest(readFileSync(join(appPath, 'package.json'), 'utf8'));
  } catch {
    return { isSigned: false };
  }
}
