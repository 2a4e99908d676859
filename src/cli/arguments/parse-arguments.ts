import { parseArgs } from 'node:util';
import type { SourceRegistry } from '../../main/sources/registry.ts';
import { UsageError } from '../usage-error.ts';
import { refuseCredentialArgument } from './credential-arguments.ts';
import { OPTIONS, type OptionName, type Options, isOptionName } from './options.ts';
import { readOptions } from './read-options.ts';

export interface Accepted {
  options: readonly OptionName[];
  /** Whether a file must be named, before anybody is. */
  file?: boolean;
  /** Whether a person may be named. */
  person: boolean;
}

export interface Arguments {
  file?: string;
  person?: string;
  options: Options;
}

/**
 * Reads the arguments after the command's name.
 * @throws UsageError which never repeats a value: it may be a password in the wrong place
 */
export function parseArguments(
  args: readonly string[],
  accepted: Accepted,
  sources: SourceRegistry,
): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(OPTIONS).map(([name, words]) => [
        name,
        { type: 'value' in words ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<OptionName, string>();
  const people: string[] = [];
  let file: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (accepted.file && file === undefined) file = token.value;
      else people.push(positional(token.value, sources));
    }
    if (token.kind !== 'option') continue;
    const name = token.name === 'h' ? 'help' : knownName(token.name, token.rawName, sources);
    if (name !== 'help' && !accepted.options.includes(name))
      throw new UsageError(`“--${name}” is not an option of this command.`);
    given.set(name, valueOf(name, token.value, token.inlineValue ?? false));
  }
  const [person, ...others] = people;
  if (others.length > 0 || (person !== undefined && !accepted.person))
    throw new UsageError(
      'There are more arguments than this command takes. A name with spaces needs quotes.',
    );
  const options = readOptions(given, sources);
  if (accepted.file && !file && !options.help) throw new UsageError('Name the file.');
  return { file, person, options };
}

function positional(value: string, sources: SourceRegistry): string {
  const assignment = /^([\w-]+)=/.exec(value);
  if (assignment?.[1]) refuseCredentialArgument(assignment[1], sources);
  if (value.trim() === '') throw new UsageError('The name is empty.');
  return value.trim();
}

function knownName(name: string, rawName: string, sources: SourceRegistry): OptionName {
  if (isOptionName(name)) return name;
  refuseCredentialArgument(name, sources);
  throw new UsageError(`There is no option “${rawName}”.`);
}

function valueOf(name: OptionName, value: string | undefined, inline: boolean): string {
  if (!('value' in OPTIONS[name])) {
    if (value !== undefined) throw new UsageError(`“--${name}” takes no value.`);
    return '';
  }
  // What looks like the next option is no value: a forgotten one must not swallow it.
  if (value === undefined || value === '' || (!inline && value.startsWith('-')))
    throw new UsageError(`“--${name}” needs a value.`);
  return value;
}
