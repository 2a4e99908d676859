import { lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { checkoutDir } from '../../scripts/toolchain/checkout.mjs';
import { type Electron, Program } from '../electron/program.ts';
import { makeProfile } from '../electron/profile.ts';
import { memoryOf, totalKb } from '../electron/resources.ts';

const HOUR_MS = 3_600_000;
/** A window draws itself and is looked at. */
const WINDOW_MS = 800;
/** The longest wait for a moment without a window. */
const CLOSED_WITHIN_MS = 4000;
/** Just short of the size at which the log is turned over (`file-log.ts`): the day is to see it happen. */
const LOG_BYTES = 999_000;

/** What was there at one moment of the day, after every window had been closed. */
export interface Sample {
  /** Since the start, by the program's clock. */
  hours: number;
  /** JavaScript of the main process, after what is not needed was collected. */
  heapMb: number;
  /** PSS of all processes. */
  memoryMb: number;
  /** Open files, sockets and pipes of the main process. */
  handles: number;
  /** What each process is for. */
  processes: readonly string[];
  databaseMb: number;
  logsMb: number;
}

export interface DayOptions {
  electron: Electron;
  /** How many times as fast as the computer's the program's clock runs. */
  rate: number;
  hours: number;
  onSample: (sample: Sample) => void;
}

export interface DayResult {
  samples: Sample[];
  /** The files of the log at the end, with their sizes. */
  logs: { name: string; bytes: number }[];
  endedClean: boolean;
}

/**
 * A day of somebody, alarms and all, in the built program, its clock running fast. Every hour
 * glance and settings are opened and closed; the alert window comes and goes by itself.
 */
export async function runDay({ electron, rate, hours, onSample }: DayOptions): Promise<DayResult> {
  const profile = await makeProfile('day');
  mkdirSync(join(profile, 'logs'));
  const line = 'a line from before\n';
  writeFileSync(join(profile, 'logs', 'flatarrow.log'), line.repeat(Math.ceil(LOG_BYTES / line.length)));
  const startedAt = Date.now();
  const program = new Program(electron, {
    name: 'Flatarrow',
    args: [checkoutDir],
    profile,
    environment: { FLATARROW_CLOCK: `${startedAt}x${rate}` },
    startedAt: 'value',
  });
  const samples: Sample[] = [];
  try {
    await program.started('ready');
    for (let hour = 1; hour <= hours; hour += 1) {
      await open(program);
      const nextAt = startedAt + (hour * HOUR_MS) / rate;
      await pause(Math.max(0, nextAt - Date.now()));
      await closeAll(program);
      const sample = await look(program, ((Date.now() - startedAt) * rate) / HOUR_MS);
      samples.push(sample);
      onSample(sample);
    }
    return { samples, logs: filesIn(join(program.profile, 'logs')), endedClean: await program.quit() };
  } catch (error) {
    await program.quit();
    throw error;
  }
}

async function open(program: Program): Promise<void> {
  program.tell('show');
  await pause(WINDOW_MS);
  program.tell('showSettings');
  await pause(WINDOW_MS);
}

/** Answers what rings, as its window stays until then, and closes all. An alarm may be sooner again than the look. */
async function closeAll(program: Program): Promise<void> {
  const endsAt = performance.now() + CLOSED_WITHIN_MS;
  while (performance.now() < endsAt) {
    program.tell('acknowledge');
    await pause(WINDOW_MS / 4);
    program.tell('hide');
    await pause(WINDOW_MS / 4);
    if (!('renderer' in memoryOf(program.pid))) return;
  }
}

async function look(program: Program, hours: number): Promise<Sample> {
  const heapMb = (await program.heapBytes()) / 2 ** 20;
  const memory = memoryOf(program.pid);
  const files = filesIn(program.profile);
  return {
    hours,
    heapMb,
    memoryMb: totalKb(memory) / 1024,
    handles: readdirSync(`/proc/${program.pid}/fd`).length,
    processes: Object.keys(memory),
    databaseMb: megabytes(files.filter(({ name }) => name.startsWith('history.db'))),
    logsMb: megabytes(filesIn(join(program.profile, 'logs'))),
  };
}

function filesIn(folder: string): { name: string; bytes: number }[] {
  return readdirSync(folder).flatMap((name) => {
    const stats = lstatSync(join(folder, name), { throwIfNoEntry: false });
    return stats ? [{ name, bytes: stats.size }] : [];
  });
}

function megabytes(files: readonly { bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20;
}
