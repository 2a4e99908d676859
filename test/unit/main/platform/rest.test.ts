import { describe, expect, it } from 'vitest';
import { collectGarbage, createRest } from '../../../../src/main/platform/rest.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

const PROCESSES = [
  { pid: 1, serviceName: 'network.mojom.NetworkService' },
  { pid: 2, serviceName: 'audio.mojom.AudioService' },
  { pid: 3 },
];

function program() {
  const clock = new ManualClock(0);
  const seen = { ended: [] as number[], collected: 0 };
  const state = { windows: 0 };
  const rest = createRest({
    clock,
    isAnyWindowOpen: () => state.windows > 0,
    processes: () => PROCESSES,
    end: (pid) => seen.ended.push(pid),
    tidyUp: () => (seen.collected += 1),
  });
  return { clock, seen, state, rest };
}

describe('the rest without a window', () => {
  it('ends the process for sounds and no other, and collects garbage, once for each time that it begins', async () => {
    const { clock, seen, rest } = program();
    rest.soon();
    await clock.advance(60 * 60_000);
    expect(seen).toEqual({ ended: [2], collected: 1 });
    rest.soon();
    await clock.advance(60_000);
    expect(seen.collected).toBe(2);
  });

  it('leaves a program alone that has a window again: it may be sounding', async () => {
    const { clock, seen, state, rest } = program();
    rest.soon();
    await clock.advance(5000);
    state.windows = 1;
    await clock.advance(60_000);
    expect(seen).toEqual({ ended: [], collected: 0 });
  });

  it('begins anew with each window that is closed', async () => {
    const { clock, seen, rest } = program();
    for (let times = 0; times < 5; times += 1) {
      rest.soon();
      await clock.advance(9000);
    }
    expect(seen.collected).toBe(0);
    await clock.advance(1000);
    expect(seen.collected).toBe(1);
  });

  it('is not begun after the end', async () => {
    const { clock, seen, rest } = program();
    rest.soon();
    rest.stop();
    await clock.advance(60_000);
    expect([seen.collected, clock.pending]).toEqual([0, 0]);
  });
});

describe('collecting garbage', () => {
  it('finds what nobody holds any more', async () => {
    const [gone, held] = [new WeakRef({ name: 'gone' }), { name: 'held' }];
    const kept = new WeakRef(held);
    // A weak reference is kept alive until the turn in which it was made is over.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    collectGarbage();
    expect([gone.deref(), kept.deref()]).toEqual([undefined, held]);
  });
});
