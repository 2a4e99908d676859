import { existsSync } from 'node:fs';
import { findElectron } from '../../scripts/electron/binary.mjs';
import { desktopWrapper } from '../../scripts/testing/desktop.mjs';
import { build, isBuilt } from '../../scripts/toolchain/build.mjs';
import { runInForeground } from '../../scripts/toolchain/run.mjs';
import type { Electron } from './program.ts';

/** Set for the process that runs inside the display and bus made for it. */
const INSIDE = 'FLATARROW_BENCH_SESSION';

export interface Session {
  electron: Electron;
  /** The display and the bus were made for this bench: what else runs on them is ours to stop. */
  isOurs: boolean;
}

/**
 * Runs a bench of the built program in real Electron: on this display, or by starting the script again within one of
 * its own, as the tests do.
 * @returns the exit code; 2 where it can't run, with the reason on standard error
 */
export async function inSession(script: string, run: (session: Session) => Promise<number>): Promise<number> {
  if (!existsSync('/proc/self/smaps_rollup')) {
    return refuse('This bench reads /proc, which this system does not have: it runs on Linux only.');
  }
  const executable = findElectron();
  if (!executable) return refuse('Electron’s binary is not here: `npx install-electron` downloads it.');
  const isOurs = Boolean(process.env[INSIDE]);
  const wrapper = isOurs ? [] : desktopWrapper();
  if (!wrapper) return refuse('There is no display, and no xvfb-run with dbus-run-session to make one.');
  const [command, ...args] = wrapper;
  if (command) {
    const again = [...args, process.execPath, script, ...process.argv.slice(2)];
    return runInForeground(command, again, { env: { ...process.env, [INSIDE]: '1' } });
  }
  if (!isBuilt()) {
    const { code, output } = await build(process.execPath);
    if (code !== 0) return refuse(output);
  }
  // Chromium refuses to run its sandbox as root.
  return run({ electron: { executable, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }, isOurs });
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return 2;
}
