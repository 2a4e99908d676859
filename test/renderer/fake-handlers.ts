import { FlatarrowError } from '../../src/shared/errors.ts';
import type { FlatarrowEvents, FlatarrowHandlers } from '../../src/shared/ipc/contract.ts';
import { MGDL_PER_MMOL } from '../../src/shared/glucose/units.ts';
import type { PersonOverview } from '../../src/shared/overview/overview.ts';
import { newPerson, type Person } from '../../src/shared/people/person.ts';
import { createFakeAccounts } from './fake-accounts.ts';
import { createFakeRecords } from './fake-alert-records.ts';
import { createFakeAlerts } from './fake-alerts.ts';
import { createFakeDiagnostics } from './fake-diagnostics.ts';
import { createFakeTransfer } from './fake-transfer.ts';
import { NO_UPDATES, createFakeUpdates } from './fake-updates.ts';
import { createFakeStatistics } from './fake-statistics.ts';
import { createFakeMirrors } from './fake-mirrors.ts';
import type { Scenario } from './scenarios.ts';

export type Push = <K extends keyof FlatarrowEvents>(channel: K, payload: FlatarrowEvents[K]) => void;

/** The contract's calls over a scenario in memory: enough of the program for a window to be operated. */
export function createFakeHandlers(scenario: Scenario, push: Push): FlatarrowHandlers {
  const { overview, settings } = scenario;
  let lastId = 0;
  const nextId = (): string => `new-${(lastId += 1)}`;
  const pushAll = (): void => {
    overview.unit = settings.unit;
    for (const person of settings.persons) {
      const facts = overview.persons.find(({ personId }) => personId === person.id);
      if (facts) Object.assign(facts, { name: person.name, colour: person.colour, ranges: person.ranges });
    }
    push('settings.changed', structuredClone(settings));
    push('overview.changed', structuredClone(overview));
  };
  const personOf = (id: string) => settings.persons.find((person) => person.id === id);

  return {
    app: {
      info: () => ({
        version: '0.1.0',
        platform: scenario.platform ?? 'linux',
        host: 'electron',
        vault: scenario.weakVault
          ? { protection: 'weak', backend: 'basic_text' }
          : { protection: 'encrypted', backend: 'gnome_libsecret' },
        profileFolder: '/home/somebody/.config/Flatarrow',
      }),
      openWindow: () => undefined,
      closeWindow: () => undefined,
      openLink: () => undefined,
      dismissNotice: (id) => {
        overview.notices = overview.notices.filter((notice) => notice.id !== id);
        pushAll();
      },
    },
    overview: { get: () => overview },
    readings: {
      range: ({ personId, from, to }) => {
        if (!scenario.readings) throw new FlatarrowError('storage');
        return (scenario.readings.get(personId) ?? []).filter(({ readAt }) => readAt >= from && readAt < to);
      },
      oldest: (personId) => scenario.readings?.get(personId)?.[0]?.readAt,
      diary: ({ personId, from, to }) => {
        if (!scenario.diary) throw new FlatarrowError('storage');
        return (scenario.diary.get(personId) ?? []).filter(({ at }) => at >= from && at < to);
      },
    },
    statistics: createFakeStatistics(scenario),
    settings: {
      get: () => settings,
      change: (changed) => {
        Object.assign(settings, changed);
        pushAll();
      },
    },
    persons: {
      add: ({ name, colour }) => {
        const id = nextId();
        settings.persons.push(newPerson(id, name, colour));
        overview.persons.push(unseenPerson(newPerson(id, name, colour)));
        pushAll();
        return id;
      },
      change: ({ id, ...changed }) => {
        const person = personOf(id);
        if (person) Object.assign(person, changed);
        pushAll();
      },
      remove: (id) => {
        settings.persons = settings.persons.filter((person) => person.id !== id);
        settings.accounts = settings.accounts.filter(({ personId }) => personId !== id);
        overview.persons = overview.persons.filter(({ personId }) => personId !== id);
        pushAll();
      },
    },
    accounts: createFakeAccounts(scenario, { push, pushAll, nextId }),
    diagnostics: createFakeDiagnostics(scenario),
    transfer: createFakeTransfer(scenario, push),
    mirrors: createFakeMirrors(scenario, { push, pushAll, nextId }),
    alerts: withRecords(createFakeAlerts(scenario, pushAll), createFakeRecords(scenario, push)),
    updates: createFakeUpdates(scenario.updates ?? NO_UPDATES, push),
  };
}

/** A rehearsal ends on both sides: on the panel and in what the settings have been told. */
function withRecords(
  alerts: FlatarrowHandlers['alerts'],
  records: ReturnType<typeof createFakeRecords>,
): FlatarrowHandlers['alerts'] {
  return {
    ...alerts,
    ...records,
    stopRehearsal: async (...told) => {
      await records.stopRehearsal(...told);
      await alerts.stopRehearsal(...told);
    },
  };
}

/** Somebody added a moment ago, of whom nothing is known yet. */
function unseenPerson({ id, name, colour, ranges }: Person): PersonOverview {
  return {
    personId: id,
    name,
    colour,
    ranges,
    simulated: false,
    cadenceMs: 300_000,
    clockSkewMs: 0,
    mgdlPerMmol: MGDL_PER_MMOL,
    accounts: [],
  };
}
