import { describe, expect, it } from 'vitest';
import { FlatarrowError } from '../../../../src/shared/errors.ts';
import { type Bridge, createApi } from '../../../../src/shared/ipc/bridge.ts';
import { contract } from '../../../../src/shared/ipc/contract.ts';
import { DEFAULT_SETTINGS } from '../../../../src/shared/settings/settings.ts';
import { START, makeReading } from '../make-reading.ts';

/** A passage that answers every call the same, remembers what was asked, and lets the test speak as main. */
function makeBridge(answer: unknown = { ok: true, value: undefined }) {
  const asked: [channel: string, argument: unknown][] = [];
  const listeners = new Map<string, (payload: unknown) => void>();
  const bridge: Bridge = {
    call(channel, argument) {
      asked.push([channel, argument]);
      return Promise.resolve(answer);
    },
    listen(channel, listener) {
      listeners.set(channel, listener);
      return () => listeners.delete(channel);
    },
  };
  return {
    asked,
    listeners,
    api: createApi(bridge, contract),
    tell: (channel: string, payload: unknown) => listeners.get(channel)?.(payload),
  };
}

describe('a call', () => {
  it('asks main on its own channel and gives the parsed answer', async () => {
    const reading = makeReading();
    const { api, asked } = makeBridge({ ok: true, value: [{ ...reading, secret: 'not in the contract' }] });
    const range = { personId: 'mia', from: START, to: START + 1 };
    expect(await api.readings.range(range)).toEqual([reading]);
    expect(asked).toEqual([['readings.range', range]]);
  });

  it('without an argument sends none', async () => {
    const { api, asked } = makeBridge({ ok: true, value: DEFAULT_SETTINGS });
    expect(await api.settings.get()).toEqual(DEFAULT_SETTINGS);
    expect(asked).toEqual([['settings.get', undefined]]);
  });

  it('that main refused throws the kind, and when to come back', async () => {
    const { api } = makeBridge({ ok: false, error: { kind: 'lockedOut', retryAt: START, ref: 'r1' } });
    const refusal = api.accounts.askNow('one');
    await expect(refusal).rejects.toBeInstanceOf(FlatarrowError);
    await expect(refusal).rejects.toMatchObject({ kind: 'lockedOut', facts: { retryAt: START } });
  });

  it.each([
    undefined,
    {},
    { ok: true, value: 'not settings' },
    { ok: true, value: { ...DEFAULT_SETTINGS, unit: 'g/l' } },
    { ok: false, error: { kind: 'unheard-of', ref: 'r1' } },
  ])('answered with %o fails, rather than give what the contract doesn’t know', async (answer) => {
    await expect(makeBridge(answer).api.settings.get()).rejects.toMatchObject({ name: 'ZodError' });
  });
});

describe('an event', () => {
  it('is heard with its payload until one stops listening', () => {
    const { api, tell } = makeBridge();
    const heard: unknown[] = [];
    const stop = api.settings.onChanged((settings) => heard.push(settings));
    tell('settings.changed', DEFAULT_SETTINGS);
    stop();
    tell('settings.changed', DEFAULT_SETTINGS);
    expect(heard).toEqual([DEFAULT_SETTINGS]);
  });

  it.each([undefined, 'text', {}, { ...DEFAULT_SETTINGS, version: 99 }])(
    'with the payload %o is not delivered',
    (payload) => {
      const { api, tell } = makeBridge();
      const heard: unknown[] = [];
      api.settings.onChanged((settings) => heard.push(settings));
      tell('settings.changed', payload);
      expect(heard).toEqual([]);
    },
  );
});

it('has a function for every call and every event of the contract', () => {
  const { api } = makeBridge();
  for (const [group, { calls, events }] of Object.entries(contract)) {
    const expected = [
      ...Object.keys(calls),
      ...Object.keys(events).map((name) => `on${name.charAt(0).toUpperCase()}${name.slice(1)}`),
    ];
    expect(Object.keys(Object.entries(api).find(([name]) => name === group)?.[1] ?? {})).toEqual(expected);
  }
});
