import type { Clock } from '../ports/clock.ts';

/**
 * A clock that runs `rate` times as fast as the computer's from `startedAt` on, timers included. Several processes
 * that are given the same two numbers agree about the time. For tests that must see a night go by.
 */
export function fastClock(startedAt: number, rate: number): Clock {
  return {
    now: () => startedAt + (Date.now() - startedAt) * rate,
    after(delayMs, run) {
      const timer = setTimeout(run, Math.max(delayMs, 0) / rate);
      return () => clearTimeout(timer);
    },
  };
}

/** Reads `FLATARROW_CLOCK=STARTxRATE` (epoch ms, times as fast); undefined when it is not set or makes no sense. */
export function fastClockFrom(value: string | undefined): Clock | undefined {
  const match = /^(\d{13})x(\d{1,4})$/.exec(value ?? '');
  return match ? fastClock(Number(match[1]), Number(match[2])) : undefined;
}
