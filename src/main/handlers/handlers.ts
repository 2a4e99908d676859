import { say } from '../../shared/i18n/message.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { randomUUID } from 'node:crypto';
import type { FlatarrowHandlers } from '../../shared/ipc/contract.ts';
import type { Overview } from '../../shared/overview/overview.ts';
import { mergeReadings } from '../../shared/glucose/merge.ts';
import { newPerson } from '../../shared/people/person.ts';
import { accountsOf, mirrorsOf } from '../../shared/settings/settings.ts';
import type { AlarmControls } from '../alerts/alarm-system.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Asides } from '../engine/asides.ts';
import type { Followers } from '../engine/followers.ts';
import type { History } from '../history/history.ts';
import { shownIdsOf } from '../history/history-ids.ts';
import { readingsBetween } from '../history/readings-between.ts';
import type { RecentReadings } from '../history/recent-readings.ts';
import type { Notices } from '../notices.ts';
import type { Clock } from '../ports/clock.ts';
import type { Desktop } from '../ports/desktop.ts';
import type { Log } from '../ports/log.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { formFields, spokenFields } from '../sources/form-fields.ts';
import type { SourceRegistry } from '../sources/registry.ts';
import type { Transfer } from '../transfer/transfer.ts';
import type { Vault } from '../vault/vault.ts';
import type { UpdateDesk } from '../updates/update-desk.ts';
import type { Mirroring } from '../mirror/mirroring.ts';
import { alertHandlers } from './alert-handlers.ts';
import { statisticsHandlers } from './statistics-handlers.ts';
import { diagnosticsHandlers } from './diagnostics-handlers.ts';
import { mirrorHandlers } from './mirror-handlers.ts';

export interface HandlerParts {
  version: string;
  settings: SettingsStore;
  vault: Vault;
  accounts: Accounts;
  alarms: AlarmControls;
  history: History;
  recent: RecentReadings;
  followers: Followers;
  notices: Notices;
  desktop: Desktop;
  sources: SourceRegistry;
  clock: Clock;
  overview: () => Overview;
  language: () => Language;
  transfer: Pick<Transfer, 'handlers'>;
  /** Lets whatever waits run, and comes back. */
  pause: () => Promise<void>;
  log: Log;
  asides: Pick<Asides, 'devicesOf' | 'backfill' | 'cancelBackfill'>;
  updates: Pick<UpdateDesk, 'handlers' | 'noticeDismissed'>;
  mirroring: Mirroring;
}

/** Main's side of the contract. Arguments have been parsed before they come here. */
export function createHandlers(parts: HandlerParts): FlatarrowHandlers {
  const { settings, accounts, desktop } = parts;
  const shownIds = (personId: string): string[] => {
    const simulated = parts.overview().persons.find((each) => each.personId === personId)?.simulated ?? false;
    return shownIdsOf(settings.current, { personId, simulated }, parts.history);
  };
  return {
    app: {
      info: () => ({
        version: parts.version,
        platform: desktop.platform,
        host: desktop.host,
        vault: parts.vault.status,
        profileFolder: desktop.profileFolder,
      }),
      openWindow: ({ name, show }) => desktop.openWindow(name, show),
      closeWindow: (_nothing, caller) => caller.close(),
      openLink: (link) => desktop.openLink(link),
      dismissNotice: (id) => {
        parts.notices.withdraw(id);
        parts.updates.noticeDismissed(id);
      },
    },
    overview: { get: parts.overview },
    readings: {
      range: ({ personId, from, to }) => {
        const ids = shownIds(personId);
        return mergeReadings(readingsBetween({ ...parts, accountIds: ids, from, to }), ids);
      },
      oldest: (personId) => parts.history.oldestReadAt(shownIds(personId)),
      diary: ({ personId, from, to }) => parts.history.diary(shownIds(personId), from, to),
    },
    statistics: statisticsHandlers(parts),
    settings: {
      get: () => settings.current,
      change: (preferences) => {
        settings.change((current) => ({ ...current, ...present(preferences) }));
        if (preferences.startAtLogin !== undefined) desktop.setStartAtLogin(preferences.startAtLogin);
      },
    },
    persons: personHandlers(parts),
    accounts: {
      sources: () =>
        parts.sources.all().map(({ id, name, describes, preparation, capabilities, credentials }) => ({
          id,
          name: say(parts.language(), name),
          describes: say(parts.language(), describes),
          preparation: say(parts.language(), preparation),
          delayed: capabilities.delayed,
          fields: spokenFields(formFields(credentials), parts.language()),
        })),
      test: async (entered) => accounts.test(entered),
      add: async (entered) => accounts.add(entered),
      change: async (entered) => accounts.change(entered),
      setEnabled: ({ id, enabled }) => accounts.setEnabled(id, enabled),
      move: ({ id, position }) => accounts.move(id, position),
      remove: (id) => accounts.remove(id),
      openValues: async (id) => accounts.openValues(id),
      devices: async (id) => parts.asides.devicesOf(id),
      backfill: (id) => parts.asides.backfill(id),
      cancelBackfill: (id) => parts.asides.cancelBackfill(id),
      askNow: (id) => parts.followers.askNow('person', id),
    },
    mirrors: mirrorHandlers(parts.mirroring),
    alerts: alertHandlers(parts),
    diagnostics: diagnosticsHandlers(parts),
    transfer: parts.transfer.handlers,
    updates: parts.updates.handlers,
  };
}

function personHandlers({ settings, accounts, mirroring }: HandlerParts): FlatarrowHandlers['persons'] {
  return {
    add: ({ name, colour }) => {
      const person = newPerson(randomUUID(), name, colour);
      settings.change((current) => ({ ...current, persons: [...current.persons, person] }));
      return person.id;
    },
    change: ({ id, ...changes }) => {
      settings.change((current) => ({
        ...current,
        persons: current.persons.map((person) =>
          person.id === id ? { ...person, ...present(changes) } : person,
        ),
      }));
    },
    remove: (personId) => {
      for (const { id } of accountsOf(settings.current, personId)) accounts.remove(id);
      for (const { id } of mirrorsOf(settings.current, personId)) mirroring.forms.remove(id);
      settings.change((current) => ({
        ...current,
        persons: current.persons.filter(({ id }) => id !== personId),
      }));
    },
  };
}

/** Members that are absent and members that are undefined both mean "leave it as it is". */
function present<T extends object>(changes: T): Partial<T> {
  const kept = { ...changes };
  for (const key in kept) if (kept[key] === undefined) delete kept[key];
  return kept;
}
