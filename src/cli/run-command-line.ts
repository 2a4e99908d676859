import { FlatarrowError } from '../shared/errors.ts';
import { RefusedFile } from '../shared/transfer/refusal.ts';
import { parseArguments } from './arguments/parse-arguments.ts';
import { COMMANDS, type CommandName, isCommandName } from './commands/all-commands.ts';
import type { Command } from './commands/command.ts';
import { EXIT_OK, EXIT_REFUSED, EXIT_UNEXPECTED, EXIT_USAGE, exitCodeOf } from './exit-codes.ts';
import { refusedFileWords } from './output/import-words.ts';
import { failureWords } from './failure-words.ts';
import { commandHelp, generalHelp } from './help.ts';
import { writeReport } from './output/report.ts';
import { UsageError } from './usage-error.ts';
import { refuseCredentialArgument } from './arguments/credential-arguments.ts';
import type { World } from './world.ts';

/**
 * Runs one command line. Results go to standard output; a failure is one sentence on standard error.
 * @param args without the program's own name
 * @returns the exit code; it never throws
 */
export async function runCommandLine(args: readonly string[], world: World): Promise<number> {
  try {
    world.print(await outputOf(args, world));
    return EXIT_OK;
  } catch (error) {
    if (error instanceof UsageError) {
      world.tell(`flatarrow: ${error.message}`);
      return EXIT_USAGE;
    }
    if (error instanceof RefusedFile) {
      world.tell(`flatarrow: ${refusedFileWords(error.refusal)}`);
      return EXIT_REFUSED;
    }
    if (error instanceof FlatarrowError) {
      world.tell(`flatarrow: ${failureWords(error, world.clock.now())}`);
      return exitCodeOf(error.kind);
    }
    // Its message could hold anything, so only its name is told.
    world.tell(
      `flatarrow: This is a fault of Flatarrow’s own (${error instanceof Error ? error.name : 'unknown'}).`,
    );
    return EXIT_UNEXPECTED;
  }
}

async function outputOf(args: readonly string[], world: World): Promise<string> {
  const [first, ...rest] = args;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') return generalHelp();
  const [name, others] = commandOf(first, { rest, all: args }, world);
  const command: Command = COMMANDS[name];
  const { options, ...named } = parseArguments(others, command, world.sources);
  if (options.help) return commandHelp(name);
  const report = await command.run({ ...named, options, world });
  return report ? writeReport(report, options.output) : '';
}

/** A status bar's line needs no command: it can only be the current value. */
function commandOf(
  first: string,
  { rest, all }: { rest: readonly string[]; all: readonly string[] },
  { sources }: World,
): [CommandName, readonly string[]] {
  if (isCommandName(first)) return [first, rest];
  if (all.some((argument) => /^--format(=|$)/.test(argument))) return ['current', all];
  const option = /^--?([\w-]+)/.exec(first)?.[1];
  if (option !== undefined) refuseCredentialArgument(option, sources);
  throw new UsageError(
    `Begin with a command: ${Object.keys(COMMANDS).join(', ')}. flatarrow --help tells more.`,
  );
}
