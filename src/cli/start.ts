import { homedir } from 'node:os';
import { text } from 'node:stream/consumers';
import Conf from 'conf';
import { createHttp } from '../main/platform/undici-http.ts';
import { systemClock } from '../main/ports/clock.ts';
import { allSources } from '../main/sources/all-sources.ts';
import { runCommandLine } from './run-command-line.ts';

/** The command line in a process of its own. */
export async function start(): Promise<void> {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
  process.stdout.on('error', () => undefined);
  const http = createHttp();
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    environment: process.env,
    platform: process.platform,
    homeFolder: homedir(),
    readInput: async () => text(process.stdin),
    print: (output) => void process.stdout.write(output),
    tell: (line) => void process.stderr.write(`${line}\n`),
    clock: systemClock,
    http,
    sources: allSources(),
    Store: Conf,
  });
  await http.close();
}
