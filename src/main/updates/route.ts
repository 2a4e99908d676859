/** How this copy of the program comes by newer versions. */
export type UpdateRoute =
  /** It downloads them and puts them in its own place. */
  | { kind: 'install'; by: 'nsis' | 'mac' | 'appImage' }
  /** It only says that there is one: its place belongs to the system, or it has none. */
  | { kind: 'announce' }
  | { kind: 'off'; reason: 'unpackaged' | 'noAddress' | 'elsewhere' };

export interface RouteFacts {
  isPackaged: boolean;
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  /** The package says where newer ones are: `app-update.yml` lies beside it. */
  hasAddress: boolean;
  /** Windows: the installer has left its uninstaller beside the program. */
  hasUninstaller: boolean;
  /** macOS: signed with a certificate. Without one the system replaces no program. */
  isSigned: boolean;
}

/** Flatpak and Snap update what they have installed. */
const SHOPS = ['FLATPAK_ID', 'SNAP'];

export function updateRoute(facts: RouteFacts): UpdateRoute {
  const { platform, environment } = facts;
  if (!facts.isPackaged) return { kind: 'off', reason: 'unpackaged' };
  if (SHOPS.some((name) => environment[name])) return { kind: 'off', reason: 'elsewhere' };
  if (!facts.hasAddress) return { kind: 'off', reason: 'noAddress' };
  if (platform === 'darwin') return facts.isSigned ? { kind: 'install', by: 'mac' } : { kind: 'announce' };
  if (platform === 'win32' && facts.hasUninstaller) return { kind: 'install', by: 'nsis' };
  // An AppImage says where it lies; whatever else runs on Linux was unpacked or installed by a package manager.
  if (platform === 'linux' && environment['APPIMAGE']) return { kind: 'install', by: 'appImage' };
  return { kind: 'announce' };
}
