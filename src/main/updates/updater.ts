import type { UpdateFaultKind } from '../../shared/updates/update-state.ts';

/** What fetches newer versions and puts them in place. */
export interface Updater {
  /**
   * Asks whether there is a newer version than this one.
   * @returns its version; undefined when there is none
   * @throws UpdateFault
   */
  check(): Promise<string | undefined>;
  /**
   * Fetches what was found last, and holds it against the checksum that was announced.
   * @throws UpdateFault
   */
  download(): Promise<void>;
  /** Whether the end of the program may put what was fetched in its place. */
  allowInstall(allowed: boolean): void;
  /** Ends the program, puts what was fetched in its place and starts that. */
  restart(): void;
}

/** Nothing newer came of it, and why. Its text is for the log only. */
export class UpdateFault extends Error {
  override readonly name = 'UpdateFault';
  readonly kind: UpdateFaultKind;

  constructor(kind: UpdateFaultKind, detail: string) {
    super(detail);
    this.kind = kind;
  }
}
