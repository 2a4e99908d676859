import { randomUUID } from 'node:crypto';
import { FlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { FlatarrowHandlers } from '../../shared/ipc/contract.ts';
import type { ImportAnswer } from '../../shared/transfer/import-preview.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { measuredIdsOf } from '../history/history-ids.ts';
import { keptSince } from '../history/retention.ts';
import { Listeners } from '../listeners.ts';
import type { FlatarrowPorts } from '../ports/flatarrow-ports.ts';
import type { ChosenFile } from './chosen-file.ts';
import { Exports } from './exports.ts';
import { Imports, type ImportWish } from './imports.ts';
import { Upload } from './uploads.ts';

export interface TransferParts {
  ports: Pick<FlatarrowPorts, 'clock' | 'desktop' | 'history' | 'log' | 'sources'>;
  settings: () => Settings;
  /** What a person's history holds has changed. */
  onChange: () => void;
}

interface Chosen {
  outcome: 'chosen';
  fileId: string;
  name: string;
}

interface UploadPart {
  /** Absent for the first. */
  fileId?: string;
  name: string;
  base64: string;
}

/** Everything about histories as files: what a window may ask for, and what it is told. */
export class Transfer {
  readonly handlers: FlatarrowHandlers['transfer'];
  readonly #parts: TransferParts;
  readonly #imports: Imports;
  readonly #upload: Upload;
  readonly #progress: Listeners<{ share: number }>;
  #chosen: { fileId: string; file: ChosenFile } | undefined;
  #importsChangedAt: EpochMs | undefined;

  constructor(parts: TransferParts) {
    this.#parts = parts;
    const { ports, settings, onChange } = parts;
    const { clock, desktop, sources, log } = ports;
    const { history } = ports.history;
    this.#progress = new Listeners((error) => log.warn('a listener failed', { error: String(error) }));
    this.#upload = new Upload(desktop.profileFolder);
    this.#imports = new Imports({
      history,
      clock,
      knownAccountsOf: (personId) => measuredIdsOf(settings(), personId, history),
      isThere: (personId) => this.#isThere(personId),
      keptSince: () => keptSince(history, { now: clock.now(), days: settings().retentionDays }),
      timeZone: () => desktop.timeZone(),
      onProgress: (share) => this.#progress.tell({ share }),
      onChange: () => {
        this.#importsChangedAt = clock.now();
        onChange();
      },
    });
    const exports = new Exports({ history, clock, settings, sources, desktop });
    this.handlers = {
      exportHistory: async (wish) => exports.save(wish),
      exportPart: async (exportId) => exports.nextPart(exportId),
      chooseFile: async () => this.#chooseFile(),
      upload: async (part) => this.#takeOver(part),
      previewImport: async ({ fileId, ...wish }) => this.#preview(fileId, wish),
      confirmImport: (importId) => {
        const record = this.#imports.confirm(importId);
        this.#forgetFile();
        return record;
      },
      cancelImport: () => {
        this.#imports.cancel();
        this.#forgetFile();
      },
      imports: (personId) => this.#imports.list(personId),
      removeImport: (importId) => this.#imports.remove(importId),
    };
    this.#forgetFile();
    void this.#imports.sweep();
  }

  /** When an import was last added or taken out; undefined where none was since the start. */
  get importsChangedAt(): EpochMs | undefined {
    return this.#importsChangedAt;
  }

  onProgress(listener: (progress: { share: number }) => void): () => void {
    return this.#progress.add(listener);
  }

  stop(): void {
    this.#imports.stop();
    this.#progress.clear();
  }

  async #chooseFile(): Promise<Chosen | { outcome: 'cancelled' | 'upload' }> {
    const { desktop } = this.#parts.ports;
    if (!desktop.chooseFile) return { outcome: 'upload' };
    const file = await desktop.chooseFile();
    return file ? this.#choose(file) : { outcome: 'cancelled' };
  }

  /** @throws FlatarrowError `config` where the host opens files itself: no page has any business there */
  async #takeOver({ fileId, name, base64 }: UploadPart): Promise<Chosen> {
    if (this.#parts.ports.desktop.chooseFile) throw new FlatarrowError('config');
    if (fileId === undefined) this.#choose(await this.#upload.begin(name));
    else if (fileId !== this.#chosen?.fileId) throw givenUp();
    const chosen = this.#chosen;
    if (!chosen) throw givenUp();
    await this.#upload.append(Buffer.from(base64, 'base64'));
    return { outcome: 'chosen', fileId: chosen.fileId, name: chosen.file.name };
  }

  #choose(file: ChosenFile): Chosen {
    this.#imports.cancel();
    const fileId = randomUUID();
    this.#chosen = { fileId, file };
    return { outcome: 'chosen', fileId, name: file.name };
  }

  async #preview(fileId: string, wish: Omit<ImportWish, 'file'>): Promise<ImportAnswer> {
    if (this.#chosen?.fileId !== fileId) throw givenUp();
    if (!this.#isThere(wish.personId)) throw new FlatarrowError('noPerson');
    return this.#imports.preview({ file: this.#chosen.file, ...wish });
  }

  #isThere(personId: string): boolean {
    return this.#parts.settings().persons.some(({ id }) => id === personId);
  }

  #forgetFile(): void {
    this.#chosen = undefined;
    if (!this.#parts.ports.desktop.chooseFile) void this.#upload.clear();
  }
}

function givenUp(): FlatarrowError {
  return new FlatarrowError('config');
}
