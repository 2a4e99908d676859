import { message } from '../../shared/i18n/message.ts';
import type { SourceId } from '../../shared/people/account.ts';
import { FlatarrowError } from '../../shared/errors.ts';
import type { AnySource } from './source.ts';

/** The sources this build can speak. An unknown id throws: nothing ever silently becomes something else. */
export interface SourceRegistry {
  all(): readonly AnySource[];
  get(id: SourceId): AnySource;
}

export function createRegistry(sources: readonly AnySource[]): SourceRegistry {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    all: () => sources,
    get(id) {
      const source = byId.get(id);
      if (!source) throw new FlatarrowError('config', { hint: message('sources.noSuchSource', { id }) });
      return source;
    },
  };
}
