import { readdirSync } from 'node:fs';
import { familyOf, roleOf, textOf } from './processes.ts';

/** Proportional set size, kB: what is used by several processes counts in parts. By role, for the programs of one family. */
export type Memory = Readonly<Record<string, number>>;

export function memoryOf(pid: number): Memory {
  const byRole: Record<string, number> = {};
  for (const member of familyOf(pid)) {
    const role = roleOf(member);
    const pssKb = Number(/^Pss:\s+(\d+) kB/m.exec(textOf(`/proc/${member}/smaps_rollup`))?.[1] ?? 0);
    byRole[role] = (byRole[role] ?? 0) + pssKb;
  }
  return byRole;
}

export function totalKb(memory: Memory): number {
  return Object.values(memory).reduce((sum, kb) => sum + kb, 0);
}

interface Effort {
  /** Time on a processor, ns. */
  busyNs: number;
  /** How often the thread gave the processor up of its own accord: each time something woke it again. */
  wakeUps: number;
}

/** What a family did while it was watched. */
export interface Activity {
  cpuS: number;
  wakeUps: number;
  writtenBytes: number;
  forMs: number;
  /** CPU seconds by role, of the programs that lived to the end. */
  cpuByRole: Readonly<Record<string, number>>;
}

/** A second's work of the kernel's clock in `/proc/PID/stat`; a hundred on every Linux that Electron runs on. */
const TICKS_PER_S = 100;

/**
 * Watches a family of processes. The kernel counts by thread and forgets a thread with its end, so it has to be looked
 * at from time to time: what a thread did between the last look and its end is lost.
 */
export class Watch {
  readonly #pid: number;
  readonly #startedAt = performance.now();
  readonly #threads = new Map<string, { role: string; first: Effort; last: Effort }>();
  readonly #written = new Map<number, { first: number; last: number }>();
  readonly #endedChildren = new Map<number, { first: number; last: number }>();
  #isFirst = true;

  constructor(pid: number) {
    this.#pid = pid;
    this.look();
    this.#isFirst = false;
  }

  look(): void {
    for (const pid of familyOf(this.#pid)) {
      this.#note(this.#written, pid, writtenBy(pid));
      this.#note(this.#endedChildren, pid, endedChildrenOf(pid));
      for (const thread of threadsOf(pid)) {
        const key = `${pid}/${thread}`;
        const last = effortOf(key.replace('/', '/task/'));
        if (!last) continue;
        const none = { busyNs: 0, wakeUps: 0 };
        const known = this.#threads.get(key);
        this.#threads.set(key, {
          role: known?.role ?? roleOf(pid),
          first: known?.first ?? (this.#isFirst ? last : none),
          last,
        });
      }
    }
  }

  end(): Activity {
    this.look();
    const cpuByRole: Record<string, number> = {};
    let wakeUps = 0;
    for (const { role, first, last } of this.#threads.values()) {
      cpuByRole[role] = (cpuByRole[role] ?? 0) + (last.busyNs - first.busyNs) / 1e9;
      wakeUps += last.wakeUps - first.wakeUps;
    }
    const ended = sumOfChanges(this.#endedChildren) / TICKS_PER_S;
    if (ended > 0) cpuByRole['ended'] = ended;
    return {
      cpuS: totalKb(cpuByRole),
      wakeUps,
      writtenBytes: sumOfChanges(this.#written),
      forMs: performance.now() - this.#startedAt,
      cpuByRole,
    };
  }

  #note(known: Map<number, { first: number; last: number }>, pid: number, value: number): void {
    known.set(pid, { first: known.get(pid)?.first ?? (this.#isFirst ? value : 0), last: value });
  }
}

function sumOfChanges(known: ReadonlyMap<number, { first: number; last: number }>): number {
  return [...known.values()].reduce((sum, { first, last }) => sum + Math.max(0, last - first), 0);
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function effortOf(path: string): Effort | undefined {
  const [busyNs] = textOf(`/proc/${path}/schedstat`).split(' ');
  const wakeUps = /^voluntary_ctxt_switches:\s+(\d+)/m.exec(textOf(`/proc/${path}/status`))?.[1];
  return busyNs && wakeUps ? { busyNs: Number(busyNs), wakeUps: Number(wakeUps) } : undefined;
}

/** Bytes that went towards the disk; what was truncated before it got there has been taken off. */
function writtenBy(pid: number): number {
  const io = textOf(`/proc/${pid}/io`);
  const figure = (name: string): number => Number(new RegExp(`^${name}: (\\d+)`, 'm').exec(io)?.[1] ?? 0);
  return figure('write_bytes') - figure('cancelled_write_bytes');
}

/** Ticks of processor time that children used who have ended since, such as programs that were run and waited for. */
function endedChildrenOf(pid: number): number {
  const stat = textOf(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[13] ?? 0) + Number(fields[14] ?? 0);
}
