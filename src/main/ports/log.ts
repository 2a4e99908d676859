/** What may be logged: plain facts, never bodies, headers or anything a person typed. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined };
