import { asFlatarrowError } from '../../src/shared/errors.ts';
import type { Bridge } from '../../src/shared/ipc/bridge.ts';
import type { Answer } from '../../src/shared/ipc/answer.ts';
import { contract } from '../../src/shared/ipc/contract.ts';
import type { ContractDefinition } from '../../src/shared/ipc/define.ts';
import { createFakeHandlers } from './fake-handlers.ts';
import type { Scenario } from './scenarios.ts';

/** The contract's test double: the same schemas as main, over a program in memory. */
export function createFakeBridge(scenario: Scenario): Bridge {
  const definitions: ContractDefinition = contract;
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const handlers = createFakeHandlers(scenario, (channel, payload) => {
    for (const listener of listeners.get(channel) ?? []) listener(payload);
  });
  return {
    call: async (channel, argument): Promise<Answer> => {
      const [group = '', name = ''] = channel.split('.');
      const definition = definitions[group]?.calls[name];
      const handler: unknown = Reflect.get(Object(Reflect.get(handlers, group)), name);
      try {
        if (!definition || typeof handler !== 'function') throw new Error(`There is no call ${channel}.`);
        const answer: unknown = await handler(definition.argument.parse(argument));
        return { ok: true, value: structuredClone(definition.result.parse(answer)) };
      } catch (error) {
        return { ok: false, error: { kind: asFlatarrowError(error).kind, ref: 'fake' } };
      }
    },
    listen(channel, listener) {
      const heard = listeners.get(channel) ?? new Set();
      listeners.set(channel, heard.add(listener));
      return () => heard.delete(listener);
    },
  };
}
