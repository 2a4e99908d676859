import type { Clock } from '../main/ports/clock.ts';
import type { Http } from '../main/ports/http.ts';
import type { StoreClass } from '../main/settings/document-file.ts';
import type { SourceRegistry } from '../main/sources/registry.ts';

/** Everything the command line needs of the computer it runs on. */
export interface World {
  environment: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  homeFolder: string;
  /** All of standard input, read only when it is asked for. */
  readInput: () => Promise<string>;
  /** Writes to standard output: results, and nothing else. */
  print: (text: string) => void;
  /** Writes a line to standard error: progress and failures. */
  tell: (line: string) => void;
  clock: Clock;
  http: Http;
  sources: SourceRegistry;
  Store: StoreClass;
}
