import { errorText } from '../../src/shared/errors.ts';
import { DEFAULT_RANGES } from '../../src/shared/glucose/ranges.ts';
import type { FlatarrowHandlers } from '../../src/shared/ipc/contract.ts';
import type { Push } from './fake-handlers.ts';
import { fakeDevices } from './fake-devices.ts';
import { FAKE_SOURCES } from './fake-sources.ts';
import type { Scenario } from './scenarios.ts';
import { english } from '../support/english.ts';

export interface FakeProgram {
  push: Push;
  pushAll: () => void;
  nextId: () => string;
}

const PEOPLE = [
  { followedId: 'one', name: 'Lina Sommer' },
  { followedId: 'two', name: 'Emil Sommer' },
];

/** What the contract's account calls do to a scenario. */
export function createFakeAccounts(
  scenario: Scenario,
  { push, pushAll, nextId }: FakeProgram,
): FlatarrowHandlers['accounts'] {
  const { overview, settings } = scenario;
  const accountOf = (id: string) => settings.accounts.find((account) => account.id === id);
  const mustChoose = (followedId: string | undefined): boolean =>
    scenario.test === 'choosePerson' && !PEOPLE.some((person) => person.followedId === followedId);
  return {
    sources: () => FAKE_SOURCES,
    test: async ({ sourceId, followedId }) => {
      // The sign-in in somebody's browser, which nobody ends here.
      if (sourceId === 'dexcom-web') await new Promise(() => undefined);
      if (mustChoose(followedId)) return { outcome: 'choosePerson', people: PEOPLE };
      if (scenario.test === 'invalid')
        return { outcome: 'invalid', fields: { username: 'A user name is needed.' } };
      if (scenario.test === 'fails')
        return {
          outcome: 'fails',
          kind: 'badCredentials',
          text: errorText({ kind: 'badCredentials' }, english),
        };
      const newest = [...(scenario.readings?.values() ?? [])][0]?.at(-1);
      return {
        outcome: 'works',
        text: followedId ? `Signed in; ${followedId} is followed.` : 'Signed in.',
        ...(newest && { newest }),
        ...(scenario.test === 'suggests' && {
          suggestion: { unit: 'mmol/L', ranges: { ...DEFAULT_RANGES, high: 160 } },
        }),
      };
    },
    add: ({ personId, sourceId, keep, followedId }) => {
      if (scenario.weakVault && keep === 'stored') return { outcome: 'askHowToKeep' };
      if (mustChoose(followedId)) return { outcome: 'choosePerson', people: PEOPLE };
      if (scenario.test === 'fails')
        return { outcome: 'fails', kind: 'timeout', text: errorText({ kind: 'timeout' }, english) };
      const id = nextId();
      const label = 'Outside US';
      settings.accounts.push({ id, personId, sourceId, label, enabled: true, followedId });
      const facts = overview.persons.find((person) => person.personId === personId);
      if (facts) facts.simulated = sourceId === 'simulator';
      pushAll();
      return { outcome: 'saved', id };
    },
    change: ({ id, followedId }) => {
      const account = accountOf(id);
      if (account && followedId !== undefined) account.followedId = followedId;
      pushAll();
      return { outcome: 'saved', id };
    },
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
    devices: (id) => fakeDevices(Date.now(), accountOf(id)?.sourceId, scenario.devices),
    backfill: (accountId) => {
      push('accounts.backfillChanged', { accountId, state: 'running', progress: 0, added: 0 });
      push('accounts.backfillChanged', { accountId, state: 'running', progress: 0.427, added: 12_204 });
      if (scenario.backfillEnds)
        push('accounts.backfillChanged', { accountId, state: 'done', progress: 1, added: 25_918 });
    },
    cancelBackfill: (accountId) =>
      push('accounts.backfillChanged', { accountId, state: 'cancelled', progress: 0.427, added: 12_204 }),
    askNow: () => undefined,
  };
}
