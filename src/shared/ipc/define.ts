import type { z } from 'zod';

/** A question a window asks main: the schema of its argument and of its answer. */
export interface CallDefinition<A extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> {
  argument: A;
  result: R;
}

/** One topic of the contract: what can be asked, and what main tells unasked. */
export interface GroupDefinition {
  calls: Record<string, CallDefinition>;
  events: Record<string, z.ZodType>;
}

export type ContractDefinition = Record<string, GroupDefinition>;

export function call<A extends z.ZodType, R extends z.ZodType>(argument: A, result: R): CallDefinition<A, R> {
  return { argument, result };
}

type CallFunction<C> =
  C extends CallDefinition<infer A, infer R>
    ? void extends z.output<A>
      ? () => Promise<z.output<R>>
      : (argument: z.input<A>) => Promise<z.output<R>>
    : never;

/** What a window holds: `api.settings.get()`, `api.overview.onChanged(listener)`. */
export type Api<D extends ContractDefinition> = {
  [G in keyof D]: {
    [C in keyof D[G]['calls']]: CallFunction<D[G]['calls'][C]>;
  } & {
    [E in keyof D[G]['events'] as `on${Capitalize<E & string>}`]: (
      listener: (payload: z.output<D[G]['events'][E]>) => void,
    ) => () => void;
  };
};

/** The window that asks, as far as a handler may touch it. */
export interface Caller {
  close(): void;
  /** The window as a printer would get it; absent where the host can't. */
  printToPdf?(): Promise<Uint8Array>;
}

/** What main must supply: one handler for each call; a missing one does not compile. */
export type Handlers<D extends ContractDefinition> = {
  [G in keyof D]: {
    [C in keyof D[G]['calls']]: D[G]['calls'][C] extends CallDefinition<infer A, infer R>
      ? (argument: z.output<A>, caller: Caller) => z.input<R> | Promise<z.input<R>>
      : never;
  };
};

/** `group.name` of every event, with its payload. */
export type EventPayloads<D extends ContractDefinition> = {
  [
    K in {
      [G in keyof D & string]: `${G}.${keyof D[G]['events'] & string}`;
    }[keyof D & string]
  ]: K extends `${infer G}.${infer E}` ? z.output<D[G]['events'][E]> : never;
};
