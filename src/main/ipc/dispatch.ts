import { randomUUID } from 'node:crypto';
import { asFlatarrowError } from '../../shared/errors.ts';
import type { Answer } from '../../shared/ipc/answer.ts';
import { type FlatarrowHandlers, contract } from '../../shared/ipc/contract.ts';
import type { CallDefinition, Caller, ContractDefinition } from '../../shared/ipc/define.ts';
import type { Log } from '../ports/log.ts';

type AnyHandler = (argument: unknown, caller: Caller) => unknown;

interface Route {
  definition: CallDefinition;
  handler: AnyHandler;
}

/** Answers one call of the contract from a window that has already been found trustworthy. */
export type Dispatch = (channel: unknown, argument: unknown, caller: Caller) => Promise<Answer>;

/**
 * Parse, call, answer. Of an error only its kind, the time to come back and a reference into the log cross over.
 */
export function createDispatch(handlers: FlatarrowHandlers, log: Log): Dispatch {
  const routes = routesOf(handlers);
  return async (channel, argument, caller) => {
    const route = typeof channel === 'string' ? routes.get(channel) : undefined;
    if (!route) return refuse(log, 'unknown call');
    try {
      const parsed = route.definition.argument.safeParse(argument);
      if (!parsed.success) return refuse(log, `bad argument for ${String(channel)}`);
      const value = await route.handler(parsed.data, caller);
      return { ok: true, value: route.definition.result.parse(value) };
    } catch (thrown) {
      const { kind, facts } = asFlatarrowError(thrown);
      const ref = randomUUID().slice(0, 8);
      log.warn('call failed', {
        channel: String(channel),
        kind,
        ref,
        error: thrown instanceof Error ? thrown.name : 'unknown',
      });
      return { ok: false, error: { kind, retryAt: facts.retryAt, ref } };
    }
  };
}

function refuse(log: Log, why: string): Answer {
  const ref = randomUUID().slice(0, 8);
  log.warn('call refused', { why, ref });
  return { ok: false, error: { kind: 'config', ref } };
}

function routesOf(handlers: FlatarrowHandlers): Map<string, Route> {
  const definitions: ContractDefinition = contract;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `FlatarrowHandlers` has already made sure that each handler takes what its schema yields
  const byGroup = handlers as Record<string, Record<string, AnyHandler>>;
  const routes = new Map<string, Route>();
  for (const [group, { calls }] of Object.entries(definitions)) {
    for (const [name, definition] of Object.entries(calls)) {
      const handler = byGroup[group]?.[name];
      if (handler) routes.set(`${group}.${name}`, { definition, handler });
    }
  }
  return routes;
}
