import { setTimeout as pause } from 'node:timers/promises';
import { type Electron, Program, type Subject } from '../electron/program.ts';
import { alsoRuns } from '../electron/processes.ts';
import { stopRecorder } from '../electron/recorder.ts';
import { type Activity, type Memory, Watch, memoryOf } from '../electron/resources.ts';
import { type Each, SUBJECTS, each, makeSubjects } from './subjects.ts';

/** After the start is settled: the sound has been tried out, and what the start left behind is tidied up. */
const RESTS_AFTER_MS = 30_000;
/** A window has drawn itself, or has been closed and forgotten. */
const WINDOW_SETTLES_MS = 8000;
const LOOKS_EVERY_MS = 5000;

export interface BenchOptions {
  electron: Electron;
  /** How often each program is started to time it. */
  starts: number;
  /** How often each is measured at rest and with a window. */
  rounds: number;
  /** How long each is watched doing nothing, s. */
  restS: number;
  /** The session belongs to this bench. */
  isOurSession: boolean;
  onProgress: (text: string) => void;
}

/** What one start showed. */
export interface Measured {
  /** From the start of the process to the mark, ms. */
  startMs: number[];
  /** kB by role: no window; one window; after it was closed. */
  resting: Memory[];
  withWindow: Memory[];
  afterWindow: Memory[];
  activity?: Activity;
  /** Every process was gone after the end, each time. */
  endedClean: boolean;
}

export interface BenchResult {
  measured: Each<Measured>;
  /** Another process ran the same Electron: memory that is shared with it looks smaller than it is. */
  wasShared: boolean;
}

/** Starts every subject in turn, over and over, so that a busy moment of the machine meets all of them. */
export async function runBench(options: BenchOptions): Promise<BenchResult> {
  const subjects = await makeSubjects();
  const measured = each(nothingYet);
  let wasShared = false;
  for (let round = 1; round <= options.starts; round += 1) {
    options.onProgress(`start ${round} of ${options.starts}`);
    for (const key of SUBJECTS) await timeStart(subjects[key], measured[key], options);
  }
  for (let round = 1; round <= options.rounds; round += 1) {
    options.onProgress(`memory ${round} of ${options.rounds}`);
    for (const key of SUBJECTS) wasShared = (await weigh(subjects[key], measured[key], options)) || wasShared;
  }
  if (options.restS > 0) {
    options.onProgress(`at rest for ${options.restS} s`);
    await watchAll(
      SUBJECTS.map((key) => [subjects[key], measured[key]] as const),
      options,
    );
  }
  return { measured, wasShared };
}

function nothingYet(): Measured {
  return { startMs: [], resting: [], withWindow: [], afterWindow: [], endedClean: true };
}

async function timeStart(subject: Subject, into: Measured, { electron }: BenchOptions): Promise<void> {
  const program = new Program(electron, subject);
  into.startMs.push(await program.started(subject.startedAt));
  into.endedClean = (await program.quit()) && into.endedClean;
}

/** @returns whether somebody else ran the same Electron meanwhile */
async function weigh(subject: Subject, into: Measured, { electron }: BenchOptions): Promise<boolean> {
  const program = new Program(electron, subject);
  await program.started(subject.startedAt);
  await pause(RESTS_AFTER_MS);
  into.resting.push(memoryOf(program.pid));
  program.tell('show');
  await pause(WINDOW_SETTLES_MS);
  into.withWindow.push(memoryOf(program.pid));
  program.tell('hide');
  await pause(RESTS_AFTER_MS);
  into.afterWindow.push(memoryOf(program.pid));
  const wasShared = alsoRuns(electron.executable, program.family);
  into.endedClean = (await program.quit()) && into.endedClean;
  return wasShared;
}

/** All at once: what one does at rest doesn't hinder the others. */
async function watchAll(
  all: readonly (readonly [Subject, Measured])[],
  { electron, restS, isOurSession }: BenchOptions,
): Promise<void> {
  const programs = all.map(([subject]) => new Program(electron, subject));
  await Promise.all(
    programs.map(async (program, index) => program.started(all[index]?.[0].startedAt ?? 'ready')),
  );
  await pause(RESTS_AFTER_MS);
  const letGoOn = stopRecorder(isOurSession);
  try {
    const watches = programs.map(({ pid }) => new Watch(pid));
    const endsAt = performance.now() + restS * 1000;
    while (performance.now() < endsAt) {
      await pause(Math.min(LOOKS_EVERY_MS, endsAt - performance.now()));
      for (const watch of watches) watch.look();
    }
    for (const [index, [, into]] of all.entries()) into.activity = watches[index]?.end();
  } finally {
    letGoOn();
  }
  for (const program of programs) await program.quit();
}
