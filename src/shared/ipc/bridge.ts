import { FlatarrowError } from '../errors.ts';
import { answerSchema } from './answer.ts';
import type { Api, ContractDefinition } from './define.ts';

/** The narrow passage between a window and main: the preload's, or a WebSocket's in the browser host. */
export interface Bridge {
  /** Sends `group.name` with its argument; the answer has the shape of `answerSchema`. */
  call(channel: string, argument: unknown): Promise<unknown>;
  /** Hears `group.name` events; returns a function that stops listening. */
  listen(channel: string, listener: (payload: unknown) => void): () => void;
}

/**
 * Builds the typed functions of the contract's groups over a bridge. Answers and events are parsed on this side too:
 * a window never draws what the contract doesn't know.
 * @param definition the whole contract, or as many of its groups as a window needs
 * @throws FlatarrowError from every call that main refused or that failed there
 */
export function createApi<D extends ContractDefinition>(bridge: Bridge, definition: D): Api<D>;
// An overload, because walking the contract's entries loses the names that its type is made of.
export function createApi(
  bridge: Bridge,
  definition: ContractDefinition,
): Record<string, Record<string, unknown>> {
  const groups = Object.entries(definition).map(([group, { calls, events }]) => {
    const functions: Record<string, unknown> = {};
    for (const [name, { result }] of Object.entries(calls)) {
      functions[name] = async (argument?: unknown) => {
        const answer = answerSchema.parse(await bridge.call(`${group}.${name}`, argument));
        if (!answer.ok) throw new FlatarrowError(answer.error.kind, { retryAt: answer.error.retryAt });
        return result.parse(answer.value);
      };
    }
    for (const [name, payload] of Object.entries(events)) {
      functions[`on${name.charAt(0).toUpperCase()}${name.slice(1)}`] = (listener: (value: unknown) => void) =>
        bridge.listen(`${group}.${name}`, (raw) => {
          const parsed = payload.safeParse(raw);
          if (parsed.success) listener(parsed.data);
        });
    }
    return [group, functions] as const;
  });
  return Object.fromEntries(groups);
}
