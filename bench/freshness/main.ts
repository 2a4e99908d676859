import { parseArgs } from 'node:util';
import { runBench } from './bench.ts';
import { describe } from './report.ts';

/** How fresh each rule keeps the number, and what it asks of the clouds. `--json` for machines. */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const result = runBench();
process.stdout.write(`${values.json ? JSON.stringify(result, undefined, 2) : describe(result)}\n`);
