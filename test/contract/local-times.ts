import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SourceContract } from './contract.ts';
import { MINUTE_MS, setScene } from './scene.ts';
import { inEnglish } from '../support/english.ts';

const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * Where this computer may stand, how many minutes its clock is ahead of UTC there on New Year's Day, and when it changes
 * in 2026, in spring and in autumn.
 */
const ZONES = [
  ['UTC', 0, []],
  ['Asia/Kathmandu', 345, []],
  ['America/Los_Angeles', -480, [Date.UTC(2026, 2, 8, 10), Date.UTC(2026, 10, 1, 9)]],
  ['Europe/Berlin', 60, [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)]],
  ['Pacific/Auckland', 780, [Date.UTC(2026, 3, 4, 14), Date.UTC(2026, 8, 26, 14)]],
  ['Australia/Lord_Howe', 660, [Date.UTC(2026, 3, 4, 15), Date.UTC(2026, 9, 3, 15, 30)]],
] as const satisfies readonly (readonly [string, number, readonly number[]])[];
const NEW_YEAR = Date.UTC(2026, 0, 1);

/** An instant is the same instant wherever this computer stands, also in the hours that its clock skips or repeats. */
export function describeLocalTimes<Credentials, Session>(
  contract: SourceContract<Credentials, Session>,
): void {
  describe.each(ZONES)(`${inEnglish(contract.source.name)}: in %s`, (timeZone, aheadMinutes, changes) => {
    // In a process of its own, as tests run here, this takes effect at once.
    beforeEach(() => void vi.stubEnv('TZ', timeZone));
    // Before any other test of this process looks at a clock.
    afterEach(() => void vi.unstubAllEnvs());

    it('stands there', () => {
      expect(minutesAhead(NEW_YEAR)).toBe(aheadMinutes);
      for (const change of changes) expect(minutesAhead(change - 1)).not.toBe(minutesAhead(change));
    });

    it('reads each five minutes of both days on which clocks change', () => {
      for (const change of [...changes, NEW_YEAR]) {
        const times = Array.from({ length: 576 }, (_, index) => change - DAY_MS + index * 5 * MINUTE_MS);
        const body: unknown = JSON.parse(contract.writeBody(times.map((readAt) => ({ readAt, mgdl: 110 }))));
        const readings = contract.readBody(body, change + DAY_MS);
        expect(readings.map(({ readAt }) => readAt)).toEqual(times);
      }
    });

    it('reads over the wire what the cloud has, with the cloud’s time', async () => {
      const { cloud, clock, signIn, read } = await setScene(contract);
      const times = [15, 10, 5].map((minutes) => clock.now() - minutes * MINUTE_MS);
      cloud.publish(times.map((readAt) => ({ readAt, mgdl: 110 })));
      const { readings, serverNow } = await read(await signIn());
      expect(readings.map(({ readAt }) => readAt)).toEqual(times);
      expect(serverNow).toBe(clock.now());
    });
  });
}

/** How far the clock on the wall is ahead of UTC. */
function minutesAhead(at: number): number {
  return 0 - new Date(at).getTimezoneOffset();
}
