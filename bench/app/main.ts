import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findElectron } from '../../scripts/electron/binary.mjs';
import { desktopWrapper } from '../../scripts/testing/desktop.mjs';
import { build, isBuilt } from '../../scripts/toolchain/build.mjs';
import { runInForeground } from '../../scripts/toolchain/run.mjs';
import { runBench } from './bench.ts';
import { describe } from './report.ts';
import { summarise } from './summary.ts';

/** Set for the process that runs inside the display and bus made for it. */
const INSIDE = 'FLATARROW_BENCH_SESSION';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    starts: { type: 'string', default: '7' },
    rounds: { type: 'string', default: '3' },
    rest: { type: 'string', default: '600' },
  },
});

/** What Flatarrow costs beside an empty Electron program: see docs/at-rest.md. `--json` for machines. */
async function main(): Promise<number> {
  if (!existsSync('/proc/self/smaps_rollup')) {
    return refuse('This bench reads /proc, which this system does not have: it runs on Linux only.');
  }
  const executable = findElectron();
  if (!executable) return refuse('Electron’s binary is not here: `npx install-electron` downloads it.');
  const wrapper = process.env[INSIDE] ? [] : desktopWrapper();
  if (!wrapper) return refuse('There is no display, and no xvfb-run with dbus-run-session to make one.');
  const [command, ...args] = wrapper;
  if (command) {
    const again = [...args, process.execPath, import.meta.filename, ...process.argv.slice(2)];
    return runInForeground(command, again, { env: { ...process.env, [INSIDE]: '1' } });
  }
  if (!isBuilt()) {
    const { code, output } = await build(process.execPath);
    if (code !== 0) return refuse(output);
  }
  const summary = summarise(
    await runBench({
      electron: { executable, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
      starts: Number(values.starts),
      rounds: Number(values.rounds),
      restS: Number(values.rest),
      isOurSession: Boolean(process.env[INSIDE]),
      onProgress: (text) => void process.stderr.write(`${text}\n`),
    }),
  );
  process.stdout.write(`${values.json ? JSON.stringify(summary, undefined, 2) : describe(summary)}\n`);
  return summary.meetsAims ? 0 : 1;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return 2;
}

process.exitCode = await main();
