import { describe, expect, it } from 'vitest';
import { Watchdog, type WatchdogParts } from '../../../../src/main/alerts/watchdog.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

const NOW = Date.UTC(2026, 10, 20);
const MINUTE = 60_000;

const watch = (parts: Partial<WatchdogParts> & Pick<WatchdogParts, 'clock'>): Watchdog =>
  new Watchdog({ check: () => undefined, onSlept: () => undefined, ...parts });

describe('the watchdog', () => {
  it('looks every half minute, even after a look that failed', async () => {
    const clock = new ManualClock(NOW);
    let looks = 0;
    const check = (): void => {
      looks += 1;
      if (looks === 2) throw new Error('the disk is gone');
    };
    watch({ clock, check });
    await clock.advance(35_000);
    await expect(clock.advance(30_000)).rejects.toThrow('the disk is gone');
    await clock.advance(60_000);
    expect(looks).toBeGreaterThanOrEqual(4);
  });

  it('notices that it slept, before it looks', async () => {
    const clock = new ManualClock(NOW);
    const events: string[] = [];
    watch({ clock, check: () => void events.push('look'), onSlept: () => void events.push('slept') });
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
      watch({ clock, onSlept: () => void events.push('slept') });
      await clock.sleep(after * MINUTE);
      expect(events).toEqual(slept);
    },
  );

  it('tells whoever wakes before its own timer how long it slept, once', async () => {
    const clock = new ManualClock(NOW);
    const slept: number[] = [];
    let watchdog: Watchdog | undefined;
    clock.after(MINUTE, () => watchdog?.noticeSleep());
    watchdog = watch({ clock, onSlept: (sleptMs) => void slept.push(sleptMs) });
    watchdog.noticeSleep();
    expect(slept).toEqual([]);
    await clock.sleep(60 * MINUTE);
    expect(slept).toEqual([59.5 * MINUTE]);
  });

  it('stops when it is told to', async () => {
    const clock = new ManualClock(NOW);
    watch({ clock, check: () => expect.unreachable() }).stop();
    await clock.advance(10 * MINUTE);
    expect(clock.pending).toBe(0);
  });
});

it('looks on after a wake that failed, at that moment and from then on', async () => {
  const clock = new ManualClock(NOW);
  let looks = 0;
  watch({
    clock,
    check: () => void (looks += 1),
    onSlept: () => {
      throw new Error('nobody could be asked');
    },
  });
  await expect(clock.sleep(30 * MINUTE)).rejects.toThrow('nobody could be asked');
  expect(looks).toBe(1);
  await clock.advance(MINUTE);
  expect(looks).toBe(3);
});
