import { describe, expect, it } from 'vitest';
import type { Measured } from '../../../../bench/app/bench.ts';
import { each } from '../../../../bench/app/subjects.ts';
import { median, ratio, summarise } from '../../../../bench/app/summary.ts';

function measured(memoryKb: number, startMs: number): Measured {
  const memory = [{ electron: memoryKb - 10, zygote: 10 }];
  return { startMs: [startMs], resting: memory, withWindow: memory, afterWindow: memory, endedClean: true };
}

function meetsAims(memoryKb: number, startMs: number): boolean {
  const flatarrow = measured(memoryKb, startMs);
  return summarise({
    measured: each((key) => (key.startsWith('empty') ? measured(1000, 1000) : flatarrow)),
    wasShared: false,
  }).meetsAims;
}

describe('what the bench of the program makes of its figures', () => {
  it('takes the middle one, or the mean of the two in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7])]).toEqual([2, 2.5, 7]);
  });

  it('compares within a round, so that a slow moment of the machine counts on both sides', () => {
    // The machine was ten times as slow in the second round; the program never cost more than 1.2 times the empty one.
    expect(ratio([120, 1100, 120], [100, 1000, 100])).toBeCloseTo(1.2);
  });

  it('meets its aims only with all of them', () => {
    expect([meetsAims(1100, 1300), meetsAims(1101, 1300), meetsAims(1100, 1301)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('scales what was seen at rest to an hour', () => {
    const activity = { cpuS: 0.25, wakeUps: 100, writtenBytes: 2048, forMs: 360_000, cpuByRole: {} };
    const { flatarrow } = summarise({
      measured: each(() => ({ ...measured(1000, 1000), activity })),
      wasShared: false,
    }).figures;
    expect([flatarrow.cpuSPerHour, flatarrow.wakeUpsPerHour, flatarrow.writtenKbPerHour]).toEqual([
      2.5, 1000, 20,
    ]);
  });

  it('names the processes that a closed window left behind', () => {
    const left = { ...measured(1000, 1000), afterWindow: [{ electron: 900, zygote: 10, AudioService: 90 }] };
    const { figures } = summarise({
      measured: each((key) => (key === 'flatarrow' ? left : measured(1000, 1000))),
      wasShared: false,
    });
    expect([figures.flatarrow.leftByWindow, figures.empty.leftByWindow]).toEqual([['AudioService'], []]);
  });
});
