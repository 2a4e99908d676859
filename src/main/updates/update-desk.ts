import type { FlatarrowHandlers } from '../../shared/ipc/contract.ts';
import type { Overview } from '../../shared/overview/overview.ts';
import type { UpdateState } from '../../shared/updates/update-state.ts';
import { Listeners } from '../listeners.ts';
import type { Notices } from '../notices.ts';
import type { FlatarrowPorts } from '../ports/flatarrow-ports.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { NEWS_NOTICE, ReleaseNews } from './release-news.ts';
import { UpdateMemory } from './update-memory.ts';
import { Updates } from './updates.ts';

/** All that has to do with newer versions, in one place: for the program, its windows, and whoever hosts it. */
export interface UpdateDesk {
  readonly handlers: FlatarrowHandlers['updates'];
  onState(listener: (state: UpdateState) => void): () => void;
  /** Called every half minute, and whenever something has changed. */
  look(): void;
  /** The program is about to end. */
  beforeQuit(): void;
  noticeDismissed(id: string): void;
}

export interface UpdateDeskParts {
  ports: Pick<FlatarrowPorts, 'version' | 'clock' | 'log' | 'random' | 'desktop' | 'updates'>;
  notices: Notices;
  settings: Pick<SettingsStore, 'current'>;
  overview: () => Overview;
}

export function openUpdateDesk({ ports, notices, settings, overview }: UpdateDeskParts): UpdateDesk {
  const { updates: updatePorts, log, desktop } = ports;
  if (!updatePorts) return closedDesk;
  const listeners = new Listeners<UpdateState>((error) =>
    log.warn('a listener failed', { error: String(error) }),
  );
  const memory = new UpdateMemory(updatePorts.memory);
  const news = new ReleaseNews({ version: ports.version, memory, notices, changeLog: updatePorts.changeLog });
  const updates = new Updates({
    ...ports,
    ports: updatePorts,
    memory,
    notices,
    isWanted: () => settings.current.checkForUpdates,
    isRinging: () => overview().persons.some(({ alert }) => alert?.ringing === true),
    isOnline: () => desktop.isOnline(),
    onChange: (state) => listeners.tell(state),
  });
  return {
    handlers: {
      state: () => updates.state,
      check: async () => updates.checkNow(),
      restart: () => updates.restart(),
      openPage: () => updatePorts.openPage(),
      news: async () => news.news(),
      newsSeen: () => news.seen(),
    },
    onState: (listener) => listeners.add(listener),
    look: () => updates.look(),
    beforeQuit: () => updates.beforeQuit(),
    noticeDismissed: (id) => {
      if (id === NEWS_NOTICE) news.seen();
    },
  };
}

const nothing = (): void => undefined;

const closedDesk: UpdateDesk = {
  handlers: {
    state: () => ({ kind: 'off', reason: 'unpackaged' }),
    check: nothing,
    restart: () => 'notReady',
    openPage: nothing,
    news: () => [],
    newsSeen: nothing,
  },
  onState: () => nothing,
  look: nothing,
  beforeQuit: nothing,
  noticeDismissed: nothing,
};
