import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { History } from '../../../../src/main/history/history.ts';
import { openSqliteHistory } from '../../../../src/main/history/sqlite-history.ts';
import type { ChosenFile } from '../../../../src/main/transfer/chosen-file.ts';
import { Imports, type ImportWish } from '../../../../src/main/transfer/imports.ts';
import type { DiaryEvent } from '../../../../src/shared/glucose/diary-event.ts';
import type { Reading } from '../../../../src/shared/glucose/reading.ts';
import type { ImportAnswer, ImportPreview } from '../../../../src/shared/transfer/import-preview.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

export const NOW = Date.UTC(2026, 10, 20, 12);
export const PERSON = 'mia';

/** Imports over a real history, with files in a folder of their own. */
export class ImportScene {
  readonly clock = new ManualClock(NOW);
  readonly folder = mkdtempSync(join(tmpdir(), 'flatarrow-import-'));
  readonly history: History;
  readonly imports: Imports;
  readonly shares: number[] = [];
  onShare: (share: number) => void = () => undefined;
  accounts: string[] = ['dexcom'];
  keptSince: number | undefined;
  timeZone = 'Europe/Vienna';

  constructor(path = ':memory:') {
    this.history = openSqliteHistory(path);
    this.imports = new Imports({
      history: this.history,
      clock: this.clock,
      knownAccountsOf: (personId) => [...this.accounts, ...this.importIds(personId)],
      isThere: () => true,
      keptSince: () => this.keptSince,
      timeZone: () => this.timeZone,
      onProgress: (share) => {
        this.shares.push(share);
        this.onShare(share);
      },
      onChange: () => undefined,
    });
  }

  importIds(personId = PERSON): string[] {
    return this.history.imports(personId).map(({ id }) => id);
  }

  file(content: string | Uint8Array, name = 'export.csv'): ChosenFile {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return { path, name };
  }

  async look(content: string | Uint8Array, wish: Partial<ImportWish> = {}): Promise<ImportAnswer> {
    return this.imports.preview({ file: this.file(content), personId: PERSON, ...wish });
  }

  /** @throws when the file is refused or a question is open */
  async preview(content: string | Uint8Array, wish: Partial<ImportWish> = {}): Promise<ImportPreview> {
    const answer = await this.look(content, wish);
    if (answer.outcome !== 'preview') throw new Error(JSON.stringify(answer));
    return answer.preview;
  }

  /** Previews and confirms. */
  async take(content: string | Uint8Array, wish: Partial<ImportWish> = {}): Promise<ImportPreview> {
    const preview = await this.preview(content, wish);
    this.imports.confirm(preview.importId);
    return preview;
  }

  get readings(): Reading[] {
    return this.history.range([...this.accounts, ...this.importIds()], 0, Number.MAX_SAFE_INTEGER);
  }

  get events(): DiaryEvent[] {
    return this.history.diary([...this.accounts, ...this.importIds()], 0, Number.MAX_SAFE_INTEGER);
  }

  close(): void {
    this.imports.stop();
    this.history.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
