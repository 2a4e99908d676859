import type { OptionName, Options } from '../arguments/options.ts';
import type { Report } from '../output/report.ts';
import type { World } from '../world.ts';

export interface Invocation {
  /** Whom the arguments name. */
  person?: string;
  /** Which file the arguments name. */
  file?: string;
  options: Options;
  world: World;
}

export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** More for its own help. */
  details: readonly string[];
  /** Whether it takes the name of a file, before that of a person. */
  file?: boolean;
  /** Whether it takes the name of a person. */
  person: boolean;
  options: readonly OptionName[];
  /** @returns what it found out; undefined where it has printed that itself */
  run: (invocation: Invocation) => Promise<Report | undefined>;
}

/** What every command that signs in takes. */
export const ACCOUNT_OPTIONS: readonly OptionName[] = ['source', 'credentials-stdin'];
export const OUTPUT_OPTIONS: readonly OptionName[] = ['json', 'csv', 'help'];
