import { errorText } from '../../src/shared/errors.ts';
import { quiet, NO_ALERTS } from '../../src/shared/alerts/state.ts';
import type { FlatarrowEvents, FlatarrowHandlers } from '../../src/shared/ipc/contract.ts';
import { MGDL_PER_MMOL } from '../../src/shared/glucose/units.ts';
import type { PersonOverview } from '../../src/shared/overview/overview.ts';
import { newPerson, type Person } from '../../src/shared/people/person.ts';
import { FAKE_SOURCES } from './fake-sources.ts';
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
  const accountOf = (id: string) => settings.accounts.find((account) => account.id === id);

  return {
    app: {
      info: () => ({
        version: '0.1.0',
        platform: 'linux',
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
      range: ({ personId, from, to }) =>
        (scenario.readings.get(personId) ?? []).filter(({ readAt }) => readAt >= from && readAt <= to),
    },
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
    accounts: {
      sources: () => FAKE_SOURCES,
      test: () => {
        if (scenario.test === 'invalid')
          return { outcome: 'invalid', fields: { username: 'A user name is needed.' } };
        if (scenario.test === 'fails') {
          return { outcome: 'fails', kind: 'badCredentials', text: errorText('badCredentials') };
        }
        const newest = [...scenario.readings.values()][0]?.at(-1);
        return { outcome: 'works', text: 'Signed in.', ...(newest && { newest }) };
      },
      add: ({ personId, sourceId, keep }) => {
        if (scenario.weakVault && keep === 'stored') return { outcome: 'askHowToKeep' };
        const id = nextId();
        settings.accounts.push({ id, personId, sourceId, label: 'Outside US', enabled: true });
        const facts = overview.persons.find((person) => person.personId === personId);
        if (facts) facts.simulated = sourceId === 'simulator';
        pushAll();
        return { outcome: 'saved', id };
      },
      change: ({ id }) => ({ outcome: 'saved', id }),
      setEnabled: ({ id, enabled }) => {
        const account = accountOf(id);
        if (account) account.enabled = enabled;
        pushAll();
      },
      move: ({ id, position }) => {
        const moved = accountOf(id);
        if (!moved) return;
        const others = settings.accounts.filter((account) => account.id !== id);
        others.splice(position, 0, moved);
        settings.accounts = others;
        pushAll();
      },
      remove: (id) => {
        settings.accounts = settings.accounts.filter((account) => account.id !== id);
        pushAll();
      },
      openValues: () => ({ region: 'ous', username: 'mia@example.org' }),
      askNow: () => undefined,
    },
    alerts: {
      snooze: ({ personId, minutes }) => {
        const alert = overview.persons.find((person) => person.personId === personId)?.alert;
        if (!alert) return;
        const until = quiet(NO_ALERTS, { kind: alert.kind, minutes, now: Date.now() }).quietUntil[alert.kind];
        if (until !== undefined) alert.quietUntil = until;
        pushAll();
      },
      log: () => [],
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
