import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDispatch } from '../../../../src/main/ipc/dispatch.ts';
import { FlatarrowError } from '../../../../src/shared/errors.ts';
import { type FlatarrowHandlers, contract } from '../../../../src/shared/ipc/contract.ts';
import { nobody } from '../../../support/test-program.ts';

const SECRET = 'canary-password-7!';

/** Every handler throws, unless a test says otherwise: what gets this far is what dispatch has let through. */
function handlers(overrides: Record<string, (argument: unknown) => unknown> = {}): {
  handlers: FlatarrowHandlers;
  reached: string[];
} {
  const reached: string[] = [];
  const entries = Object.entries(contract).map(([group, { calls }]) => [
    group,
    Object.fromEntries(
      Object.keys(calls).map((name) => [
        name,
        (argument: unknown) => {
          reached.push(`${group}.${name}`);
          return overrides[`${group}.${name}`]?.(argument);
        },
      ]),
    ),
  ]);
  return { handlers: Object.fromEntries(entries), reached };
}

describe('answering a window', () => {
  const logged: string[] = [];
  const log = {
    info: () => undefined,
    warn: (event: string, facts?: object) => void logged.push(JSON.stringify([event, facts])),
  };

  it('parses the argument, calls the handler, and parses its result', async () => {
    const { handlers: own } = handlers({ 'persons.add': () => 'new-id' });
    const dispatch = createDispatch(own, log);
    expect(await dispatch('persons.add', { name: ' Mia ', colour: 'blue' }, nobody)).toEqual({
      ok: true,
      value: 'new-id',
    });
  });

  it('lets no argument through that the contract does not know', async () => {
    const { handlers: own, reached } = handlers();
    const dispatch = createDispatch(own, log);
    for (const argument of [
      undefined,
      1,
      {},
      { name: '', colour: 'blue' },
      { name: 'x', colour: '<script>' },
    ]) {
      expect(await dispatch('persons.add', argument, nobody)).toMatchObject({
        ok: false,
        error: { kind: 'config' },
      });
    }
    expect(reached).toEqual([]);
  });

  it('knows no call that is not in the contract, prototype members included', async () => {
    const dispatch = createDispatch(handlers().handlers, log);
    for (const channel of [
      'app.quit',
      '__proto__.toString',
      'constructor',
      'overview.changed',
      7,
      null,
      { toString: 'x' },
    ]) {
      expect(await dispatch(channel, undefined, nobody)).toMatchObject({ ok: false });
    }
  });

  it('tells the kind of a failure and a reference, never its text, and logs no text either', async () => {
    const { handlers: own } = handlers({
      'overview.get': () => {
        throw new FlatarrowError('lockedOut', { retryAt: 5, cause: new Error(SECRET) });
      },
      'settings.get': () => {
        throw new TypeError(SECRET);
      },
    });
    const dispatch = createDispatch(own, log);
    const answers = [
      await dispatch('overview.get', undefined, nobody),
      await dispatch('settings.get', undefined, nobody),
    ];
    expect(answers[0]).toMatchObject({ ok: false, error: { kind: 'lockedOut', retryAt: 5 } });
    expect(JSON.stringify(answers) + logged.join('')).not.toContain(SECRET);
  });

  it('survives ten thousand hostile arguments on every call without throwing', async () => {
    const dispatch = createDispatch(handlers().handlers, { info: () => undefined, warn: () => undefined });
    const channels = Object.entries(contract).flatMap(([group, { calls }]) =>
      Object.keys(calls).map((name) => `${group}.${name}`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...channels),
        fc.anything({ withNullPrototype: true }),
        async (channel, argument) => {
          expect(typeof (await dispatch(channel, argument, nobody)).ok).toBe('boolean');
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
