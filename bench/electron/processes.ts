import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** Where Linux tells about its processes; the figures at rest exist only there. */
const PROC = '/proc';

interface Row {
  pid: number;
  parent: number;
  group: number;
}

/** A process and all that came from it, by descent or by process group. Empty when it is gone. */
export function familyOf(pid: number): number[] {
  const rows = readdirSync(PROC)
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => rowOf(Number(name)) ?? []);
  const family = new Set(rows.filter((row) => row.pid === pid || row.group === pid).map((row) => row.pid));
  for (let before = -1; before !== family.size;) {
    before = family.size;
    for (const row of rows) if (family.has(row.parent)) family.add(row.pid);
  }
  return [...family];
}

/** Whether somebody else runs the same program: its pages would be shared, and every share look smaller. */
export function alsoRuns(executable: string, family: readonly number[]): boolean {
  return readdirSync(PROC).some((name) => {
    if (!/^\d+$/.test(name) || family.includes(Number(name))) return false;
    try {
      return readlinkSync(`${PROC}/${name}/exe`) === executable;
    } catch {
      return false;
    }
  });
}

function rowOf(pid: number): Row | undefined {
  const stat = textOf(`${PROC}/${pid}/stat`);
  // The name stands in brackets and may hold anything, spaces and brackets too.
  const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === undefined || state === 'Z' || group === undefined
    ? undefined
    : { pid, parent: Number(parent), group: Number(group) };
}

/** A process may end while it is looked at: then there is nothing to read. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** What a process is for, as Chromium calls it: `zygote`, `gpu-process`, `renderer`, a service's name; else its own name. */
export function roleOf(pid: number): string {
  const command = textOf(`${PROC}/${pid}/cmdline`);
  const service = /--utility-sub-type=([\w.]+)/.exec(command)?.[1]?.split('.').at(-1);
  return service ?? /--type=([\w-]+)/.exec(command)?.[1] ?? textOf(`${PROC}/${pid}/comm`).trim();
}
