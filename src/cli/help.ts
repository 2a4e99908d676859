import { OPTIONS } from './arguments/options.ts';
import { COMMANDS, type CommandName } from './commands/all-commands.ts';
import type { Command } from './commands/command.ts';

/** The list of commands. */
export function generalHelp(): string {
  const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(14)}${summary}`);
  return [
    'Flatarrow: glucose on the command line. It is not a medical device.',
    '',
    'flatarrow COMMAND [PERSON] [OPTIONS]',
    'flatarrow --format waybar|xbar|tmux [PERSON]',
    '',
    ...commands,
    '',
    'flatarrow COMMAND --help tells more about each. Details of accounts come from environment variables such as',
    'FLATARROW_DEXCOM_SHARE_PASSWORD or from standard input (--credentials-stdin), never from arguments.',
    '',
  ].join('\n');
}

/** All about one command. */
export function commandHelp(name: CommandName): string {
  const command: Command = COMMANDS[name];
  const options = command.options.map((option) => {
    const words = OPTIONS[option];
    return `  ${`--${option}${'value' in words ? ` ${words.value}` : ''}`.padEnd(26)}${words.help}`;
  });
  return [
    `flatarrow ${name}${command.file ? ' FILE' : ''}${command.person ? ' [PERSON]' : ''} [OPTIONS]`,
    '',
    `${command.summary.slice(0, 1).toUpperCase()}${command.summary.slice(1)}.`,
    ...command.details,
    '',
    ...options,
    '',
  ].join('\n');
}
