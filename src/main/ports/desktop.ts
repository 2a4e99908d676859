import type { WindowName, WindowSubject } from '../../shared/ipc/groups/windows.ts';
import type { LinkName } from '../../shared/links.ts';
import type { ChosenFile } from '../transfer/chosen-file.ts';

/** What the program asks of whoever hosts it. */
export interface Desktop {
  readonly host: 'electron' | 'browser';
  readonly platform: NodeJS.Platform;
  readonly profileFolder: string;
  isOnline(): boolean;
  /** The person's languages in their order of preference, BCP 47, by the system's settings. */
  languages(): readonly string[];
  /** The computer's time zone as it is now, an IANA name. */
  timeZone(): string;
  /** Whether the system is set not to disturb; undefined where it doesn't say. */
  isDoNotDisturb(): boolean | undefined;
  openWindow(name: WindowName, show?: WindowSubject): void;
  openLink(link: LinkName): void;
  setStartAtLogin(enabled: boolean): void;
  /**
   * Has the person choose where a text, or a printed page, is saved; absent where the host can't.
   * @throws FlatarrowError `storage`
   */
  saveText?(
    suggestedName: string,
    content: string | Uint8Array | AsyncIterable<string>,
  ): Promise<'saved' | 'cancelled'>;
  /** Has the person choose a file to read; absent where the host can't, undefined when they'd rather not. */
  chooseFile?(): Promise<ChosenFile | undefined>;
}
