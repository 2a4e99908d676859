import type { FlatarrowHandlers } from '../../src/shared/ipc/contract.ts';
import type { News, UpdateState } from '../../src/shared/updates/update-state.ts';
import type { Push } from './fake-handlers.ts';

/** What is known of newer versions, and what has changed since the person last looked. */
export interface FakeUpdates {
  state: UpdateState;
  news: News[];
}

export const NO_UPDATES: FakeUpdates = { state: { kind: 'off', reason: 'unpackaged' }, news: [] };

/** Newer versions, invented: asking for one finds what the scenario has. */
export function createFakeUpdates(updates: FakeUpdates, push: Push): FlatarrowHandlers['updates'] {
  return {
    state: () => updates.state,
    check: () => push('updates.changed', updates.state),
    restart: () => (updates.state.kind === 'ready' ? 'restarting' : 'notReady'),
    openPage: () => undefined,
    news: () => updates.news,
    newsSeen: () => {
      updates.news = [];
    },
  };
}
