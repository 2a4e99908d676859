import type { FlatarrowHandlers } from '../../src/shared/ipc/contract.ts';
import type { MirrorTest } from '../../src/shared/ipc/groups/mirrors.ts';
import type { MirrorState } from '../../src/shared/people/mirror-state.ts';
import type { FakeProgram } from './fake-accounts.ts';
import type { Scenario } from './scenarios.ts';

/** How a scenario's mirrors are doing, and what trying one finds out. */
export interface FakeMirrors {
  states: MirrorState[];
  test: MirrorTest;
}

const FREE: MirrorTest = {
  outcome: 'works',
  finding: { verdict: 'free', others: 0, compared: 0, differing: 0 },
};

/** What the contract's mirror calls do to a scenario. */
export function createFakeMirrors(
  { settings, mirrors = { states: [], test: FREE } }: Scenario,
  { push, pushAll, nextId }: FakeProgram,
): FlatarrowHandlers['mirrors'] {
  const stateOf = (id: string): MirrorState =>
    mirrors.states.find(({ mirrorId }) => mirrorId === id) ?? {
      mirrorId: id,
      state: 'upToDate',
      queued: 0,
    };
  const tell = (): void => {
    pushAll();
    push(
      'mirrors.changed',
      settings.mirrors.map(({ id, enabled }) =>
        enabled ? stateOf(id) : { ...stateOf(id), state: 'off' as const },
      ),
    );
  };
  const save = (id: string, confirmed: boolean, keep: () => void) => {
    const { test } = mirrors;
    if (test.outcome !== 'works') return test;
    if (test.finding.verdict !== 'free' && !confirmed)
      return { outcome: 'others' as const, finding: test.finding };
    keep();
    tell();
    return { outcome: 'saved' as const, id };
  };
  const change = (id: string, changed: Partial<Scenario['settings']['mirrors'][number]>): void => {
    const mirror = settings.mirrors.find((each) => each.id === id);
    if (mirror) Object.assign(mirror, changed);
    tell();
  };
  return {
    states: () => settings.mirrors.map(({ id }) => stateOf(id)),
    test: () => mirrors.test,
    add: ({ personId, values, confirmed }) => {
      const id = nextId();
      const address = values['address'] ?? '';
      return save(id, confirmed, () =>
        settings.mirrors.push({ id, personId, address, enabled: true, acceptsOthers: false }),
      );
    },
    change: ({ id, values, confirmed }) =>
      save(id, confirmed, () => change(id, { address: values['address'] ?? '' })),
    setEnabled: ({ id, enabled }) => change(id, { enabled }),
    acceptOthers: (id) => change(id, { acceptsOthers: true }),
    tryNow: tell,
    remove: (id) => {
      settings.mirrors = settings.mirrors.filter((mirror) => mirror.id !== id);
      tell();
    },
    openValues: (id) => ({ address: settings.mirrors.find((mirror) => mirror.id === id)?.address ?? '' }),
  };
}
