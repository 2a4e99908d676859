import { parseArgs } from 'node:util';
import { inSession } from '../electron/session.ts';
import { runBench } from './bench.ts';
import { describe } from './report.ts';
import { summarise } from './summary.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** How often each program is started to time it, and how often it is weighed. */
    starts: { type: 'string', default: '7' },
    rounds: { type: 'string', default: '3' },
    /** For how many seconds it is watched at rest. */
    rest: { type: 'string', default: '600' },
  },
});

/** What Flatarrow costs beside an empty Electron program: see docs/at-rest.md. `--json` for machines. */
process.exitCode = await inSession(import.meta.filename, async ({ electron, isOurs }) => {
  const result = await runBench({
    electron,
    starts: Number(values.starts),
    rounds: Number(values.rounds),
    restS: Number(values.rest),
    isOurSession: isOurs,
    onProgress: (text) => void process.stderr.write(`${text}\n`),
  });
  const summary = summarise(result);
  process.stdout.write(`${values.json ? JSON.stringify(summary, undefined, 2) : describe(summary)}\n`);
  return summary.meetsAims ? 0 : 1;
});
