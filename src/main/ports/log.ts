import type { LogEvent } from './log-events.ts';

/** What may be logged: plain facts, never bodies, headers or anything a person typed. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  info(event: LogEvent, facts?: LogFacts): void;
  warn(event: LogEvent, facts?: LogFacts): void;
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined };
