import { describe, expect, it } from 'vitest';
import { startWatchdog } from '../../../../src/main/alerts/watchdog.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

const NOW = Date.UTC(2026, 10, 20);
const MINUTE = 60_000;

describe('the watchdog', () => {
  it('looks every half minute, even after a look that failed', async () => {
    const clock = new ManualClock(NOW);
    let looks = 0;
    const check = (): void => {
      looks += 1;
      if (looks === 2) throw new Error('the disk is gone');
    };
    startWatchdog({ clock, check, onSlept: () => undefined });
    await clock.advance(35_000);
    await expect(clock.advance(30_000)).rejects.toThrow('the disk is gone');
    await clock.advance(60_000);
    expect(looks).toBeGreaterThanOrEqual(4);
  });

  it('notices that it slept, before it looks', async () => {
    const clock = new ManualClock(NOW);
    const events: string[] = [];
    startWatchdog({ clock, check: () => void events.push('look'), onSlept: () => void events.push('slept') });
    await clock.advance(MINUTE);
    await clock.sleep(30 * MINUTE);
    expect(events).toEqual(['look', 'look', 'slept', 'look']);
  });

  it.each([
    [2.4, []],
    [2.6, ['slept']],
    [60, ['slept']],
  ])(
    'calls it sleep only when it looks more than two minutes late: %d min after the last: %o',
    async (after, slept) => {
      const clock = new ManualClock(NOW);
      const events: string[] = [];
      startWatchdog({ clock, check: () => undefined, onSlept: () => void events.push('slept') });
      await clock.sleep(after * MINUTE);
      expect(events).toEqual(slept);
    },
  );

  it('stops when it is told to', async () => {
    const clock = new ManualClock(NOW);
    startWatchdog({ clock, check: () => expect.unreachable(), onSlept: () => undefined })();
    await clock.advance(10 * MINUTE);
    expect(clock.pending).toBe(0);
  });
});
