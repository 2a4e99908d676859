import type { DocumentFile } from '../settings/document-file.ts';
import type { UpdateRoute } from '../updates/route.ts';
import type { Updater } from '../updates/updater.ts';

/** What newer versions ask of whoever hosts the program. Nothing of it is called before it is needed. */
export interface UpdatePorts {
  route: () => UpdateRoute;
  loadUpdater: (route: UpdateRoute) => Promise<Updater>;
  memory: DocumentFile;
  /** CHANGELOG.md of this version. */
  changeLog: () => Promise<string>;
  /** Shows the person the page on which newer versions are. */
  openPage: () => void;
}
