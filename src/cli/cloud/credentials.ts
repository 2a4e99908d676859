import { ENGLISH } from '../english.ts';
import { say } from '../../shared/i18n/message.ts';
import { z } from 'zod';
import { FlatarrowError } from '../../shared/errors.ts';
import { type SourceField, formFields } from '../../main/sources/form-fields.ts';
import type { AnySource } from '../../main/sources/source.ts';
import type { World } from '../world.ts';
import { variableName } from './variable-name.ts';

const inputSchema = z.record(z.string(), z.string().max(2000));

/**
 * An account's details from the environment and, where asked for, from standard input, which goes before.
 * @throws FlatarrowError `config`, naming what is missing or wrong and never what was given
 */
export async function readCredentials(
  source: AnySource,
  world: Pick<World, 'environment' | 'readInput'>,
  fromInput: boolean,
): Promise<unknown> {
  const fields = formFields(source.credentials);
  const values = {
    ...fromEnvironment(source, fields, world),
    ...(fromInput ? await inputOf(fields, world) : {}),
  };
  const parsed = source.credentials.safeParse(values);
  if (parsed.success) return parsed.data;
  const wrong = new Map<string, string>();
  for (const { path, message } of parsed.error.issues) {
    const field = fields.find(({ name }) => name === path[0]);
    if (field && !wrong.has(field.name))
      wrong.set(field.name, complaint(field, values[field.name], say(ENGLISH, message)));
  }
  const complaints = [...wrong].map(([name, words]) => `${variableName(source.id, name)} ${words}`);
  throw new FlatarrowError('config', { hint: `${say(ENGLISH, source.name)}: ${complaints.join('; ')}.` });
}

function complaint({ choices }: SourceField, value: string | undefined, message: string): string {
  const list = choices?.map((choice) => choice.value).join(', ');
  if (value === undefined) return list === undefined ? 'is not set' : `is not set (${list})`;
  return list === undefined ? `is not right: ${message.replace(/\.$/, '')}` : `must be one of ${list}`;
}

function fromEnvironment(
  { id }: AnySource,
  fields: readonly SourceField[],
  { environment }: Pick<World, 'environment'>,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name } of fields) {
    const value = environment[variableName(id, name)];
    if (value) values[name] = value;
  }
  return values;
}

async function inputOf(
  fields: readonly SourceField[],
  { readInput }: Pick<World, 'readInput'>,
): Promise<Record<string, string>> {
  const names = fields.map(({ name }) => name);
  const refuse = (): never => {
    const hint = `Standard input must be a JSON object with texts for some of: ${names.join(', ')}.`;
    throw new FlatarrowError('config', { hint });
  };
  const parsed = inputSchema.safeParse(parseJson(await readInput()));
  if (!parsed.success || Object.keys(parsed.data).some((name) => !names.includes(name))) return refuse();
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
