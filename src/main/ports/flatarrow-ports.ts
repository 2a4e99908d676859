import type { Message } from '../../shared/i18n/message.ts';
import type { SourceId } from '../../shared/people/account.ts';
import type { Notifier } from '../alerts/notifier.ts';
import type { OpenedHistory } from '../history/open-history.ts';
import type { DocumentFile } from '../settings/document-file.ts';
import type { SourceRegistry } from '../sources/registry.ts';
import type { SourceContext } from '../sources/source.ts';
import type { Cipher } from '../vault/cipher.ts';
import type { Clock } from './clock.ts';
import type { Desktop } from './desktop.ts';
import type { Http } from './http.ts';
import type { Log } from './log.ts';
import type { UpdatePorts } from './update-ports.ts';

/** Everything the program needs of the world. */
export interface FlatarrowPorts {
  version: string;
  clock: Clock;
  log: Log;
  /** Uniform in [0, 1). */
  random: () => number;
  http: Http;
  sources: SourceRegistry;
  /** Local clouds in place of the real ones; empty in packaged builds. */
  cloudUrls: Partial<Record<SourceId, URL>>;
  history: OpenedHistory;
  settingsFile: DocumentFile;
  vaultFile: DocumentFile;
  /** What the person must be told of the profile folder. */
  profileWarnings: readonly Message[];
  cipher: Cipher;
  notifier: Notifier;
  desktop: Desktop;
  /** Absent where the program isn't packaged. */
  updates?: UpdatePorts;
  /** Has the person sign in on a vendor's page; only ever used while they have asked for it. */
  signInInBrowser: SourceContext['signInInBrowser'];
}
