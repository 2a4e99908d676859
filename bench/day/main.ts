import { parseArgs } from 'node:util';
import { inSession } from '../electron/session.ts';
import { runDay, type Sample } from './day.ts';
import { judge, type Slope } from './verdict.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** How many times as fast as the computer's the program's clock runs. */
    rate: { type: 'string', default: '600' },
    hours: { type: 'string', default: '24' },
  },
});

/** Whether anything grows over a day in the tray: memory, handles, files. `--json` for machines. */
process.exitCode = await inSession(import.meta.filename, async ({ electron }) => {
  const result = await runDay({
    electron,
    rate: Number(values.rate),
    hours: Number(values.hours),
    onSample: print,
  });
  const verdict = judge(result);
  const text = [
    `heap ${words(verdict.heap)} MB, memory ${words(verdict.memory)} MB, handles ${words(verdict.handles)}`,
    `logs: ${result.logs.map(({ name, bytes }) => `${name} ${bytes} bytes`).join(', ')}`,
    ...(verdict.faults.length > 0 ? verdict.faults : ['Nothing grows.']),
  ].join('\n');
  process.stdout.write(`${values.json ? JSON.stringify({ ...verdict, ...result }, undefined, 2) : text}\n`);
  return verdict.faults.length === 0 ? 0 : 1;
});

function print(sample: Sample): void {
  process.stderr.write(`${line(sample)}\n`);
}

function words({ perDay, error }: Slope): string {
  return `${perDay >= 0 ? '+' : '−'}${Math.abs(perDay).toFixed(2)} ± ${error.toFixed(2)} a day`;
}

function line({ hours, heapMb, memoryMb, handles, processes, databaseMb, logsMb }: Sample): string {
  const figures = [
    `heap ${heapMb.toFixed(1)} MB`,
    `memory ${memoryMb.toFixed(0)} MB`,
    `${handles} handles`,
    `database ${databaseMb.toFixed(2)} MB`,
    `logs ${logsMb.toFixed(2)} MB`,
  ];
  return `${hours.toFixed(1).padStart(5)} h: ${figures.join(', ')}; ${processes.join(' ')}`;
}
