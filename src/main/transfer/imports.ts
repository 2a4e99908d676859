import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { FlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { ImportAnswer, ImportPreview } from '../../shared/transfer/import-preview.ts';
import type { ImportRecord } from '../../shared/transfer/import-record.ts';
import { RefusedFile } from '../../shared/transfer/refusal.ts';
import type { DateOrder } from '../../shared/transfer/wall-time.ts';
import type { History } from '../history/history.ts';
import type { Clock } from '../ports/clock.ts';
import type { ChosenFile } from './chosen-file.ts';
import { recognise } from './recognised-file.ts';
import { stageFile } from './stage-file.ts';

/** Begun longer ago than this and never published, an import is one that a crash or a quit has left behind. */
const ABANDONED_AFTER_MS = 86_400_000;
/** Looking through a file is quicker than writing it down. */
const LOOK_SHARE = 0.3;

export interface ImportsParts {
  history: History;
  clock: Pick<Clock, 'now'>;
  /** Accounts and imports whose readings count as known for a person; invented ones do not. */
  knownAccountsOf: (personId: string) => readonly string[];
  /** Somebody may be removed while a file of theirs is being looked at. */
  isThere: (personId: string) => boolean;
  /** What is older is not kept; undefined where everything is. */
  keptSince: () => EpochMs | undefined;
  /** The computer's own, an IANA name. */
  timeZone: () => string;
  onProgress: (share: number) => void;
  /** What a person's history holds has changed. */
  onChange: () => void;
}

export interface ImportWish {
  file: ChosenFile;
  personId: string;
  timeZone?: string;
  dateOrder?: DateOrder;
}

/** How far it is, is told in steps of a hundredth. */
const TOLD_STEP = 0.01;

/** Thrown into a run that nobody waits for any more. */
class GivenUp extends Error {
  override readonly name = 'GivenUp';
}

/** Takes files into people's histories, one at a time: look, preview, and only then publish. */
export class Imports {
  readonly #parts: ImportsParts;
  #run: symbol | undefined;
  #preview: ImportPreview | undefined;
  #stopped = false;

  constructor(parts: ImportsParts) {
    this.#parts = parts;
  }

  /**
   * Reads a file and stages what is new in it. A second call gives the first one up.
   * @throws FlatarrowError `storage`; `config` when there is no such zone
   */
  async preview(wish: ImportWish): Promise<ImportAnswer> {
    this.cancel();
    const run = Symbol('import');
    this.#run = run;
    const importId = `import ${randomUUID()}`;
    let told = -1;
    try {
      return await this.#look(wish, importId, (share) => {
        if (this.#run !== run) throw new GivenUp();
        if (share < 1 && share < told + TOLD_STEP) return;
        told = share;
        this.#parts.onProgress(share);
      });
    } catch (error) {
      this.#drop(importId);
      if (error instanceof RefusedFile) return { outcome: 'refused', refusal: error.refusal };
      if (error instanceof GivenUp) return { outcome: 'cancelled' };
      if (error instanceof RangeError) throw new FlatarrowError('config');
      throw error;
    } finally {
      if (this.#run === run) this.#run = undefined;
    }
  }

  /**
   * Makes what was previewed part of the history, in one step.
   * @throws FlatarrowError `config` when it is no longer the one that was previewed; `noPerson` when whose it would be is
   *   gone: nobody would ever see it; `storage`
   */
  confirm(importId: string): ImportRecord {
    const preview = this.#preview;
    if (preview?.importId !== importId) throw new FlatarrowError('config');
    if (!this.#parts.isThere(preview.personId)) throw new FlatarrowError('noPerson');
    const record: ImportRecord = {
      id: importId,
      personId: preview.personId,
      at: this.#parts.clock.now(),
      format: preview.format,
      fileName: preview.fileName,
      readings: preview.readings.new,
      events: preview.events.new,
      ...preview.period,
    };
    this.#parts.history.publishImport(record);
    this.#preview = undefined;
    this.#parts.onChange();
    return record;
  }

  /** Gives up whatever is under way or has been previewed. */
  cancel(): void {
    this.#run = undefined;
    const preview = this.#preview;
    this.#preview = undefined;
    if (preview) this.#drop(preview.importId);
  }

  list(personId: string): ImportRecord[] {
    return this.#parts.history.imports(personId);
  }

  /** Takes an import out of the history again. */
  remove(importId: string): void {
    this.#parts.history.dropImport(importId);
    this.#parts.onChange();
    void this.sweep();
  }

  /** Takes away, little by little, what was given up, now or in an earlier run. */
  async sweep(): Promise<void> {
    const begunBefore = this.#parts.clock.now() - ABANDONED_AFTER_MS;
    try {
      while (!this.#stopped && !this.#parts.history.sweepImports(begunBefore)) await setImmediate();
    } catch {
      // Nobody sees what is left; the next sweep tries again.
    }
  }

  stop(): void {
    this.#stopped = true;
    this.cancel();
  }

  async #look(
    { file, personId, ...wish }: ImportWish,
    importId: string,
    onShare: (share: number) => void,
  ): Promise<ImportAnswer> {
    const { history, clock, keptSince, knownAccountsOf } = this.#parts;
    const now = clock.now();
    const found = await recognise({ file, now, onShare: (share) => onShare(share * LOOK_SHARE) });
    const { findings } = found;
    const order = findings.dateOrder === 'open' ? wish.dateOrder : findings.dateOrder;
    if (findings.dateOrder === 'open' && order === undefined && findings.example)
      return { outcome: 'askDateOrder', example: { ...findings.example } };
    const timeZone = wish.timeZone ?? this.#parts.timeZone();
    const staged = await stageFile(found, {
      history,
      importId,
      accountIds: knownAccountsOf(personId),
      now,
      keptSince: keptSince(),
      timeZone: findings.wallTimes ? timeZone : 'UTC',
      order: order ?? 'dayFirst',
      onShare: (share) => onShare(LOOK_SHARE + share * (1 - LOOK_SHARE)),
    });
    // Nobody may publish what was given up meanwhile.
    onShare(1);
    this.#preview = {
      importId,
      personId,
      fileName: file.name.slice(0, 255),
      format: found.id,
      unit: findings.unit,
      timeZone: findings.wallTimes ? timeZone : undefined,
      dateOrder: findings.example ? order : undefined,
      readingsCalled: findings.readingsCalled,
      ...staged,
    };
    return { outcome: 'preview', preview: this.#preview };
  }

  #drop(importId: string): void {
    try {
      this.#parts.history.dropImport(importId);
    } catch {
      // A disk that refuses: it stays unseen, and the sweep of a later run takes it away.
    }
    void this.sweep();
  }
}
