import { randomUUID } from 'node:crypto';
import { FlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { MGDL_PER_MMOL } from '../../shared/glucose/units.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { History } from '../history/history.ts';
import { countedIdsOf } from '../history/history-ids.ts';
import type { Clock } from '../ports/clock.ts';
import type { Desktop } from '../ports/desktop.ts';
import type { SourceRegistry } from '../sources/registry.ts';
import { type ExportFormat, historyParts } from './history-parts.ts';

/** A page fetches an export in parts of about this many characters. */
const PART_LENGTH = 500_000;

export interface ExportsParts {
  history: History;
  clock: Pick<Clock, 'now'>;
  settings: () => Settings;
  sources: SourceRegistry;
  desktop: Pick<Desktop, 'timeZone' | 'saveText'>;
}

export interface ExportWish {
  personId: string;
  from?: EpochMs;
  to?: EpochMs;
  format: ExportFormat;
}

export type ExportAnswer =
  | { outcome: 'saved' | 'cancelled' | 'nothing' }
  | { outcome: 'parts'; exportId: string; name: string };

/** Hands people's histories out as files. */
export class Exports {
  readonly #parts: ExportsParts;
  #pending: { exportId: string; parts: AsyncGenerator<string> } | undefined;

  constructor(parts: ExportsParts) {
    this.#parts = parts;
  }

  /** @throws FlatarrowError `storage` */
  async save(wish: ExportWish): Promise<ExportAnswer> {
    const { clock, desktop } = this.#parts;
    const parts = this.partsOf(wish);
    if (!parts) return { outcome: 'nothing' };
    const name = `flatarrow-history-${new Date(clock.now()).toISOString().slice(0, 10)}.${wish.format}`;
    if (desktop.saveText) return { outcome: await desktop.saveText(name, parts) };
    const exportId = randomUUID();
    this.#pending = { exportId, parts };
    return { outcome: 'parts', exportId, name };
  }

  /** @throws FlatarrowError `config` when another export has begun since; `storage` */
  async nextPart(exportId: string): Promise<{ content: string; done: boolean }> {
    const pending = this.#pending;
    if (pending?.exportId !== exportId) throw new FlatarrowError('config');
    let content = '';
    while (content.length < PART_LENGTH) {
      const next = await pending.parts.next();
      if (next.done) {
        this.#pending = undefined;
        return { content, done: true };
      }
      content += next.value;
    }
    return { content, done: false };
  }

  /**
   * A person's history as text. Invented readings never mix with measured ones: they go out only where there is nothing
   * else.
   * @returns undefined where there is nothing in that time
   */
  partsOf({ personId, from, to, format }: ExportWish): AsyncGenerator<string> | undefined {
    const { history, clock, settings, sources, desktop } = this.#parts;
    const current = settings();
    const accountIds = countedIdsOf(current, personId, history);
    const span = history.span(accountIds);
    if (!span) return undefined;
    const period = {
      from: Math.max(from ?? span.from, span.from),
      to: Math.min(to ?? Infinity, span.to + 1),
    };
    if (period.from >= period.to) return undefined;
    const sourceOf = new Map(current.accounts.map(({ id, sourceId }) => [id, sources.get(sourceId)]));
    return historyParts(
      {
        history,
        accountIds,
        ...period,
        now: clock.now(),
        facts: {
          timeZone: desktop.timeZone(),
          originOf: (accountId) => sourceOf.get(accountId)?.id ?? 'import',
          mgdlPerMmolOf: (accountId) => sourceOf.get(accountId)?.capabilities.mgdlPerMmol ?? MGDL_PER_MMOL,
        },
      },
      format,
    );
  }
}
