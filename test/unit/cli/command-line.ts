import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import { z } from 'zod';
import { runCommandLine } from '../../../src/cli/run-command-line.ts';
import { createHttp } from '../../../src/main/platform/undici-http.ts';
import { allSources } from '../../../src/main/sources/all-sources.ts';
import type { ManualClock } from '../../support/manual-clock.ts';

/** The frame that all JSON has; people are given loosely, for tests to look at. */
const printedSchema = z.looseObject({
  command: z.string(),
  people: z.array(z.record(z.string(), z.unknown())).or(z.number()).nullish(),
});
export type Printed = z.infer<typeof printedSchema>;

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** The command line over a profile of its own and a clock that the test moves; HTTP, files and database are real. */
export class CommandLine {
  readonly profile: string;
  readonly clock: ManualClock;
  /** Hears what is told while it runs. */
  onTell: (line: string) => void = () => undefined;
  environment: Record<string, string> = {};
  input = '';
  readonly #http = createHttp({ overallTimeoutMs: 5000 });

  constructor(clock: ManualClock, profile = mkdtempSync(join(tmpdir(), 'flatarrow-cli-'))) {
    this.clock = clock;
    this.profile = profile;
  }

  async run(...args: string[]): Promise<Ran> {
    const ran: Ran = { code: -1, out: '', err: '' };
    ran.code = await runCommandLine(args, {
      environment: { FLATARROW_PROFILE: this.profile, ...this.environment },
      platform: 'linux',
      homeFolder: this.profile,
      readInput: async () => Promise.resolve(this.input),
      print: (text) => void (ran.out += text),
      tell: (line) => {
        ran.err += `${line}\n`;
        this.onTell(line);
      },
      clock: this.clock,
      http: this.#http,
      sources: allSources(),
      Store: Conf,
    });
    return ran;
  }

  /** Runs with `--json` and reads what it printed; a failure throws what was told. */
  async json(...args: string[]): Promise<Printed> {
    const { out, err } = await this.run(...args, '--json');
    if (out === '') throw new Error(err);
    return printedSchema.parse(JSON.parse(out));
  }

  async dispose(): Promise<void> {
    await this.#http.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
