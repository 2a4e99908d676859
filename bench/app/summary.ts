import type { BenchResult, Measured } from './bench.ts';
import { type Activity, type Memory, totalKb } from '../electron/resources.ts';
import { type Each, each } from './subjects.ts';

const HOUR_MS = 3_600_000;

/** What is aimed at; `docs/at-rest.md` tells why. */
export const AIMS = { memoryTrayOnly: 1.1, startToValue: 1.3, cpuSPerHour: 2 } as const;

export interface Figures {
  /** Until it is there, ms: for the empty program ready, for Flatarrow the value in the tray. */
  startMs: number;
  memoryMb: number;
  memoryWithWindowMb: number;
  memoryAfterWindowMb: number;
  /** MB by process, nothing open. */
  memoryByProcessMb: Readonly<Record<string, number>>;
  /** Processes that are there once a window has been opened and closed, and that an empty program doesn’t have. */
  leftByWindow: readonly string[];
  cpuSPerHour?: number;
  wakeUpsPerHour?: number;
  writtenKbPerHour?: number;
}

/** The medians of a whole run, and what Flatarrow is in terms of an empty program. */
export interface Summary {
  figures: Each<Figures>;
  ratios: {
    memoryTrayOnly: number;
    memoryWithWindow: number;
    startToValue: number;
    /** Against an empty program that shows an empty window. */
    memoryWithWindowToEmptyWindow: number;
    /** Against an empty program that has opened a SQLite file, which takes a library of its own on some runtimes. */
    memoryTrayOnlyToDatabase: number;
    startToValueToDatabase: number;
    memoryTrayOnlyWithYear: number;
    startToValueWithYear: number;
  };
  meetsAims: boolean;
  wasShared: boolean;
}

export function summarise({ measured, wasShared }: BenchResult): Summary {
  const { empty, emptyWithDatabase, flatarrow, flatarrowWithYear } = measured;
  const figures = each((key) => figuresOf(measured[key], empty));
  const ratios = {
    memoryTrayOnly: ratio(kb(flatarrow.resting), kb(empty.resting)),
    memoryWithWindow: ratio(kb(flatarrow.withWindow), kb(empty.resting)),
    startToValue: ratio(flatarrow.startMs, empty.startMs),
    memoryWithWindowToEmptyWindow: ratio(kb(flatarrow.withWindow), kb(empty.withWindow)),
    memoryTrayOnlyToDatabase: ratio(kb(flatarrow.resting), kb(emptyWithDatabase.resting)),
    startToValueToDatabase: ratio(flatarrow.startMs, emptyWithDatabase.startMs),
    memoryTrayOnlyWithYear: ratio(kb(flatarrowWithYear.resting), kb(empty.resting)),
    startToValueWithYear: ratio(flatarrowWithYear.startMs, empty.startMs),
  };
  const meetsAims =
    ratios.memoryTrayOnly <= AIMS.memoryTrayOnly &&
    ratios.startToValue <= AIMS.startToValue &&
    (figures.flatarrow.cpuSPerHour ?? 0) <= AIMS.cpuSPerHour;
  return { figures, ratios, meetsAims, wasShared };
}

function figuresOf(of: Measured, empty: Measured): Figures {
  const { startMs, resting, withWindow, afterWindow, activity } = of;
  const usual = Object.keys(empty.resting.at(-1) ?? {});
  return {
    startMs: median(startMs),
    memoryMb: median(kb(resting)) / 1024,
    memoryWithWindowMb: median(kb(withWindow)) / 1024,
    memoryAfterWindowMb: median(kb(afterWindow)) / 1024,
    memoryByProcessMb: byProcess(resting),
    leftByWindow: Object.keys(afterWindow.at(-1) ?? {}).filter((role) => !usual.includes(role)),
    ...(activity && perHour(activity)),
  };
}

function perHour({ cpuS, wakeUps, writtenBytes, forMs }: Activity): Partial<Figures> {
  const times = HOUR_MS / forMs;
  return {
    cpuSPerHour: cpuS * times,
    wakeUpsPerHour: wakeUps * times,
    writtenKbPerHour: (writtenBytes * times) / 1024,
  };
}

function byProcess(memories: readonly Memory[]): Record<string, number> {
  const roles = new Set(memories.flatMap((memory) => Object.keys(memory)));
  return Object.fromEntries(
    [...roles].map((role) => [role, median(memories.map((memory) => memory[role] ?? 0)) / 1024]),
  );
}

function kb(memories: readonly Memory[]): number[] {
  return memories.map(totalKb);
}

/** Each round's own ratio, and of those the middle one: both sides of it met the machine in the same mood. */
export function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((value, index) => value / (theirs[index] ?? NaN)));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}
