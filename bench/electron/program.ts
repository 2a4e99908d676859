import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { familyOf } from './processes.ts';

const LONGEST_WAIT_MS = 60_000;
const LOOKS_EVERY_MS = 50;

const markSchema = z.object({
  mark: z.enum(['ready', 'value', 'heap']),
  at: z.number(),
  bytes: z.number().optional(),
});
export type Mark = 'ready' | 'value';

/** What is started, and from what it starts. */
export interface Subject {
  name: string;
  /** The folder Electron is given, and arguments after it. */
  args: readonly string[];
  environment?: Readonly<Record<string, string>>;
  /** A profile that each start gets a copy of; without one it begins with an empty folder. */
  profile?: string;
  /** What tells that the program is there. */
  startedAt: Mark;
}

export interface Electron {
  executable: string;
  /** Before the program's own. */
  args: readonly string[];
}

/** One program under way, with a profile of its own. */
export class Program {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #spawnedAt = Date.now();
  readonly #marks = new Map<string, number>();
  #heapBytes: number | undefined;

  constructor({ executable, args }: Electron, subject: Subject) {
    this.#profile = mkdtempSync(join(tmpdir(), 'flatarrow-bench-'));
    if (subject.profile)
      cpSync(subject.profile, this.#profile, { recursive: true, preserveTimestamps: true });
    // Set in terminals inside Electron-based editors; it would turn Electron into plain Node.
    const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env;
    this.#child = spawn(
      executable,
      ['-r', join(import.meta.dirname, 'probe.cjs'), ...args, ...subject.args],
      // In a process group of its own, by which its processes are told from others'.
      {
        env: { ...inherited, ...subject.environment, FLATARROW_PROFILE: this.#profile },
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        detached: true,
      },
    );
    this.#child.on('message', (message) => {
      const { mark, at, bytes } = markSchema.parse(message);
      if (mark === 'heap') this.#heapBytes = bytes;
      else if (!this.#marks.has(mark)) this.#marks.set(mark, at - this.#spawnedAt);
    });
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('The program could not be started.');
    return this.#child.pid;
  }

  get profile(): string {
    return this.#profile;
  }

  get family(): number[] {
    return familyOf(this.pid);
  }

  /** @returns ms from the start until the program told so */
  async started(mark: Mark): Promise<number> {
    return this.#until(`the mark “${mark}”`, () => this.#marks.get(mark));
  }

  /** Opens what the program shows when it is called by its icon; in a window: opens its settings, answers alarms; closes all. */
  tell(request: 'show' | 'showSettings' | 'acknowledge' | 'hide'): void {
    this.#child.send(request);
  }

  /** What its main process needs in JavaScript, after all that it doesn't need was collected. */
  async heapBytes(): Promise<number> {
    this.#heapBytes = undefined;
    this.#child.send('heap');
    return this.#until('the size of the heap', () => this.#heapBytes);
  }

  /** Ends it and throws its profile away. @returns whether every one of its processes is gone */
  async quit(): Promise<boolean> {
    const { family } = this;
    const ended = this.#child.exitCode === null ? once(this.#child, 'exit') : undefined;
    if (this.#child.connected) this.#child.send('quit');
    await ended;
    const isGone = await endOf(family);
    rmSync(this.#profile, { recursive: true, force: true });
    return isGone;
  }

  async #until<T>(what: string, look: () => T | undefined): Promise<T> {
    const endsAt = performance.now() + LONGEST_WAIT_MS;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      if (this.#child.exitCode !== null || performance.now() > endsAt)
        throw new Error(`Waited in vain for ${what}.`);
      await pause(LOOKS_EVERY_MS);
    }
  }
}

async function endOf(processes: readonly number[]): Promise<boolean> {
  const endsAt = performance.now() + LONGEST_WAIT_MS;
  while (processes.some((pid) => familyOf(pid).length > 0)) {
    if (performance.now() > endsAt) return false;
    await pause(LOOKS_EVERY_MS);
  }
  return true;
}
